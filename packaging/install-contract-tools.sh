#!/usr/bin/env bash
# install-contract-tools.sh <folder>: installs Prism and what it needs, pinned by tests/contract/package-lock.json, into
# <folder>/node_modules (build/<preset>/contract), for the contract tests. Quick when that is already there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source="$here/../tests/contract"
folder=${1:?which folder, such as build/dev/contract}

for tool in node npm; do
    command -v "$tool" >/dev/null || { echo "The contract tests need $tool: run packaging/install-dependencies.sh test"; exit 1; }
done
node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 18 || (major === 18 && minor >= 19) ? 0 : 1)' ||
    { echo "The contract tests need Node 18.19 or newer; this is $(node --version)."; exit 1; }

mkdir -p "$folder"
# The lock is copied to the installed files last of all, so that what was only half installed never passes for whole.
installed="$folder/node_modules/.installed-lock.json"
cmp -s "$source/package-lock.json" "$installed" && exit 0
cp "$source/package.json" "$source/package-lock.json" "$source/.npmrc" "$folder"
echo "Installing the contract tests' tools (Prism) into $folder"
if ! (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >"$folder/npm.log" 2>&1; then
    tail -n 15 "$folder/npm.log"
    echo "npm could not install Prism, so the contract cannot be tested. Once the registry can be reached, run this again;"
    echo "to test everything else now: YOYAKU_SKIP_CONTRACT=1 packaging/test.sh"
    exit 1
fi
cp "$source/package-lock.json" "$installed"
