"""Loads the pages after the first paint, so that nobody waits for them at the first visit."""

from importlib import import_module

from lordesk.ui.jobs import Job, Outcome
from lordesk.ui.places import PageId
from lordesk.ui.session import Session

PARTS = (
    *(f"lordesk.ui.pages.{page}.page" for page in PageId),
    "lordesk.ui.pages.timeline.calendar_panel",
)


def warm_up(session: Session) -> None:
    """Import the pages one by one beside the window's thread."""
    session.jobs.run(_load, _ignore)


def _load(job: Job) -> int:
    """How many parts were loaded before the window closed."""
    for done, name in enumerate(PARTS):
        if job.is_cancelled:
            return done
        import_module(name)
    return len(PARTS)


def _ignore(_outcome: Outcome) -> None:
    """A page that cannot be loaded says so when it is visited."""
