"""What a workspace hands out."""

from pathlib import Path

from lordesk.workspace import Workspace
from tests.builders import day


def test_everything_a_shell_needs_is_there(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    assert workspace.catalogue.seasons
    assert workspace.shelf.fetch("0" * 64) is None
    assert workspace.calendar_ledger.exported() == {}
    assert workspace.send_ledger.sent() == ()
    assert workspace.workshop(day("2026-11-22")).today == day("2026-11-22")
    assert workspace.codes()
    assert workspace.diagnose()
    assert workspace.texts.is_safe("Led rounds.")
    workspace.close()
