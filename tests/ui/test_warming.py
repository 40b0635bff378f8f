"""Loading the pages beside the window's thread."""

from importlib.util import find_spec

from pytestqt.qtbot import QtBot

from lordesk.ui.page_index import PAGES
from lordesk.ui.session import Session
from lordesk.ui.warming import PARTS, warm_up


def test_every_page_is_among_what_is_loaded() -> None:
    assert all(find_spec(name) for name in PARTS)
    assert {f"lordesk.ui.pages.{entry.id}.page" for entry in PAGES} <= set(PARTS)


def test_it_ends_by_itself(session: Session, qtbot: QtBot) -> None:
    warm_up(session)
    qtbot.waitUntil(lambda: not session.jobs.is_busy)
