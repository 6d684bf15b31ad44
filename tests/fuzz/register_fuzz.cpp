#include "core/register/opening.h"
#include "core/register/raw_file.h"
#include "core/support/register_files.h"
#include "tests/fuzz/input.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace fuzz;

namespace {

/// No shape of a register, because making one up to compare with takes longer than all the rest.
constexpr registry::Migration kShape[] = {{1, "CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT"}};

} // namespace

/// A file that somebody calls a register, and what lies beside it as if a killed program had left it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static int s_count = 0;
    static QCoreApplication s_application(s_count, nullptr);
    static const QTemporaryDir s_folder(QStringLiteral("/dev/shm/fuzz-XXXXXX"));
    const QString path = s_folder.filePath(QStringLiteral("r"));
    Input input(data, size);
    const int way = input.choice(64);
    const bool isOpened = way < 4; // takes a hundred times as long as looking what it is
    const bool hasJournal = way % 4 == 3;
    const qsizetype cut = hasJournal ? input.rest().size() / 2 : input.rest().size();
    const auto write = [](const QString& name, const QByteArray& bytes) {
        QFile file(name);
        must(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    };
    write(path, input.rest().left(cut));
    const QString journal = path + QStringLiteral("-journal");
    if (hasJournal)
        write(journal, input.rest().mid(cut));
    std::ignore = registry::readFileHeader(path);
    std::ignore = support::mayBeWrittenOver(path);
    if (!isOpened)
        return 0;
    for (const auto access : {registry::Access::ViewOnly, registry::Access::Edit})
        if (const auto opened = registry::openRegister(path, {.access = access, .migrations = kShape});
            !opened)
            mustBeSaid(opened.error().message);
    QFile::remove(journal);
    return 0;
}
