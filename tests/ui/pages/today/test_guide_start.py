"""Beside the questions: a sheet, a file, or the sample."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lordesk.paths import resources
from lordesk.ui.pages.today.guide_start import StartPanel
from lordesk.ui.session import Session
from tests.windows import FakeAsker


@pytest.fixture
def panel(empty_session: Session, qtbot: QtBot) -> StartPanel:
    made = StartPanel(empty_session)
    qtbot.addWidget(made)
    return made


def test_a_lordesk_file_fills_the_desk_in_one_step(
    panel: StartPanel, empty_session: Session, asker: FakeAsker
) -> None:
    asker.paths = [resources() / "sample" / "rahmani.lordesk"]
    panel.file.click()
    assert len(empty_session.records.letters) == 5
    empty_session.undo()
    assert len(empty_session.records.letters) == 0


def test_a_file_that_does_not_fit_is_refused_and_none_chosen_is_no_error(
    panel: StartPanel, empty_session: Session, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.lordesk"
    broken.write_text("{}")
    asker.paths = [None, broken]
    panel.file.click()
    with qtbot.waitSignal(empty_session.problem) as told:
        panel.file.click()
    assert "broken.lordesk" in str(told.args)


def test_a_sheet_asks_for_the_import(
    panel: StartPanel, empty_session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(empty_session.command_requested) as told:
        panel.sheet.click()
    assert told.args == ["import"]


def test_the_sample_opens_beside_the_desk(empty_session: Session, qtbot: QtBot) -> None:
    opened: list[bool] = []
    empty_session.tools = replace(empty_session.tools, open_sample=lambda: opened.append(True))
    made = StartPanel(empty_session)
    qtbot.addWidget(made)
    made.sample.click()
    assert opened == [True]
