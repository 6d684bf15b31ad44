#!/bin/sh
# Builds the fuzzers of tests/fuzz with clang and lets each run, from the corpus in the tree, for so many seconds ("300s")
# or so many runs ("10000000"); then prints how far each came. What it finds is left in build/fuzz/found.
# usage: fuzz.sh 300s|10000000 [NAME...], for instance fuzz.sh 60s csv zip
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
if [ "$#" -eq 0 ]; then
    sed -n 's/^# usage: /usage: /p' "$0" >&2
    exit 2
fi
case $1 in
    *s) limit="-max_total_time=${1%s}" ;;
    *) limit="-runs=$1" ;;
esac
shift
"$top/packaging/install_requirements.sh" build run test

cd "$top"
cmake --preset fuzz -DDESK_CCACHE="${DESK_CCACHE:-OFF}" >/dev/null
if [ "$#" -eq 0 ]; then
    set -- $(ls tests/fuzz/corpus)
fi
cmake --build --preset fuzz --target $(printf 'fuzz_%s ' "$@") -- --quiet
# Where memory was taken is remembered in two steps only: it is asked for a hundred thousand times a second.
export ASAN_OPTIONS="${ASAN_OPTIONS:-malloc_context_size=2:quarantine_size_mb=8:detect_leaks=0}"
found=build/fuzz/found
mkdir -p "$found"
failed=0
for name in "$@"; do
    grown="build/fuzz/grown/$name"
    mkdir -p "$grown"
    log="$grown.log"
    if "build/fuzz/tests/fuzz/fuzz_$name" "$limit" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -entropic=0 \
        -print_final_stats=1 -artifact_prefix="$found/$name-" "$grown" "tests/fuzz/corpus/$name" >"$log" 2>&1; then
        result="no finding"
    else
        result="A FINDING, see $log and $found"
        failed=1
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    printf '%-14s %12s runs  %s\n' "$name" "${runs:-?}" "$result"
done
exit "$failed"
