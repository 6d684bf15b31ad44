#include "core/procedure/json_places.h"

#include <algorithm>

namespace procedure {

using namespace Qt::StringLiterals;

JsonPlaces::JsonPlaces(const QByteArray& json)
    : m_json(json)
{
    walk({});
}

int JsonPlaces::line(const QString& path) const
{
    QString place = path;
    while (!m_offsets.contains(place) && !place.isEmpty())
        place.truncate(std::max({place.lastIndexOf(u'.'), place.lastIndexOf(u'['), qsizetype(0)}));
    return lineAt(m_json, m_offsets.value(place));
}

int JsonPlaces::lineAt(const QByteArray& json, qsizetype offset)
{
    return 1 + int(std::count(json.begin(), json.begin() + std::min(offset, json.size()), '\n'));
}

void JsonPlaces::walk(const QString& path)
{
    skipSpace();
    if (m_offsets.contains(path))
        m_doubled << path;
    m_offsets.insert(path, m_at);

    const char first = m_json.at(m_at);
    if (first == '"') {
        string();
    } else if (first == '{' || first == '[') {
        const bool isObject = first == '{';
        const char last = isObject ? '}' : ']';
        ++m_at;
        skipSpace();
        for (int i = 0; m_json.at(m_at) != last; ++i) {
            if (isObject) {
                const QString key = string();
                skipSpace();
                ++m_at; // the colon
                walk(path.isEmpty() ? key : path + u'.' + key);
            } else {
                walk(u"%1[%2]"_s.arg(path, QString::number(i)));
            }
            skipSpace();
            if (m_json.at(m_at) == ',')
                ++m_at;
            skipSpace();
        }
        ++m_at;
    } else {
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    }
}

QString JsonPlaces::string()
{
    const qsizetype begin = ++m_at;
    while (m_json.at(m_at) != '"')
        m_at += m_json.at(m_at) == '\\' ? 2 : 1;
    return QString::fromUtf8(m_json.sliced(begin, m_at++ - begin));
}

void JsonPlaces::skipSpace()
{
    while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at)))
        ++m_at;
}

} // namespace procedure
