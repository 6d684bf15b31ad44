#include "core/exchange/decode.h"
#include "tests/fuzz/input.h"

using namespace fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    const QStringList known = exchange::encodings();
    const int chosen = input.choice(int(known.size()) + 1);
    const auto text = exchange::decode(input.rest(), known.value(chosen));
    if (!text) {
        mustBeSaid(text.error().message);
        return 0;
    }
    must(!text->text.contains(QChar(u'\0')));
    must(text->text.isValidUtf16());
    return 0;
}
