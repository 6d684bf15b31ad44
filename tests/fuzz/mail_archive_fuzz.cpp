#include "core/exchange/mail_archive.h"
#include "tests/fuzz/input.h"

#include <QBuffer>

using namespace fuzz;

/// Plain, or packed where it begins as a packed one does.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes = bytesOf(data, size);
    QBuffer archive(&bytes);
    archive.open(QIODevice::ReadOnly);
    const auto counts = exchange::countMails(archive, QDate(2022, 2, 15), {}, {.bytes = 4'000'000});
    if (!counts) {
        mustBeSaid(counts.error().message);
        return 0;
    }
    int inMonths = 0;
    for (const exchange::MailMonth& month : counts->months) {
        must(month.month.isValid() && month.posters <= month.messages && month.messages > 0);
        inMonths += month.messages;
    }
    must(inMonths + counts->withoutDate == counts->messages);
    must(counts->posters <= counts->messages);
    return 0;
}
