"""One calendar file that is rewritten after every change, for calendars that watch a file."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from lordesk.documents.calendar_wording import calendar_words
from lordesk.domain.calendar_ledger import ExportedEvent
from lordesk.domain.calendar_updates import CalendarEvent
from lordesk.files import write_atomically
from lordesk.services.calendar import CalendarSource, CalendarTools, calendar_source, rendered, tell
from lordesk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What the file holds now, and whether it was rewritten for that."""

    live: tuple[CalendarEvent, ...]
    news: tuple[ExportedEvent, ...]
    is_new: bool


class KeptCalendar:
    """A full file, rewritten only when its events changed.

    `write` touches no database and may run on another thread; `settle` belongs where the desk
    lives.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._written: tuple[CalendarEvent, ...] | None = None

    def refresh(self, desk: Desk, tools: CalendarTools, today: date, now: datetime) -> bool:
        """Bring the file up to date; whether it was rewritten."""
        kept = self.write(calendar_source(desk, tools, today, now))
        self.settle(kept, tools)
        return kept.is_new

    def write(self, source: CalendarSource) -> Kept:
        """The file as the source wants it. StorageError when it cannot be written."""
        told = tell(source)
        is_new = not (told.live == self._written and self.path.exists())
        if is_new:
            content = rendered(calendar_words().name, told.live)
            is_new = not (self.path.is_file() and self.path.read_bytes() == content)
            if is_new:
                write_atomically(self.path, content)
        return Kept(live=told.live, news=told.ledger_rows, is_new=is_new)

    def settle(self, kept: Kept, tools: CalendarTools) -> None:
        """Let the ledger remember what the file tells."""
        if kept.news:
            tools.ledger.remember(kept.news)
        self._written = kept.live
