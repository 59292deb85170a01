"""A client of AT-SPI, as a screen reader is one: knows Yoyaku only by what it tells of itself, and works it only by
the keyboard. Opens a booking of next week, moves it by a quarter of an hour, and reads what became of it.

Prints one JSON object; ends with 1 and a sentence when something did not come."""
import json
import sys
import time

import pyatspi

PATIENCE_S = 40
LOOK_S = 0.1
RETURN, PAGE_DOWN, DOWN, TAB = 0xFF0D, 0xFF56, 0xFF54, 0xFF09  # keysyms
ALT_KEYCODE = 64  # Alt_L of the layout that Xvfb starts with


def wait(what, get):
    """The first true answer of `get`; nodes may go while they are looked at."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = get()
            if found:
                return found
        except Exception:  # a node that is gone answers with an error of its own
            pass
        time.sleep(LOOK_S)
    sys.exit(f"did not come: {what}")


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child]


def walk(node):
    yield node
    if node.getRole() != pyatspi.ROLE_TABLE:  # a table may be long; its cells are asked for
        for child in children(node):
            yield from walk(child)


def first(node, role, name=None):
    return next((n for n in walk(node) if n.getRole() == role and name in (None, n.name)), None)


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def labels(node):
    return [n.name for n in walk(node) if n.getRole() == pyatspi.ROLE_LABEL and n.name and is_showing(n)]


def focused(node):
    return next((n for n in walk(node) if n.getState().contains(pyatspi.STATE_FOCUSED)), None)


def key(symbol, with_alt=False):
    registry = pyatspi.Registry
    if with_alt:
        registry.generateKeyboardEvent(ALT_KEYCODE, None, pyatspi.KEY_PRESS)
    registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)
    if with_alt:
        registry.generateKeyboardEvent(ALT_KEYCODE, None, pyatspi.KEY_RELEASE)


def cells(table):
    return [c for c in children(table) if c.getRole() == pyatspi.ROLE_TABLE_CELL]


def names(table):
    return [c.name for c in cells(table)]


def guest(name):
    return name.split(",")[0]


def dialog(app):
    return next((w for w in children(app) if w.getRole() == pyatspi.ROLE_DIALOG), None)


def main():
    said = {}
    app = wait("the program", lambda: next(a for a in pyatspi.Registry.getDesktop(0) if a and a.name == "yoyaku"))
    table = wait("the calendar", lambda: first(app, pyatspi.ROLE_TABLE, "Calendar"))
    wait("bookings", lambda: cells(table))
    said["areas"] = [n.name for n in walk(app) if n.name and n.getRole() in (pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL)]

    day = children(table)[0].name
    table.queryComponent().grabFocus()
    key(PAGE_DOWN)
    wait("the next week", lambda: children(table)[0].name != day)
    said["days"] = [c.name for c in children(table) if c.getRole() == pyatspi.ROLE_TABLE_COLUMN_HEADER]

    def alone():
        all_names = names(table)
        once = [n for n in all_names if ", confirmed" in n and sum(guest(n) == guest(m) for m in all_names) == 1]
        return next(c for c in cells(table) if c.name == once[0])

    cell = wait("a confirmed booking", alone)
    said["before"] = cell.name
    actions = cell.queryAction()
    said["actions"] = [actions.getName(i) for i in range(actions.nActions)]
    actions.doAction(0)
    who = guest(cell.name)
    said["opened"] = wait("the booking's details", lambda: who in labels(app) and labels(app))
    wait("the selection", lambda: cell.getState().contains(pyatspi.STATE_SELECTED))

    table.queryComponent().grabFocus()
    key(DOWN, with_alt=True)
    wait("an answer to the move", lambda: dialog(app) or said["before"] not in names(table))
    if dialog(app):
        said["question"] = labels(dialog(app))
        wait("the button", lambda: focused(dialog(app)))
        key(RETURN)
    moved = [n for n in wait("the moved booking", lambda: said["before"] not in names(table) and names(table))]
    said["after"] = wait("the booking", lambda: next(n for n in names(table) if guest(n) == who))
    said["count"] = len(moved)
    print(json.dumps(said, ensure_ascii=False))


main()
