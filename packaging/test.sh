#!/bin/sh
# Installs what is needed, builds and runs every test with g++, and once more with clang++ under AddressSanitizer and
# UndefinedBehaviorSanitizer: what one compiler lets pass the other may see.
# usage: test.sh [cmake options, for instance -DDESK_CCACHE=ON]
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
"$top/packaging/install_requirements.sh" build run test

cd "$top"
for preset in unity asan; do
    echo "== $preset"
    cmake --preset "$preset" "$@" >/dev/null
    cmake --build --preset "$preset" -- --quiet
    ctest --preset "$preset" -j "$(($(nproc) + 2))" # some wait for the disk
done
