#include "core/exchange/file_words.h"
#include "tests/fuzz/input.h"

using namespace fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Input input(data, size);
    if (input.rest().contains("%PDF-")) // read by programs of their own, which have their own fuzzers
        return 0;
    const exchange::FileWords words = exchange::wordsOf(input.rest());
    // Whoever looks for a name compares letters, which no reading may break.
    must(words.text == QString::fromUtf8(words.text.toUtf8()));
    return 0;
}
