// Memory that nothing stands in any more, and that the allocator keeps for later.
#pragma once

namespace support {

/// Gives it back to the system. To be called after something large was let go of, before something else grows:
/// the allocator by itself gives back only what stands at its end.
void giveBackMemory();

} // namespace support
