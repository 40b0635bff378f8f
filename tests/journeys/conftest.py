"""The fixtures of the window, for the journeys through it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.pressing import Hand
from tests.windows import (
    application,
    asker,
    choices,
    drafts_are_files,
    empty_program,
    empty_session,
    empty_tools,
    program,
    sample_folder,
    session,
    tools,
    window,
)


@pytest.fixture(params=["mouse", "keyboard"])
def hand(request: pytest.FixtureRequest, qtbot: QtBot) -> Hand:
    return Hand(qtbot=qtbot, is_mouse=request.param == "mouse")


__all__ = [
    "application",
    "asker",
    "choices",
    "drafts_are_files",
    "empty_program",
    "empty_session",
    "empty_tools",
    "hand",
    "program",
    "sample_folder",
    "session",
    "tools",
    "window",
]
