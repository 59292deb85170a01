#!/usr/bin/env bash
# What this house does not do. Each rule: a pattern, where, and why. Prints the lines and fails if there is one.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
failed=0
rule() { # why pattern path...
    local why=$1 pattern=$2
    shift 2
    local hits
    hits=$(grep -snE --include='*.h' --include='*.cpp' -r "$pattern" "$@" | grep -vE '^[^:]+:[0-9]+: *(//|\*)')
    [ -n "$hits" ] || return 0
    printf '%s:\n%s\n' "$why" "$hits"
    failed=1
}
rule "Colours come from the tokens (ui/theme)" 'QColor\((["0-9]|Qt::|u")|#[0-9a-fA-F]{6}' ui/bookings ui/calendar ui/commands \
    ui/eventtypes ui/format ui/hosts ui/live ui/settings ui/shell ui/team ui/welcome ui/widgets
rule "Nested event loops and blind waits" 'processEvents\(|QEventLoop [a-z]|->exec\(\)|dialog\.exec\(' core ui
rule "A blind wait in a test" 'qWait\([0-9]|qSleep\(|sleep_for' tests/core tests/ui tests/e2e tests/contract
rule "A test that cannot fail" 'QVERIFY\(true\)|QVERIFY2\(true' tests
rule "An instant is UTC: local time exists in ui/format and wall-clock rules" 'currentDateTime\(\)|QTime::currentTime|QDate::currentDate' core ui
rule "Motion goes through ui/theme/motion, which honours reduced motion" 'QPropertyAnimation|QVariantAnimation|QTimeLine|AnimationGroup|QGraphicsOpacityEffect' app \
    ui/bookings ui/calendar ui/commands ui/eventtypes ui/hosts ui/ingress ui/insights ui/live ui/print ui/schedules ui/settings ui/shell \
    ui/team ui/welcome ui/widgets
rule "Guest text is plain text" 'Qt::RichText|Qt::AutoText|setHtml\(' ui
exit "$failed"
