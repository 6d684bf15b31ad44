#!/bin/sh
# Builds the fuzzers of tests/fuzz with clang and lets each run, from the corpus in the tree, for so many seconds ("300s")
# or so many runs ("10000000"), and prints how far each came. They run without the sanitizers, ten times as fast; every
# input that reached something new is then read once more with them. What is found is left in build/fuzz/found.
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
if [ "$#" -eq 0 ]; then
    set -- $(ls tests/fuzz/corpus)
fi
for preset in fuzz-quick fuzz; do
    cmake --preset "$preset" -DDESK_CCACHE="${DESK_CCACHE:-OFF}" >/dev/null
    cmake --build --preset "$preset" --target $(printf 'fuzz_%s ' "$@") -- --quiet
done
# Where memory was taken is remembered in two steps only: it is asked for a hundred thousand times a second.
export ASAN_OPTIONS="${ASAN_OPTIONS:-malloc_context_size=2:quarantine_size_mb=8:detect_leaks=0}"
found=build/fuzz/found
mkdir -p "$found"
failed=0
for name in "$@"; do
    grown="build/fuzz/grown/$name"
    mkdir -p "$grown"
    log="$grown.log"
    case $name in
        zip | register | mail_archive) longest=4096 ;;
        xlsx | ods | file_words) longest=1024 ;;
        *) longest=512 ;; # what a text can hold is there in a few lines, and read several times as often
    esac
    common="-timeout=10 -rss_limit_mb=2048 -max_len=$longest -artifact_prefix=$found/$name-"
    # shellcheck disable=SC2086 # the list is meant to be split
    if "build/fuzz-quick/tests/fuzz/fuzz_$name" "$limit" $common -entropic=0 -print_final_stats=1 \
        "$grown" "tests/fuzz/corpus/$name" >"$log" 2>&1 &&
        "build/fuzz/tests/fuzz/fuzz_$name" -runs=0 $common "$grown" "tests/fuzz/corpus/$name" >"$log.sanitized" 2>&1; then
        result="no finding"
    else
        result="A FINDING, see $log, $log.sanitized and $found"
        failed=1
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    printf '%-14s %12s runs  %s\n' "$name" "${runs:-?}" "$result"
done
exit "$failed"
