#include "core/exchange/mail_archive.h"

#include "core/exchange/mail_headers.h"
#include "core/exchange/texts.h"
#include "core/exchange/unpacker.h"
#include "core/support/register_files.h"
#include "core/support/text.h"

#include <QFile>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;
using support::Status;

namespace {

constexpr char kMailBegins[] = "From ";
constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";
constexpr qsizetype kBeginKept = 512; ///< of a line that may begin a mail
/// Of one header; an address or a date that begins later is nobody's.
constexpr qsizetype kHeaderKept = 16 * 1024;
const QDate kFirstDay(1970, 1, 1); ///< what computers without a clock write is older, or newer than today

/// “From ana@example.org Mon Jan  3 10:00:00 2022”, also with a zone, or with the day before the month.
bool isDatedBegin(const QByteArray& line)
{
    static const QRegularExpression kDated(
        u"^From .*\\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\\s+(?:[A-Z][a-z]{2}\\s+\\d?"
        u"\\d|\\d?\\d\\s+[A-Z][a-z]{2}\\s+\\d{4})\\s+"
        "\\d?\\d:\\d\\d(?::\\d\\d)?(?:\\s+\\S+){0,4}\\s*$"_s);
    return kDated.match(QString::fromLatin1(line)).hasMatch();
}

/// Takes an archive byte by byte, keeps the line it is in (cut where nothing more of it matters) and the two
/// headers it waits for, and counts.
class MailCounter
{
public:
    MailCounter(QDate latest, const MailLimits& limits)
        : m_latest(latest)
        , m_limits(limits)
    {
        m_line.reserve(kHeaderKept);
    }

    Status feed(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const qsizetype end = bytes.indexOf('\n');
            keep(end < 0 ? bytes : bytes.first(end));
            if (end < 0)
                return {};
            DESK_TRY(endLine());
            bytes = bytes.sliced(end + 1);
        }
        return {};
    }

    Result<MailCounts> finish()
    {
        if (!m_line.isEmpty())
            DESK_TRY(endLine());
        DESK_TRY(endMail());
        for (auto it = m_months.cbegin(); it != m_months.cend(); ++it)
            m_counts.months.push_back(it.value());
        if (const int untold = m_counts.incomplete - int(m_counts.warnings.size()); untold > 0)
            m_counts.warnings << tr("… and %n more like these.", untold);
        return std::move(m_counts);
    }

private:
    enum class Part { BeforeFirstMail, Headers, Body };

    /// The present mail.
    struct Mail
    {
        qint64 line = 0; ///< on which it begins
        bool hasHeaders = false;
        QByteArray date = {}; ///< null until the header comes; the first of several counts
        QByteArray id = {};
        SenderHeaders sender = {};
    };

    void keep(QByteArrayView bytes)
    {
        const qsizetype most = m_part == Part::Headers ? kHeaderKept : kBeginKept;
        m_line += bytes.first(std::clamp(most - m_line.size(), qsizetype(0), bytes.size()));
    }

    Status endLine()
    {
        ++m_lineNumber;
        while (m_part == Part::BeforeFirstMail && m_line.startsWith(kByteOrderMark))
            m_line.remove(0, qsizetype(sizeof kByteOrderMark) - 1);
        if (beginsMail()) {
            DESK_TRY(endMail());
            m_mail = {.line = m_lineNumber};
            m_part = Part::Headers;
            m_openHeader = nullptr;
        } else if (m_part == Part::Headers) {
            readHeaderLine();
        } else if (m_part == Part::BeforeFirstMail && !m_line.trimmed().isEmpty()) {
            return fail(ErrorCode::BadInput,
                        tr("This is no mail archive in mbox form: line %1 should begin with “From ”, as each "
                           "mail in such a file does. Mailing-list programs export this form, also gzipped.")
                            .arg(QString::number(m_lineNumber)));
        }
        m_line.resize(0); // keeps what was reserved
        return {};
    }

    /// The first line shows how the archive begins its mails: where with a date, a line of a mail that only
    /// begins with “From ” is text.
    bool beginsMail()
    {
        if (!m_line.startsWith(kMailBegins))
            return false;
        if (m_part == Part::BeforeFirstMail)
            m_beginsAreDated = isDatedBegin(m_line);
        else if (m_beginsAreDated && !isDatedBegin(m_line))
            return false;
        return true;
    }

    void readHeaderLine()
    {
        if (m_line.endsWith('\r'))
            m_line.chop(1);
        if (m_line.isEmpty()) {
            m_part = Part::Body;
        } else if (m_line.front() == ' ' || m_line.front() == '\t') {
            if (m_openHeader)
                *m_openHeader += m_line.first(std::min(m_line.size(), kHeaderKept - m_openHeader->size()));
        } else if (const qsizetype colon = m_line.indexOf(':');
                   isHeaderName(m_line.first(std::max(colon, 0LL)))) {
            m_mail.hasHeaders = true;
            m_openHeader = wanted(m_line.first(colon).toLower());
            if (m_openHeader)
                *m_openHeader = m_line.sliced(colon + 1);
        } else {
            m_part = Part::Body; // the empty line between them is missing
        }
    }

