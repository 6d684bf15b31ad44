#include "core/exchange/pdf_words.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>

#include <optional>
#include <sys/mman.h>
#include <unistd.h>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;             // ms, for one program
constexpr qsizetype kMost = 64 * 1024 * 1024; // bytes of words: a page may say the same a million times
constexpr int kMostAttachments = 100;

/// The bytes as a file that is on no disk: nothing of a person is left behind, whatever happens.
class InMemory
{
public:
    explicit InMemory(const QByteArray& bytes)
        : m_descriptor(::memfd_create("pdf", MFD_CLOEXEC))
    {
        QFile file;
        m_isThere = m_descriptor >= 0 && file.open(m_descriptor, QIODevice::WriteOnly) &&
                    file.write(bytes) == bytes.size();
    }
    ~InMemory()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(InMemory)

    /// What the program says of it; nothing where it does not end well, or in time.
    std::optional<QByteArray> askedBy(const QString& program, QStringList choices) const
    {
        if (!m_isThere)
            return std::nullopt;
        QProcess process;
        process.setStandardInputFile(u"/proc/self/fd/%1"_s.arg(m_descriptor));
        process.setStandardErrorFile(QProcess::nullDevice());
        choices.replaceInStrings(u"PDF"_s, u"/dev/stdin"_s); // which can be gone back in, as a pipe cannot
        process.start(program, choices, QIODevice::ReadOnly);
        const auto ended = qScopeGuard([&] {
            process.kill();
            process.waitForFinished();
        });
        QByteArray said;
        for (QDeadlineTimer patience(kPatience); process.state() != QProcess::NotRunning;) {
            if (patience.hasExpired() || said.size() > kMost)
                return std::nullopt;
            process.waitForReadyRead(int(std::min<qint64>(patience.remainingTime(), 1000)));
            said += process.readAll();
        }
        said += process.readAll();
        const bool isWell = process.error() != QProcess::FailedToStart &&
                            process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return isWell && said.size() <= kMost ? std::optional(said) : std::nullopt;
    }

private:
    int m_descriptor;
    bool m_isThere = false;
};

bool everyPageHasWords(const QString& pages)
{
    QStringList each = pages.split(u'\f');
    each.removeLast(); // a page ends with a form feed
    return !each.isEmpty() &&
           std::ranges::all_of(each, [](const QString& page) { return !page.trimmed().isEmpty(); });
}

} // namespace

PdfWords wordsOfPdf(const QByteArray& pdf)
{
    const InMemory file(pdf);
    PdfWords words;
    const auto pages = file.askedBy(u"pdftotext"_s, {u"-q"_s, u"-enc"_s, u"UTF-8"_s, u"PDF"_s, u"-"_s});
    if (!pages)
        return words;
    const QString text = QString::fromUtf8(*pages);
    const auto properties = file.askedBy(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, u"PDF"_s});
    words.text = text + QString::fromUtf8(properties.value_or(QByteArray()));

    const auto pictures = file.askedBy(u"pdfimages"_s, {u"-list"_s, u"PDF"_s});
    constexpr int kTableHead = 2; // lines
    words.isWhole = properties && pictures && pictures->count('\n') <= kTableHead && everyPageHasWords(text);

    const auto list = file.askedBy(u"pdfdetach"_s, {u"-list"_s, u"PDF"_s}).value_or("?");
    const int there = list.left(list.indexOf(' ')).toInt(); // "2 embedded files"
    for (int i = 1; i <= std::min(there, kMostAttachments); ++i)
        if (const auto attachment = file.askedBy(
                u"pdfdetach"_s, {u"-save"_s, QString::number(i), u"-o"_s, u"/dev/stdout"_s, u"PDF"_s}))
            words.attachments << *attachment;
    words.isWhole = words.isWhole && list != "?" && words.attachments.size() == there;
    words.text += QString::fromUtf8(list);
    return words;
}

} // namespace exchange
