#!/bin/sh
# Installs what is needed, builds a release and starts the program: on the sample register, or with the given
# arguments. In the arguments R, standing alone, means the sample register.
#   packaging/run.sh
#   packaging/run.sh report R annual-status --cycle 2021 --output status.pdf
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
"$top/packaging/install_requirements.sh" build run

build="$top/build/release"
log=$(mktemp)
if ! { cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF &&
       cmake --build "$build"; } >"$log" 2>&1; then
    cat "$log" >&2
    echo "The program could not be built; the reason is above." >&2
    rm -f "$log"
    exit 1
fi
rm -f "$log"

program="$build/app/secretariat-desk"
sample="$build/sample.register"
[ -e "$sample" ] || "$program" sample "$sample" >&2

if [ "$#" -gt 0 ]; then
    count=$#
    while [ "$count" -gt 0 ]; do
        argument=$1
        shift
        [ "$argument" != R ] || argument=$sample
        set -- "$@" "$argument"
        count=$((count - 1))
    done
    exec "$program" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$sample"
fi
report="$build/annual-status-report-2021.pdf"
"$program" report "$sample" annual-status --cycle 2021 --output "$report"
echo "There is no display here, so no window can open. The sample's annual status report is in $report"
