# One place for the language, the warnings and the sanitizers; every target links desk::flags.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

option(DESK_CCACHE "Compile through ccache: slower the first time, much faster on a second clone" OFF)
if(DESK_CCACHE)
  find_program(CCACHE ccache REQUIRED)
  # Precompiled headers are cached only when ccache may trust the compiler's own dependency check; one clone finds
  # what another has compiled because paths below it count as relative.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

find_program(LLD ld.lld) # links the tests in a fifth of the time
if(LLD)
  add_link_options(-fuse-ld=lld)
endif()

option(DESK_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(DESK_FUZZ "Build the fuzzers of tests/fuzz too; needs clang" OFF)

add_library(desk_flags INTERFACE)
add_library(desk::flags ALIAS desk_flags)
target_include_directories(desk_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(desk_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# What some libraries ask for is given to all, so that precompiled headers fit everywhere.
target_compile_options(desk_flags INTERFACE -pthread -D_LARGEFILE64_SOURCE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
  -Wunused -Wimplicit-fallthrough -Werror
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess -Wno-missing-field-initializers>
  $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers>)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(desk_flags INTERFACE -Wno-subobject-linkage) # files that g++ takes for headers there
endif()
if(DESK_SANITIZE)
  target_compile_options(desk_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                              -fno-sanitize-recover=all)
  target_link_options(desk_flags INTERFACE -fsanitize=address,undefined)
  target_compile_definitions(desk_flags INTERFACE DESK_SANITIZE)
endif()
if(DESK_FUZZ)
  target_compile_options(desk_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
