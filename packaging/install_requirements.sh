#!/bin/sh
# Installs what packaging/requirements.txt lists for the given purposes and is missing; asks for root only then.
# usage: install_requirements.sh build run [test]
set -eu
here=$(cd "$(dirname "$0")" && pwd)

missing=
for purpose in "$@"; do
    for package in $(sed -n "s/^$purpose //p" "$here/requirements.txt"); do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing="$missing $package"
        fi
    done
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing; install them as root and start again:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi
echo "Installing:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086 # the list is meant to be split
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
