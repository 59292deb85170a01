#!/usr/bin/env bash
# run.sh [yoyaku options]: installs what is missing, builds the release, starts Yoyaku.
#   packaging/run.sh --demo     on the embedded demo account
#   packaging/run.sh            where you left off
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

needs_display=1
for argument in "$@"; do
    case "$argument" in --help | -h | --version | -v | --serve-demo) needs_display=0 ;; esac
done
if [ "$needs_display" = 1 ] && [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "Yoyaku needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a desktop session."
    exit 1
fi

bash packaging/install-dependencies.sh build run
log=build/release-build.log
mkdir -p build
build() {
    [ -f build/release/build.ninja ] || cmake --preset release
    cmake --build --preset release
}
[ -x build/release/app/yoyaku ] || echo "Building Yoyaku, a few minutes the first time (log: $log)"
build >"$log" 2>&1 || { tail -n 40 "$log"; echo "The build failed; the whole log is $log"; exit 1; }
exec build/release/app/yoyaku "$@"
