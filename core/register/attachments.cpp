#include "core/register/attachments.h"

#include "core/register/connection.h"
#include "core/register/texts.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QCryptographicHash>
#include <QMimeDatabase>
#include <QSet>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

constexpr qsizetype kNameLimit = 120;

constexpr auto kStore = R"sql(
    INSERT OR IGNORE INTO file_content (sha256, media_type, size, content)
    VALUES (:sha256, :media_type, :size, :content)
)sql";

constexpr auto kRead = "SELECT content FROM file_content WHERE sha256 = :sha256";

QString sha256Of(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool isReserved(const QString& stem)
{
    static const QSet<QString> kReserved{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString lower = stem.toLower();
    const bool isPort =
        lower.size() == 4 && (lower.startsWith("com"_L1) || lower.startsWith("lpt"_L1)) && lower[3].isDigit();
    return kReserved.contains(lower) || isPort;
}

bool isSafe(QChar c)
{
    static const QString kUnsafe = u"/\\:*?\"<>|"_s;
    return c.isPrint() && !kUnsafe.contains(c);
}

} // namespace

Result<StoredFile> storeFile(Connection& db, const QByteArray& content)
{
    if (content.size() > kFileLimit)
        return fail(ErrorCode::BadInput,
                    tr("The file has %1; at most %2 can be kept in the register. Keep it elsewhere "
                       "and link to it.")
                        .arg(support::locale().formattedDataSize(content.size()),
                             support::locale().formattedDataSize(kFileLimit)));
    const StoredFile file{
        .sha256 = sha256Of(content), .mediaType = mediaTypeOf(content), .size = content.size()};
    DESK_TRY(db.prepare(kStore)
                 .bind(":sha256", file.sha256)
                 .bind(":media_type", file.mediaType)
                 .bind(":size", file.size)
                 .bind(":content", content)
                 .run());
    return file;
}

QString mediaTypeOf(const QByteArray& content) { return QMimeDatabase().mimeTypeForData(content).name(); }

bool mayBeOfType(const QByteArray& content, const QString& mediaType)
{
    const QMimeDatabase known;
    const QMimeType found = known.mimeTypeForData(content);
    const QMimeType stored = known.mimeTypeForName(mediaType);
    return !stored.isValid() || found.isDefault() || stored.isDefault() || found.inherits(stored.name()) ||
           stored.inherits(found.name());
}

Result<QByteArray> readFile(Connection& db, const QString& sha256)
{
    DESK_ASSIGN(auto content, db.prepare(kRead).bind(":sha256", sha256).first([](const Row& row) {
        return row.blob("content");
    }));
    if (!content)
        return fail(ErrorCode::NotFound, tr("The register does not hold this file."));
    if (sha256Of(*content) != sha256)
        return failDamaged(tr("An attached file is damaged. Restore a backup."), sha256);
    return *std::move(content);
}

QString cleanFileName(const QString& name)
{
    const QString normalized = name.normalized(QString::NormalizationForm_C);
    const qsizetype lastFolder = std::max(normalized.lastIndexOf(u'/'), normalized.lastIndexOf(u'\\'));
    QString clean;
    for (const char32_t c : QStringView(normalized).mid(lastFolder + 1).toUcs4()) {
        // Above the first plane only letters and symbols live; what is invisible there is not worth keeping.
        if (c > 0xFFFF ? QChar::isPrint(c) : isSafe(QChar(char16_t(c))))
            clean += QString::fromUcs4(&c, 1);
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.') || clean.startsWith(u'-') || clean.startsWith(u' '))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    if (isReserved(clean.section(u'.', 0, 0)))
        clean.prepend(u'_');
    if (clean.size() > kNameLimit) {
        const QString ending = clean.section(u'.', -1);
        const bool hasEnding = clean.contains(u'.') && ending.size() <= 10;
        clean =
            hasEnding ? clean.left(kNameLimit - ending.size() - 1) + u'.' + ending : clean.left(kNameLimit);
    }
    return clean.isEmpty() ? u"file"_s : clean;
}

} // namespace registry
