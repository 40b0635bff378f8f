"""The File menu: export asks where to, snapshots are a page away, the sample opens beside."""

from dataclasses import replace
from pathlib import Path

from lordesk.ui.file_commands import file_commands
from lordesk.ui.places import PageId
from lordesk.ui.window import MainWindow
from tests.windows import FakeAsker


def test_an_export_is_written_where_the_person_says(
    window: MainWindow, asker: FakeAsker, tmp_path: Path
) -> None:
    asker.paths = [tmp_path / "out.xlsx", None]
    window.commands.action("export").trigger()
    assert (tmp_path / "out.xlsx").exists()
    assert window.status.words.text() == "Wrote out.xlsx"
    window.commands.action("export").trigger()


def test_snapshots_are_under_settings(window: MainWindow) -> None:
    window.commands.action("backups").trigger()
    assert window.page_id is PageId.SETTINGS


def test_the_sample_has_a_way_to_the_own_desk(window: MainWindow) -> None:
    session = window.session
    started: list[bool] = []
    session.tools = replace(session.tools, is_sample=True, open_own=lambda: started.append(True))
    commands = {each.id: each for each in file_commands(window)}
    assert "sample" not in commands
    commands["own_desk"].run()
    assert started == [True]


def test_the_sample_is_started_beside(window: MainWindow) -> None:
    started: list[bool] = []
    session = window.session
    session.tools = replace(session.tools, open_sample=lambda: started.append(True))
    command = next(each for each in file_commands(window) if each.id == "sample")
    command.run()
    assert started == [True]
