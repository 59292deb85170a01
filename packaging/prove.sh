#!/usr/bin/env bash
# prove.sh <what>: the proofs that take too long for every test run. Ends with CTest's summary.
#   long            tests/fault and tests/fuzz in full length (200 kills, a whole day, 300,000 mutations): half an hour
#   fuzz [seconds]  libFuzzer on every tests/fuzz/fuzz_*.cpp, 60 seconds each unless told; needs clang
#   tsan            listener, ledger, store and sync under ThreadSanitizer
# What libFuzzer finds is left in build/fuzz/tests/fuzz/found; a crash belongs into tests/fuzz/corpus once it is mended.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

what=${1:-}
build() { # preset [cmake option]...
    local preset=$1
    shift
    cmake --preset "$preset" "$@" >/dev/null
    cmake --build --preset "$preset"
}
case "$what" in
    long)
        bash packaging/install-dependencies.sh build run test
        build test
        ;;
    fuzz)
        bash packaging/install-dependencies.sh build run fuzz
        build fuzz "-DYOYAKU_FUZZ_SECONDS=${2:-60}"
        ;;
    tsan)
        bash packaging/install-dependencies.sh build run test
        build tsan
        ;;
    *)
        sed -n '2,6s/^# \{0,1\}//p' "$0"
        exit 2
        ;;
esac
log=build/$what.log
status=0
ctest --preset "$what" --parallel 2 --verbose >"$log" 2>&1 || status=$?
grep -E 'QINFO|WARNING: ThreadSanitizer|SUMMARY: |does not hold|corpus and .* played|stat::number_of_executed|FAIL!' "$log" || true
echo "Whole log: $log"
sed -n '/tests passed,/,$p' "$log"
exit "$status"
