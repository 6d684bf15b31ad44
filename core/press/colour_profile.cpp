#include "core/press/colour_profile.h"

#include <QtEndian>

#include <initializer_list>
#include <vector>

namespace press {

namespace {

void append(QByteArray& out, quint32 value)
{
    const quint32 bigEndian = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
}

/// Numbers are in 65536ths.
QByteArray tag(const char* type, std::initializer_list<quint32> values)
{
    QByteArray data(type);
    append(data, 0);
    for (const quint32 value : values)
        append(data, value);
    return data;
}

/// One text, of ASCII letters, in English.
QByteArray text(const char* words)
{
    const auto length = quint32(2 * qstrlen(words));
    QByteArray data = tag("mluc", {1, 12, 0x656E5553, length, 28});
    for (const char* letter = words; *letter; ++letter)
        data.append('\0').append(*letter);
    return data;
}

} // namespace

QByteArray colourProfile()
{
    struct Tag
    {
        const char* name;
        QByteArray data;
    };
    // Above 0.04045 a value v means ((v + 0.055) / 1.055)^2.4, below v / 12.92.
    const QByteArray curve = tag("para", {3u << 16, 0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B});
    const std::vector<Tag> tags = {
        {"desc", text("sRGB")},
        {"cprt", text("No copyright, use freely")},
        {"wtpt", tag("XYZ ", {0xF6D6, 0x10000, 0xD32D})},
        {"chad",
         tag("sf32", {0x10C42, 0x05DE, 0xFFFFF325, 0x0793, 0xFD90, 0xFFFFFBA1, 0xFFFFFDA2, 0x03DC, 0xC06E})},
        {"rXYZ", tag("XYZ ", {0x6FA2, 0x38F5, 0x0390})},
        {"gXYZ", tag("XYZ ", {0x6299, 0xB785, 0x18DA})},
        {"bXYZ", tag("XYZ ", {0x24A0, 0x0F84, 0xB6CF})},
        {"rTRC", curve},
        {"gTRC", curve},
        {"bTRC", curve},
    };
    constexpr quint32 kHeaderSize = 128;
    const auto firstData = quint32(kHeaderSize + 4 + 12 * tags.size());

    QByteArray index;
    QByteArray data;
    append(index, quint32(tags.size()));
    for (const Tag& each : tags) {
        index += each.name;
        append(index, firstData + quint32(data.size()));
        append(index, quint32(each.data.size()));
        data += each.data;
        data.append((4 - data.size() % 4) % 4, '\0');
    }

    QByteArray profile;
    append(profile, firstData + quint32(data.size()));
    append(profile, 0);
    append(profile, 0x04200000); // version 4.2
    profile += "mntrRGB XYZ ";
    append(profile, 2021u << 16 | 1); // the first of January 2021, 0:00
    append(profile, 1u << 16);
    append(profile, 0);
    profile += "acsp";
    profile.append(28, '\0');
    for (const quint32 white : {0xF6D6u, 0x10000u, 0xD32Du})
        append(profile, white);
    profile.append(kHeaderSize - profile.size(), '\0');
    return profile + index + data;
}

} // namespace press
