#include "core/document/template.h"
#include "tests/fuzz/input.h"

using namespace fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto text = document::parseTemplate(QString::fromUtf8(bytesOf(data, size)));
    if (!text) {
        mustBeSaid(text.error().message);
        return 0;
    }
    document::MergeValues values;
    for (const QString& field : document::mergeFieldsOf(*text))
        values.insert(field, QStringLiteral("one\n{{two}}"));
    must(document::mergeProblems(*text, values).empty());
    std::ignore = document::mergeWhatIsKnown(*text, values);
    std::ignore = document::mergeProblems(*text, {});
    return 0;
}
