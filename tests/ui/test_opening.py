"""A desk that cannot simply be opened: the person is asked until it is, or leaves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from lordesk.domain.errors import StorageError
from lordesk.domain.opening import Damaged, Fresh, Gone, Newer, Opened, OpenElsewhere, Unreachable
from lordesk.domain.place import Place, PlaceKind
from lordesk.domain.snapshot import Snapshot
from lordesk.ui import opening
from lordesk.ui.opening import TroubleDialog, open_desk, settle
from lordesk.ui.tools import DeskPlace, Tools
from lordesk.ui.widgets.buttons import Button
from lordesk.ui.widgets.text import Text
from tests.ui.roster.test_dialog import FakeOffice
from tests.windows import MemoryChoices

SNAPSHOT = Snapshot(
    id="s1",
    made_at=datetime(2026, 11, 20, 8, 30, tzinfo=UTC),
    written_by="1",
    schema=1,
    revision=3,
    size=10,
    sha256="0" * 64,
    counts={},
)
FRESH = Fresh(place=Place(kind=PlaceKind.LOCAL))
DAMAGED = Damaged(message="The file is damaged.", snapshots=(SNAPSHOT,))


class FakeDesk:
    """Opens by a list of outcomes; notes what was done to it."""

    def __init__(self, *outcomes: object) -> None:
        self.outcomes: Iterator[object] = iter(outcomes)
        self.done: list[str] = []
        self.refusal = ""

    def open_desk(self) -> Any:
        return next(self.outcomes)

    def begin_anew(self) -> None:
        self.done.append("begin")

    def restore_snapshot(self, id_: str) -> None:
        if self.refusal:
            raise StorageError(self.refusal)
        self.done.append(f"restore {id_}")


def pressing(*words: str) -> tuple[Callable[[TroubleDialog], None], list[str]]:
    """A person who presses these buttons in turn, and what each dialog said."""
    turns, said = iter(words), list[str]()

    def press(dialog: TroubleDialog) -> None:
        said.append(" ".join(label.text() for label in dialog.findChildren(Text)))
        wanted = next(turns)
        button = next(each for each in dialog.findChildren(Button) if each.text() == wanted)
        button.click()

    return press, said


def settled(desk: Any, press: Callable[[TroubleDialog], None]) -> object:
    return settle(desk, desk.open_desk(), press)


def test_a_damaged_desk_comes_back_from_its_snapshot() -> None:
    desk = FakeDesk(DAMAGED, FRESH)
    press, said = pressing("Restore the snapshot")
    assert settled(desk, press) is FRESH
    assert desk.done == ["restore s1"]
    assert "The file is damaged." in said[0]


def test_or_an_empty_desk_is_begun() -> None:
    desk = FakeDesk(Gone(message="Gone.", snapshots=(SNAPSHOT,)), FRESH)
    press, _ = pressing("Begin with an empty desk")
    assert settled(desk, press) is FRESH
    assert desk.done == ["begin"]


def test_a_restore_that_fails_is_said_and_asked_again() -> None:
    desk = FakeDesk(DAMAGED, DAMAGED)
    desk.refusal = "That snapshot is damaged too."
    press, said = pressing("Restore the snapshot", "Leave")
    assert settled(desk, press) is None
    assert "That snapshot is damaged too." in said[1]


@pytest.mark.parametrize(
    "outcome", [Newer(message="Newer."), Unreachable(message="The drive is away.")]
)
def test_what_cannot_be_mended_here_can_be_tried_again(outcome: object) -> None:
    desk = FakeDesk(outcome, FRESH)
    press, _ = pressing("Try again")
    assert settled(desk, press) is FRESH
    assert desk.done == []


def test_a_newer_desk_is_never_begun_anew() -> None:
    dialogs: list[TroubleDialog] = []

    def look(dialog: TroubleDialog) -> None:
        dialogs.append(dialog)

    assert settled(FakeDesk(Newer(message="Newer.")), look) is None
    words = [button.text() for button in dialogs[0].findChildren(Button)]
    assert words == ["Leave", "Try again"]


def test_a_desk_open_elsewhere_asks_nothing() -> None:
    elsewhere = OpenElsewhere(message="Open.")
    assert settled(FakeDesk(elsewhere), pressing()[0]) is elsewhere


def test_a_folder_that_cannot_be_prepared_is_said_like_any_other_trouble(tools: Tools) -> None:
    def fail() -> None:
        raise StorageError("The folder is full. Free some space.")

    press, said = pressing("Leave")
    assert open_desk(replace(tools, prepare=fail), press) is None
    assert "The folder is full." in said[0]


def test_a_sound_desk_opens_without_a_word(tools: Tools) -> None:
    assert isinstance(open_desk(tools), Opened)


def test_an_office_that_is_away_leaves_the_way_to_the_desk_of_this_computer(
    tools: Tools, choices: MemoryChoices
) -> None:
    choices.kept = replace(choices.kept, at_office=True)
    moved: list[DeskPlace] = []
    away = replace(
        tools,
        workspace=FakeDesk(Unreachable(message="The server is away.")),
        office=FakeOffice(),
        move_to=moved.append,
    )
    press, said = pressing("Open the desk of this computer")
    assert open_desk(away, press) is None
    assert "The server is away." in said[0]
    assert moved == [DeskPlace()]
    assert not choices.kept.at_office


def test_files_go_to_a_window_that_was_quicker(
    tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[object] = []

    def note(*given: object) -> None:
        handed.append(given)

    elsewhere = OpenElsewhere(message="Open.")
    monkeypatch.setattr(tools.workspace, "open_desk", lambda: elsewhere, raising=False)
    monkeypatch.setattr(opening, "hand_over", note)
    assert open_desk(tools) is None
    assert handed == [(tools.data, tools.files)]
