#include "core/exchange/mail_headers.h"
#include "tests/fuzz/input.h"

using namespace fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    const exchange::SenderHeaders headers{.from = input.part(),
                                          .originalFrom = input.part(),
                                          .replyTo = input.part(),
                                          .listPost = input.part()};
    std::ignore = exchange::posterOf(headers);
    const QByteArray address = exchange::addressOfFrom(headers.from);
    must(!address.contains('\n'));
    std::ignore = exchange::dayOfDate(input.part());
    return 0;
}
