"""A page Rotations on the sample desk, for the tests of its parts."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.rotations.page import RotationsPage
from lordesk.ui.session import Session


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> RotationsPage:
    made = RotationsPage(session)
    qtbot.addWidget(made)
    made.resize(1040, 760)
    made.show()
    qtbot.waitExposed(made)
    return made
