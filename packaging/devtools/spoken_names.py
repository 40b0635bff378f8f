"""Walks the pages of a running lordesk over AT-SPI; run by the system's Python, which has it."""

import sys
import time
from collections.abc import Iterator

import pyatspi  # pyright: ignore[reportMissingModuleSource] - the system's Python has it

PAGES = (
    "Today",
    "Letters",
    "Writers",
    "Rotations",
    "Timeline",
    "Kits",
    "Portfolio",
    "Settings",
)
LEVELS_AT_MOST = 30
SECONDS = 60.0
PAUSE = 0.5
PATIENCE_MS = 30_000
"""How long an answer may take: a page is made when it is first asked for."""
NAMED_BY_THEIR_VIEW = {"table cell", "list item", "tree item"}
"""Cells say their text; an empty one has none."""


def main() -> int:
    """Exit 1 when a control has no name or a page cannot be reached."""
    pyatspi.Atspi.set_timeout(PATIENCE_MS, PATIENCE_MS)
    program = _program()
    if program is None:
        print("   The program did not appear on the accessibility bus.")
        return 1
    silent = 0
    for page in PAGES:
        if not _go_to(program, page):
            print(f"   {page}: cannot be reached")
            silent += 1
            continue
        controls = [each for each in _walk(program) if _is_control(each)]
        nameless = [each for each in controls if not each.name]
        silent += len(nameless)
        print(f"   {page:<10} {len(controls):>3} controls, {len(nameless)} without a name")
        for each in nameless:
            print(f"      {each.getRoleName()} in “{each.parent.name if each.parent else ''}”")
    return 1 if silent else 0


def _program() -> "pyatspi.Accessible | None":
    for _ in _looks():
        for each in pyatspi.Registry.getDesktop(0):
            if each is not None and "lordesk" in (each.name or ""):
                return each
    return None


def _go_to(program: "pyatspi.Accessible", page: str) -> bool:
    """Press the page's row in the rail, and wait until the page is there."""
    for _ in _looks():
        row = next((each for each in _walk(program) if _is_row(each, page)), None)
        if row is not None:
            row.queryAction().doAction(0)
            return any(_shows(program, page) for _ in _looks())
    return False


def _shows(program: "pyatspi.Accessible", page: str) -> bool:
    roles = {"filler", "panel", "layered pane"}
    return any(each.name == page and each.getRoleName() in roles for each in _walk(program))


def _is_row(each: "pyatspi.Accessible", page: str) -> bool:
    is_named = each.name == page or each.name.startswith(f"{page},")
    return is_named and each.getRoleName() in {"push button", "check box", "radio button", "button"}


def _is_control(each: "pyatspi.Accessible") -> bool:
    state = each.getState()
    is_reached = state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_SHOWING)
    return is_reached and each.getRoleName() not in NAMED_BY_THEIR_VIEW


def _walk(root: "pyatspi.Accessible", level: int = 0) -> "Iterator[pyatspi.Accessible]":
    yield root
    if level == LEVELS_AT_MOST:
        return
    for number in range(root.childCount):
        try:
            child = root.getChildAtIndex(number)
        except Exception:  # noqa: BLE001, S112 - what the program took away meanwhile
            continue
        if child is not None:
            yield from _walk(child, level + 1)


def _looks() -> Iterator[None]:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        yield
        time.sleep(PAUSE)


if __name__ == "__main__":
    sys.exit(main())
