// What a library in C hands out, given back once.
#pragma once

#include <memory>

namespace support {

template <auto release>
struct Release
{
    void operator()(auto* object) const { release(object); }
};

template <typename T, auto release>
using Owned = std::unique_ptr<T, Release<release>>;

} // namespace support
