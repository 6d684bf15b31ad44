// What SQLite keeps of the pages that it has read.
#pragma once

namespace registry {

class Connection;

/// Lets go of it; what is read next comes from the file again. After a long reading, before memory is needed
/// for something else.
void letGoOfCache(Connection& db);

} // namespace registry
