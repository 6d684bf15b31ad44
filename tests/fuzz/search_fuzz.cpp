#include "core/register/opening.h"
#include "core/register/search_index.h"
#include "core/register/text_keys.h"
#include "core/register/transaction.h"
#include "tests/fuzz/input.h"

#include <QCoreApplication>

using namespace fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static int s_count = 0;
    static QCoreApplication s_application(s_count, nullptr);
    static const auto s_register = registry::memoryRegister();
    must(s_register.has_value());
    registry::Connection& db = **s_register;
    const QString words = QString::fromUtf8(bytesOf(data, size));
    must(registry::searchRecords(db, words).has_value());
    must(registry::countMatches(db, words).has_value());
    must(db.prepare("SELECT 'x' LIKE :pattern ESCAPE '\\' AS x")
             .bind(":pattern", registry::likePattern(words))
             .first([](const registry::Row& row) { return row.integer("x"); })
             .has_value());
    std::ignore = registry::sortKey(words);
    return 0;
}
