"""The pages by id: their words, icons, and how each is made when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lordesk.ui.marking import marked
from lordesk.ui.places import PageId

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lordesk.ui.session import Session
    from lordesk.ui.widgets.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    id: PageId
    title: str
    icon: str
    make: "Callable[[Session, QWidget], Page]"
    """In its place from the start: all that is given another place later is dressed anew."""

    @property
    def words(self) -> str:
        return QCoreApplication.translate("words", self.title)


def _today(session: "Session", parent: "QWidget") -> "Page":
    from lordesk.ui.pages.today.page import TodayPage

    return TodayPage(session, parent)


def _letters(session: "Session", parent: "QWidget") -> "Page":
    from lordesk.ui.pages.letters.page import LettersPage

    return LettersPage(session, parent)


def _writers(session: "Session", parent: "QWidget") -> "Page":
    from lordesk.ui.pages.writers.page import WritersPage

    return WritersPage(session, parent)


def _rotations(session: "Session", parent: "QWidget") -> "Page":
    from lordesk.ui.pages.rotations.page import RotationsPage

    return RotationsPage(session, parent)


def _timeline(session: "Session", parent: "QWidget") -> "Page":
    from lordesk.ui.pages.timeline.page import TimelinePage

    return TimelinePage(session, parent)


def _kits(session: "Session", parent: "QWidget") -> "Page":
    from lordesk.ui.pages.kits.page import KitsPage

    return KitsPage(session, parent)


def _portfolio(session: "Session", parent: "QWidget") -> "Page":
    from lordesk.ui.pages.portfolio.page import PortfolioPage

    return PortfolioPage(session, parent)


def _settings(session: "Session", parent: "QWidget") -> "Page":
    from lordesk.ui.pages.settings.page import SettingsPage

    return SettingsPage(session, parent)


PAGES = (
    PageEntry(id=PageId.TODAY, title=marked("words", "Today"), icon="today", make=_today),
    PageEntry(
        id=PageId.LETTERS,
        title=marked("words", "Letters"),
        icon="letters",
        make=_letters,
    ),
    PageEntry(
        id=PageId.WRITERS,
        title=marked("words", "Writers"),
        icon="writers",
        make=_writers,
    ),
    PageEntry(
        id=PageId.ROTATIONS,
        title=marked("words", "Rotations"),
        icon="rotations",
        make=_rotations,
    ),
    PageEntry(
        id=PageId.TIMELINE,
        title=marked("words", "Timeline"),
        icon="timeline",
        make=_timeline,
    ),
    PageEntry(id=PageId.KITS, title=marked("words", "Kits"), icon="kits", make=_kits),
    PageEntry(
        id=PageId.PORTFOLIO,
        title=marked("words", "Portfolio"),
        icon="portfolio",
        make=_portfolio,
    ),
    PageEntry(
        id=PageId.SETTINGS,
        title=marked("words", "Settings"),
        icon="settings",
        make=_settings,
    ),
)
