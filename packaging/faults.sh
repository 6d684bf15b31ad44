#!/bin/sh
# Tries every fault of the design in full, which takes hours, and prints the table of all bars (R1 to S11) with what was
# measured beside each. Bars of tests/faults/bars.txt that nothing measures are named as such.
# usage: faults.sh [BAR...], for instance faults.sh R2 R3; DESK_EFFORT=short for a quick look
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
"$top/packaging/install_requirements.sh" build run test

cd "$top"
export DESK_EFFORT="${DESK_EFFORT:-full}"
export QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=86400000
# The disks that fail are made up: what lies below them may be memory, which is several times as fast.
[ -d /dev/shm ] && export TMPDIR="${TMPDIR:-/dev/shm}"
build=build/unity
results="$build/faults"
rm -rf "$results"
mkdir -p "$results"
export DESK_FIGURES="$top/$results/figures"
: >"$DESK_FIGURES"

bars="$results/bars"
grep -v '^#' tests/faults/bars.txt >"$bars"
if [ "$#" -gt 0 ]; then
    grep -E "^($(echo "$*" | tr ' ' '|'))\|" "$bars" >"$bars.asked"
    mv "$bars.asked" "$bars"
fi
tests=$(cut -d '|' -f 3 "$bars" | tr ' ' '\n' | grep '^[a-z]*\.[A-Z]' | sort -u)
commands=$(cut -d '|' -f 3 "$bars" | tr ' ' '\n' | grep '^!.*benchmark$' | tr -d '!' | sort -u || true)

cmake --preset unity -DDESK_CCACHE="${DESK_CCACHE:-OFF}" >/dev/null
# shellcheck disable=SC2046,SC2086 # lists are meant to be split
cmake --build --preset unity --target $(echo "$tests" | sed 's/\..*//; s/^/tests_/' | sort -u) $commands -- --quiet

for test in $tests; do
    echo "== $test" >&2
    if "$build/tests/tests_${test%%.*}" "${test#*.}" >"$results/$test.log" 2>&1; then
        echo passed >"$results/$test"
    else
        echo "FAILED, see $results/$test.log" >"$results/$test"
    fi
done
for command in $commands; do
    echo "== $command" >&2
    "$build/tests/benchmarks/$command" >"$results/$command.log" 2>&1 || true
done

failed=0
while IFS='|' read -r bar wanted holders; do
    printf '%-4s %s\n' "$bar" "$wanted"
    grep "^$bar|" "$DESK_FIGURES" | sed 's/^[^|]*|/       measured: /' || true
    for holder in $holders; do
        case $holder in
            !*benchmark) sed -n 's/^alone */       measured, in a build for tests: /p' "$results/${holder#!}.log" ;;
            !*) echo "       not measured here: run ${holder#!}" ;;
            *)
                printf '       held by %s: %s (%s)\n' "$holder" "$(cat "$results/$holder")" \
                    "$(sed -n 's/^Totals: \([0-9]* passed\).*/\1/p' "$results/$holder.log")"
                grep -q passed "$results/$holder" || failed=1
                ;;
        esac
    done
    [ -n "$holders" ] || echo "       NOTHING MEASURES THIS YET"
done <"$bars"
exit "$failed"
