// One binary per room: each test file registers its class, ctest runs one class at a time.
#pragma once

#include <QObject>
#include <QTest>

#include <functional>

namespace harness {

using Factory = std::function<QObject*()>;
void registerTest(const char* name, Factory factory);

struct Registration
{
    Registration(const char* name, Factory factory) { registerTest(name, std::move(factory)); }
};

} // namespace harness

/// At the end of tests/<room>/<name>_test.cpp: DESK_TEST(ClassName) and #include "<name>_test.moc".
#define DESK_TEST(Class)                                                                                     \
    static const harness::Registration s_registration##Class(#Class, [] { return new Class; });
