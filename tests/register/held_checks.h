// The checks beside an opening, held on for as long as a test wants to look at the time before they are
// through.
#pragma once

namespace fixture {

/// While it lives, connections that expect no change ("immutable") stand before their next read until they
/// are let go: SQLite's default file layer has a door in front of it.
class HeldChecks
{
public:
    HeldChecks();
    ~HeldChecks();
    HeldChecks(const HeldChecks&) = delete;
    HeldChecks& operator=(const HeldChecks&) = delete;

    void letGo();
};

} // namespace fixture
