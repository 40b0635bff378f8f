"""A page Kits on the sample desk, and how long its background work may take to settle."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import LetterKey, MomentKey
from lordesk.services import bullets
from lordesk.ui.pages.kits.page import KitsPage
from lordesk.ui.session import Session

SETTLED_MS = 20_000
Settle = Callable[[], None]


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> KitsPage:
    made = KitsPage(session)
    qtbot.addWidget(made)
    made.resize(1040, 740)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def settle(page: KitsPage, session: Session, qtbot: QtBot) -> Settle:
    """Wait until everything that was asked for is looked at and drawn."""

    def wait() -> None:
        qtbot.waitUntil(
            lambda: not page.live_review.is_busy and not session.jobs.is_busy, timeout=SETTLED_MS
        )

    return wait


@pytest.fixture
def held(page: KitsPage, session: Session, settle: Settle) -> KitsPage:
    """The page with a third bullet that names a patient."""
    letter, key = LetterKey("patel-im"), MomentKey("m17")
    session.attempt(lambda records: bullets.choose(records, letter, (key,)))
    session.attempt(lambda records: bullets.move(records, letter, key, 2))
    settle()
    return page
