"""Writing calendar files from the window: full, update, one per writer, and the kept one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from lordesk.files import safe_name
from lordesk.services.calendar import (
    CalendarFile,
    CalendarOrder,
    CalendarSource,
    WrittenCalendar,
    calendar_source,
    write_calendar,
)
from lordesk.services.calendar_news import News, calendar_news
from lordesk.ui import texts
from lordesk.ui.asking import FileKind
from lordesk.ui.calendar_keeper import calendar_tools
from lordesk.ui.core_sentences import in_language
from lordesk.ui.jobs import Err, Outcome
from lordesk.ui.session import Session


def _tr(words: str) -> str:
    return QCoreApplication.translate("calendar", words)


class CalendarFiles(QObject):
    """Asks for the place, writes on another thread, lets the ledger remember."""

    written = Signal(object)
    """The Path of a file or folder that was written."""
    news_known = Signal(object)
    """A tuple of News."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent

    def save(self, kind: CalendarFile) -> None:
        """The full or the update file, where the person says."""
        is_full = kind is CalendarFile.FULL
        title = _tr("Full calendar file") if is_full else _tr("Update file for the calendar")
        name = _tr("Letters of recommendation") if is_full else _tr("Letters – update")
        asker, kinds = (
            self._session.tools.asker,
            (FileKind(name=_tr("Calendar"), endings=("ics",)),),
        )
        path = asker.save_file(self._parent, title, f"{name}.ics", kinds)
        if path is not None:
            self._write(CalendarOrder(out=path, kind=kind), path)

    def save_per_writer(self) -> None:
        """A full file for everything, and beside it one for each writer."""
        folder = self._session.tools.asker.folder(self._parent, _tr("Folder for the files"))
        if folder is not None:
            out = folder / safe_name(_tr("Letters of recommendation"), ".ics")
            self._write(CalendarOrder(out=out, per_writer=folder), out)

    def ask_for_news(self) -> None:
        """Compare the plan with what calendars were told; the desk is left as it is."""
        source = self._source_unnamed()
        if source is not None:
            self._session.jobs.run(lambda _job: calendar_news(source), self._tell_news)

    def _write(self, order: CalendarOrder, path: Path) -> None:
        session = self._session
        desk, tools = session.tools.workspace.desk, calendar_tools(session)
        look: Callable[[], CalendarSource] = partial(
            calendar_source, desk, tools, session.today, session.tools.now()
        )
        source = session.guarded(look)
        if source is not None:
            session.jobs.run(lambda _job: write_calendar(source, order), partial(self._note, path))

    def _note(self, path: Path, outcome: Outcome[WrittenCalendar]) -> None:
        session = self._session
        if isinstance(outcome, Err):
            session.problem.emit(outcome.message)
            return
        news, report = outcome.value.news, outcome.value.report
        ledger = session.tools.workspace.calendar_ledger
        if news:
            session.guarded(lambda: ledger.remember(news))
        said = _tr("Wrote {name}: {events} ({added} added, {changed} changed, {gone} cancelled)")
        session.message.emit(
            said.format(
                name=path.name,
                events=texts.counted(report.events, "%n event", "%n events"),
                added=report.added,
                changed=report.changed,
                gone=report.cancelled,
            )
        )
        for finding in report.findings:
            session.problem.emit(in_language(finding.message))
        self.written.emit(path)

    def _source_unnamed(self) -> CalendarSource | None:
        """What an export would look at. Without an identity yet, nothing was ever exported."""
        from uuid import UUID

        session = self._session
        choices, tools = session.records.preferences.calendar, calendar_tools(session)
        namespace = choices.namespace if choices else None
        return session.guarded(
            lambda: CalendarSource(
                records=session.records,
                catalogue=session.catalogue,
                exported=tools.ledger.exported(),
                namespace=namespace or UUID(int=0),
                is_safe=tools.is_safe,
                today=session.today,
                now=session.tools.now(),
            )
        )

    def _tell_news(self, outcome: Outcome[tuple[News, ...]]) -> None:
        if isinstance(outcome, Err):
            self._session.problem.emit(outcome.message)
        else:
            self.news_known.emit(outcome.value)
