#!/usr/bin/env bash
# translations.sh: brings resources/translations/*.ts up to date with the sources. Run it after a change of words, then
# translate what is marked unfinished (Qt Linguist, or any editor).
# translations.sh --check: changes nothing; fails when a string is missing, unfinished, or no longer used.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
mapfile -t sources < <(find app core ui -name '*.cpp' -o -name '*.h' | LC_ALL=C sort)

update() { # update <folder of .ts files>
    # Japanese holds every string; English only those that count something (one booking, two bookings).
    "$lupdate" -silent -no-obsolete -locations none -I . "${sources[@]}" -ts "$1/yoyaku_ja.ts"
    "$lupdate" -silent -no-obsolete -locations none -I . -pluralonly "${sources[@]}" -ts "$1/yoyaku_en.ts"
}

if [ "${1:-}" != --check ]; then
    update resources/translations
    exit
fi

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp resources/translations/*.ts "$fresh"
update "$fresh"
status=0
for ts in yoyaku_ja yoyaku_en; do
    if grep -q 'type="unfinished"' "$fresh/$ts.ts"; then
        echo "$ts.ts: not translated:"
        grep -B 3 'type="unfinished"' "$fresh/$ts.ts" | grep '<source>' || true
        status=1
    # Only the words are compared: another Qt writes the same catalogue with other white space.
    elif ! diff -q <(grep '<source>' "$fresh/$ts.ts") <(grep '<source>' "resources/translations/$ts.ts") >/dev/null; then
        echo "$ts.ts does not match the sources: run packaging/translations.sh"
        status=1
    fi
done
exit "$status"
