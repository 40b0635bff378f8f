"""What a workspace hands out."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lordesk.domain.changes import between
from lordesk.domain.clash import ClashError
from lordesk.domain.records import Records
from lordesk.workspace import Workspace
from tests.builders import a_desk, a_letter, day


def test_everything_a_shell_needs_is_there(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    assert workspace.catalogue.seasons
    assert workspace.shelf.fetch("0" * 64) is None
    assert workspace.calendar_ledger.exported() == {}
    assert workspace.send_ledger.sent() == ()
    assert workspace.kit_tools(day("2026-11-22")).today == day("2026-11-22")
    assert workspace.codes()
    assert workspace.diagnose()
    assert workspace.texts.is_safe("Led rounds.")
    workspace.close()


def test_a_command_beside_the_window_loses_nothing_of_either(tmp_path: Path) -> None:
    window, command = Workspace(tmp_path), Workspace(tmp_path)
    window.desk.perform(between(Records(), a_desk(a_letter()), "Begin"))
    seen = command.desk.records
    window.desk.perform(between(seen, seen.put(a_letter(notes="window")), "Window"))
    command.desk.perform(between(seen, seen.put(a_letter(letter_id="7")), "Command"))
    window.desk.refresh()
    assert window.desk.records.letters["okoye-im"] == a_letter(notes="window", letter_id="7")
    late = between(seen, seen.put(a_letter(notes="command")), "Late")
    with pytest.raises(ClashError, match="changed by somebody else"):
        command.desk.perform(late)
    assert command.desk.records == window.desk.records
    window.close()
    command.close()


def test_kits_are_noted_beside_the_connection_of_the_window(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "desk")
    workspace.desk.perform(between(Records(), a_desk(a_letter()), "Begin"))

    def note() -> int:
        with workspace.ledgers_beside() as (kits, calendar):
            assert calendar.exported() == {}
            sent = kits.remember_kit("okoye-im", day("2026-11-20"), "Kit", {"1.pdf": b"x"}, "f")
            return sent.number

    with ThreadPoolExecutor(1) as beside, workspace.database.reading():
        assert beside.submit(note).result() == 1
    assert [kit.folder for kit in workspace.send_ledger.sent()] == ["Kit"]
    workspace.close()


def test_steps_are_read_beside_the_connection_of_the_window(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "desk")
    workspace.desk.perform(between(Records(), a_desk(a_letter()), "Begin"))
    with ThreadPoolExecutor(1) as beside, workspace.database.transaction():
        found = beside.submit(workspace.steps_beside, 10).result()
    assert found == workspace.desk.steps(10) != ()
    workspace.close()
