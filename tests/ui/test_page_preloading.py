"""Loading and making the pages before they are looked at."""

from importlib.util import find_spec

from pytestqt.qtbot import QtBot

from lordesk.ui.application import RunningProgram
from lordesk.ui.jobs import Job
from lordesk.ui.page_index import PAGES
from lordesk.ui.page_preloading import PARTS, PagePreloader, load
from lordesk.ui.places import PageId
from lordesk.ui.session import Session


def test_every_page_is_among_what_is_loaded() -> None:
    assert all(find_spec(name) for name in PARTS)
    assert {f"lordesk.ui.pages.{entry.id}.page" for entry in PAGES} <= set(PARTS)


def test_every_page_is_made_while_the_first_is_shown(program: RunningProgram, qtbot: QtBot) -> None:
    window = program.window
    assert window.stack.count() == 1
    PagePreloader(window).begin()
    qtbot.waitUntil(lambda: window.stack.count() == len(PAGES))
    assert window.page_id is PageId.TODAY


def test_a_window_that_closes_meanwhile_stops_the_loading(session: Session) -> None:
    job = Job(lambda _outcome: None, session.jobs)
    job.cancel()
    assert load(session, job) == 0
