#include "core/register/schema/migrations.h"

#include <string>

namespace registry {

namespace {

std::string plainLetters()
{
    static constexpr std::pair<const char*, const char*> kLetters[] = {
        {"ə", "e"}, {"ǝ", "e"}, {"ɛ", "e"}, {"ɔ", "o"}, {"ŋ", "n"}, {"ɲ", "n"}, {"ɓ", "b"},
        {"ɖ", "d"}, {"ɗ", "d"}, {"ƙ", "k"}, {"ƴ", "y"}, {"ɣ", "g"}, {"ƒ", "f"}, {"ʋ", "v"}};
    std::string sql;
    for (const auto& [letter, written] : kLetters) {
        const std::string both = std::string(", '") + letter + "', '" + written + "')";
        sql += "UPDATE search SET title = replace(title" + both + ", body = replace(body" + both +
               " WHERE instr(title, '" + letter + "') OR instr(body, '" + letter + "');\n";
    }
    return sql;
}

} // namespace

// Letters of Azerbaijani and of African alphabets are found as the plain ones, as migration 4 did for others.
const char* migration009()
{
    static const std::string sql = plainLetters();
    return sql.c_str();
}

} // namespace registry
