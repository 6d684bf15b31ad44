#include "tests/harness/test_main.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <map>
#include <string>

#ifndef DESK_TEST_APPLICATION // what tests/CMakeLists.txt says for the rooms that draw
#define DESK_TEST_APPLICATION QCoreApplication
#endif

namespace harness {

namespace {
std::map<std::string, Factory>& tests()
{
    static std::map<std::string, Factory> s_tests;
    return s_tests;
}
} // namespace

void registerTest(const char* name, Factory factory) { tests()[name] = std::move(factory); }

} // namespace harness

// usage: tests_<room> [CLASS [QtTest options]]; without a class all run, in the order of their names.
int main(int argc, char** argv)
{
    QTemporaryDir home; // nothing a test does reaches the person's own settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("XDG_CACHE_HOME", home.path().toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    DESK_TEST_APPLICATION application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("secretariat-desk-tests"));

    if (argc > 1 && std::strcmp(argv[1], "--list") == 0) {
        for (const auto& [name, factory] : harness::tests())
            std::puts(name.c_str());
        return 0;
    }
    const bool hasName = argc > 1 && argv[1][0] != '-';
    if (hasName && !harness::tests().contains(argv[1])) {
        std::fprintf(stderr, "no test class %s\n", argv[1]);
        return 2;
    }
    int failures = 0;
    for (const auto& [name, factory] : harness::tests()) {
        if (hasName && name != argv[1])
            continue;
        QStringList arguments{QString::fromLocal8Bit(argv[0])};
        for (int i = hasName ? 2 : 1; i < argc; ++i)
            arguments << QString::fromLocal8Bit(argv[i]);
        const std::unique_ptr<QObject> test(factory());
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures == 0 ? 0 : 1;
}
