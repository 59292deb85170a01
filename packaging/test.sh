#!/usr/bin/env bash
# test.sh: installs what tests need, builds, runs every test. Ends with CTest's summary.
# Fails when a test fails, and when a QtTest program ran no function of its own (AUTOMOC can miss a class silently).
# YOYAKU_SKIP_CONTRACT=1 leaves out the contract tests, for a computer that cannot reach an npm registry.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/install-dependencies.sh build run test
selection=()
if [ "${YOYAKU_SKIP_CONTRACT:-0}" = 1 ]; then
    selection=(--label-exclude contract)
else
    bash packaging/install-contract-tools.sh build/test/contract
fi
[ -f build/test/build.ninja ] || cmake --preset test
cmake --build --preset test

log=build/test/ctest.log
status=0
ctest --preset test --parallel 2 --verbose "${selection[@]}" >"$log" 2>&1 || status=$?

# QtTest counts initTestCase and cleanupTestCase as passed: two or fewer means that nothing was tested.
hollow=$(awk '
    / Start +[0-9]+: / { sub(/.*Start +/, ""); split($0, a, ": "); name[a[1] + 0] = a[2] }
    /^[0-9]+: Totals: / { n = $1 + 0; ran[n] += $3 + $5; seen[n] = 1 }
    END { for (n in name) if (name[n] ~ /tst_/ && (!seen[n] || ran[n] <= 2)) print name[n] }' "$log")
if [ "$status" != 0 ]; then
    grep -E '^[0-9]+: (FAIL!|QFATAL|XPASS|   Loc:|   Actual|   Expected|ERROR|==)|\*\*\*|SUMMARY:' "$log" | head -n 200 || true
fi
if [ -n "$hollow" ]; then
    echo "These test programs ran no test function:"
    echo "$hollow"
    status=1
fi
grep -oE 'Contract [a-z]+: seen [0-9]+ of [0-9]+ operations' "$log" || true
[ ${#selection[@]} = 0 ] || echo "NOT TESTED: the contract (YOYAKU_SKIP_CONTRACT=1). Neither end was checked against tests/contract/openapi.yaml."
echo "Whole log: $log"
sed -n '/tests passed,/,$p' "$log"
exit "$status"