    static bool isHeaderName(QByteArrayView name)
    {
        return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 127; });
    }

    QByteArray* wanted(const QByteArray& name)
    {
        SenderHeaders& sender = m_mail.sender;
        QByteArray* header = name == "date"              ? &m_mail.date
                             : name == "message-id"      ? &m_mail.id
                             : name == "from"            ? &sender.from
                             : name == "x-original-from" ? &sender.originalFrom
                             : name == "reply-to"        ? &sender.replyTo
                             : name == "list-post"       ? &sender.listPost
                                                         : nullptr;
        return header && header->isNull() ? header : nullptr;
    }

    Status endMail()
    {
        if (m_mail.line == 0)
            return {};
        DESK_ASSIGN(const bool isRepeat, isSeenBefore(m_mail.id.trimmed()));
        if (isRepeat) {
            ++m_counts.repeats;
            m_mail = {};
            return {};
        }
        ++m_counts.messages;
        const QDate day = dayOfDate(m_mail.date);
        MailMonth* month = nullptr;
        if (isUsable(day)) {
            const QDate first(day.year(), day.month(), 1);
            month = &m_months[first];
            month->month = first;
            ++month->messages;
            m_counts.first = m_counts.first.isValid() ? std::min(m_counts.first, day) : day;
            m_counts.last = std::max(m_counts.last, day);
        } else {
            ++m_counts.withoutDate;
        }
        const QByteArray sender = posterOf(m_mail.sender);
        if (sender.isEmpty())
            ++m_counts.withoutSender;
        else
            DESK_TRY(countPoster(sender, month));
        warn(day, !sender.isEmpty());
        m_mail = {};
        return {};
    }

    /// A mail without Message-ID is never known for a repeat.
    Result<bool> isSeenBefore(const QByteArray& id)
    {
        if (id.isEmpty())
            return false;
        const qsizetype before = m_ids.size();
        m_ids.insert(qHash(id, QHashSeed::globalSeed()));
        if (m_ids.size() > m_limits.ids)
            return fail(ErrorCode::UnusableFile,
                        tr("Line %1: the archive has too many mails for a mailing list.")
                            .arg(QString::number(m_lineNumber)));
        return m_ids.size() == before;
    }

    Status countPoster(const QByteArray& sender, MailMonth* month)
    {
        if (isNew(sender, {}))
            ++m_counts.posters;
        if (month && isNew(sender, month->month))
            ++month->posters;
        if (m_posters.size() <= m_limits.posters)
            return {};
        return fail(ErrorCode::UnusableFile,
                    tr("Line %1: the archive has too many posters for a mailing list.")
                        .arg(QString::number(m_lineNumber)));
    }

    /// Addresses are not kept, only a number from which nobody gets them back.
    bool isNew(const QByteArray& sender, QDate month)
    {
        const qsizetype before = m_posters.size();
        m_posters.insert(qHashMulti(QHashSeed::globalSeed(), sender, month.toJulianDay()));
        return m_posters.size() > before;
    }

    void warn(QDate day, bool hasSender)
    {
        if (m_mail.hasHeaders && isUsable(day) && hasSender)
            return;
        ++m_counts.incomplete;
        if (m_counts.warnings.size() < m_limits.warnings)
            m_counts.warnings << tr("line %1: %2").arg(QString::number(m_mail.line), complaint(day));
    }

    QString complaint(QDate day) const
    {
        if (!m_mail.hasHeaders)
            return tr(
                "no headers follow; it may be a line of a mail that begins with “From ”, but it is counted "
                "as a mail, as other programs count it.");
        if (m_mail.date.isNull())
            return tr("the mail that begins here has no date; it is in no month.");
        if (!day.isValid())
            return tr("the date of the mail that begins here cannot be read; it is in no month.");
        if (!isUsable(day))
            return tr("the mail that begins here is dated %1; it is in no month.").arg(support::isoDate(day));
        return tr("the mail that begins here has no sender's address; no poster is counted.");
    }

    bool isUsable(QDate day) const { return day >= kFirstDay && day <= m_latest; }

    QDate m_latest;
    MailLimits m_limits;
    MailCounts m_counts;
    QMap<QDate, MailMonth> m_months;
    QSet<size_t> m_posters; ///< of the whole archive, and of each month
    Mail m_mail;
    QSet<size_t> m_ids;
    bool m_beginsAreDated = false;
    Part m_part = Part::BeforeFirstMail;
    QByteArray m_line;
    QByteArray* m_openHeader = nullptr; ///< what a continued line is added to
    qint64 m_lineNumber = 0;
};

} // namespace

Result<MailCounts> countMails(QIODevice& archive, QDate today, const MailProgress& progress,
                              const MailLimits& limits)
{
    Unpacker unpacker(archive, limits.bytes);
    MailCounter counter(today.addDays(1), limits);
    const qint64 total = archive.isSequential() ? 0 : archive.size();
    for (;;) {
        DESK_ASSIGN(const QByteArrayView piece, unpacker.next());
        if (piece.isEmpty())
            return counter.finish();
        DESK_TRY(counter.feed(piece));
        if (progress && !progress(unpacker.taken(), total))
            return fail(ErrorCode::Cancelled, tr("Cancelled; nothing was counted."));
    }
}

Result<MailCounts> countMails(const QString& path, QDate today, const MailProgress& progress)
{
    DESK_TRY(support::mayBeRead(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnusableFile, tr("%1 cannot be read.").arg(support::excerpt(path, 200)));
    return countMails(file, today, progress);
}

} // namespace exchange
