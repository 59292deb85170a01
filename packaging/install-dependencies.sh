#!/usr/bin/env bash
# install-dependencies.sh <when>...: installs what is missing of those rows of dependencies.txt (build, run, test, fuzz).
# Quiet and quick when nothing is missing. Without apt it prints the list and stops.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

wanted=$(awk -v when=" $* " '!/^#/ && NF { if (index(when, " " $1 " ")) print $2 }' "$here/dependencies.txt")

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    missing_tool=0
    for tool in c++ cmake ninja; do command -v "$tool" >/dev/null || missing_tool=1; done
    # Somebody on another system who has installed everything must get through.
    if [ "$missing_tool" = 0 ] && [ "${YOYAKU_SKIP_DEPENDENCIES:-0}" = 1 ]; then exit 0; fi
    echo "This system has no apt. Please install the following (Debian names), then run again with YOYAKU_SKIP_DEPENDENCIES=1:"
    awk -v when=" $* " '!/^#/ && NF { if (index(when, " " $1 " ")) print "  " $0 }' "$here/dependencies.txt"
    exit 1
fi

missing=()
for entry in $wanted; do
    package=${entry#*=}
    if [ "$entry" != "$package" ] && command -v "${entry%%=*}" >/dev/null; then continue; fi
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "Please install as root: apt-get install ${missing[*]}"; exit 1; }
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} missing packages: ${missing[*]}"
"${as_root[@]}" apt-get update -qq

# nginx and caddy are wanted as programs only. Their packages would start a web server on port 80, now and at each boot.
servers=()
for package in "${missing[@]}"; do
    case $package in
    nginx-light) servers+=(nginx) ;;
    caddy) servers+=(caddy) ;;
    esac
done
policy=/usr/sbin/policy-rc.d
if [ ${#servers[@]} -gt 0 ] && [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee $policy >/dev/null
    "${as_root[@]}" chmod 755 $policy
    trap '"${as_root[@]}" rm -f $policy' EXIT
fi
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
if [ ${#servers[@]} -gt 0 ] && command -v systemctl >/dev/null; then
    "${as_root[@]}" systemctl disable --quiet "${servers[@]}" 2>/dev/null || true
fi
