#include "core/procedure/parse.h"
#include "tests/fuzz/input.h"

using namespace fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto procedure = procedure::parse(bytesOf(data, size), QStringLiteral("fuzzed.json"));
    if (!procedure) {
        mustBeSaid(procedure.error().message);
        return 0;
    }
    must(!procedure->states.empty());
    return 0;
}
