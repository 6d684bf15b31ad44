#include "core/exchange/eml.h"
#include "tests/fuzz/input.h"

#include <QDateTime>

using namespace fuzz;

/// Drafts of mails are written, not read: nothing in a field may add a header, or a line that mail cannot
/// carry.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    const exchange::EmailDraft draft{
        .to = {{QString::fromUtf8(input.part()), QString::fromUtf8(input.part())}},
        .copyTo = {exchange::mailboxOf(QString::fromUtf8(input.part()))},
        .subject = QString::fromUtf8(input.part()),
        .body = QString::fromUtf8(input.part()),
        .date = QDateTime(QDate(2022, 2, 15), QTime(12, 0), Qt::UTC)};
    const QByteArray mail = exchange::emailDraft(draft);
    const qsizetype end = mail.indexOf("\r\n\r\n");
    must(end > 0);
    static const QByteArrayList kKnown{"To",
                                       "Cc",
                                       "Subject",
                                       "Date",
                                       "MIME-Version",
                                       "Content-Type",
                                       "Content-Transfer-Encoding",
                                       "X-Unsent",
                                       "Message-ID",
                                       "Message-Id"};
    QByteArrayList seen;
    for (const QByteArray& line : mail.left(end).split('\n')) {
        must(line.size() <= 998);
        if (line.startsWith(' ') || line.startsWith('\t'))
            continue;
        const QByteArray name = line.left(line.indexOf(':'));
        must(kKnown.contains(name) && !seen.contains(name));
        seen << name;
    }
    for (const QByteArray& line : mail.split('\n'))
        must(line.size() <= 998 + 1);
    must(!mail.contains('\0'));
    std::ignore = exchange::mailLink(draft);
    return 0;
}
