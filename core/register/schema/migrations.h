// How the register got its shape: numbered scripts, each run once, in order, in one transaction.
#pragma once

#include <span>

namespace registry {

/// To change the schema: add NNN.cpp with the next number and list it in migrations.cpp; never edit an old
/// one.
struct Migration
{
    int number; ///< consecutive from 1; becomes the file's user_version
    const char* sql;
    /// Of the schema that it leads to, in hex: what a register of this version is known by. Without it the
    /// scripts are run to find it out.
    const char* fingerprint = nullptr;
};

std::span<const Migration> migrations();

} // namespace registry
