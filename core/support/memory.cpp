#include "core/support/memory.h"

#include <malloc.h>

namespace support {

void giveBackMemory() { malloc_trim(0); }

} // namespace support
