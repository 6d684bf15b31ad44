# Every library from outside, found once.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Gui Widgets Svg Pdf PdfWidgets PrintSupport Test LinguistTools)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sqlite REQUIRED IMPORTED_TARGET sqlite3>=3.40)
pkg_check_modules(nettle REQUIRED IMPORTED_TARGET nettle)
pkg_check_modules(pangocairo REQUIRED IMPORTED_TARGET pangocairo>=1.50 cairo>=1.16 harfbuzz>=4 harfbuzz-subset)
pkg_check_modules(fontconfig REQUIRED IMPORTED_TARGET fontconfig)
pkg_check_modules(zip REQUIRED IMPORTED_TARGET libzip>=1.7)
pkg_check_modules(ical REQUIRED IMPORTED_TARGET libical>=3)
pkg_check_modules(gmime REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(uchardet REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(zlib REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(xlsxwriter IMPORTED_TARGET xlsxwriter)
if(NOT xlsxwriter_FOUND)
  find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
  add_library(PkgConfig::xlsxwriter INTERFACE IMPORTED)
  target_link_libraries(PkgConfig::xlsxwriter INTERFACE ${XLSXWRITER_LIBRARY})
endif()

# The journal records row changes through SQLite sessions; without them there is no undo and no history.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES PkgConfig::sqlite)
check_cxx_source_compiles("
  #define SQLITE_ENABLE_SESSION
  #define SQLITE_ENABLE_PREUPDATE_HOOK
  #include <sqlite3.h>
  int main() { sqlite3_session* s; return sqlite3session_create(nullptr, \"main\", &s); }"
  SQLITE_HAS_SESSIONS)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT SQLITE_HAS_SESSIONS)
  message(FATAL_ERROR "This SQLite was built without sessions (SQLITE_ENABLE_SESSION); the journal needs them.")
endif()
