#!/bin/sh
# Installs what is needed, builds and runs every test, and runs them once more under AddressSanitizer and
# UndefinedBehaviorSanitizer.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
"$top/packaging/install_requirements.sh" build run test

cd "$top"
for preset in dev asan; do
    echo "== $preset"
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" -- --quiet
    ctest --preset "$preset" -j "$(nproc)"
done
