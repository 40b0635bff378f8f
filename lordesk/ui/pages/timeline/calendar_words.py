"""The words of the calendar panel."""

from PySide6.QtCore import QCoreApplication

from lordesk.domain.cut_offs import clock
from lordesk.services.calendar_news import News, NewsKind
from lordesk.ui import texts
from lordesk.ui.pages.timeline.calendar_state import CutOffLine


def _tr(words: str) -> str:
    return QCoreApplication.translate("calendar", words)


def alarm(days: int) -> str:
    if days == 0:
        return _tr("No alarm")
    return texts.counted(days, "At 9:00, %n day before", "At 9:00, %n days before")


def lead(days: int) -> str:
    return texts.counted(days, "%n day before", "%n days before")


def news_kind(kind: NewsKind) -> str:
    return {
        NewsKind.ADDED: _tr("new"),
        NewsKind.MOVED: _tr("moved"),
        NewsKind.REWORDED: _tr("reworded"),
        NewsKind.CANCELLED: _tr("cancelled"),
    }[kind]


def news_line(news: News) -> str:
    """`moved, Mon 1 Feb → Mon 8 Feb`."""
    kind = news_kind(news.kind)
    if news.kind is NewsKind.MOVED and news.before is not None:
        return f"{kind}, {texts.week_day(news.before)} → {texts.full_day(news.on)}"
    return f"{kind}, {texts.full_day(news.on)}"


def news_summary(news: tuple[News, ...]) -> str:
    """`3 new, 2 moved`, or that calendars know everything."""
    if not news:
        return _tr("Nothing changed since the last export.")
    counts = {kind: sum(each.kind is kind for each in news) for kind in NewsKind}
    parts = (f"{count} {news_kind(kind)}" for kind, count in counts.items() if count)
    return ", ".join(parts)


def first_export(count: int) -> str:
    """Before anything was exported all is new, which needs no list."""
    waiting = texts.counted(count, "%n event waits", "%n events wait")
    return _tr("Nothing was exported yet; {events}.").format(events=waiting)


def cut_off_title(line: CutOffLine) -> str:
    return f"{line.season}: {texts.season_event(line.kind)}"


def cut_off_eastern(line: CutOffLine) -> str:
    said = _tr("{day}, {time} Eastern").format(
        day=texts.full_day(line.eastern.date()), time=clock(line.eastern)
    )
    return _tr("{moment}, projected").format(moment=said) if line.is_projected else said


def cut_off_yours(line: CutOffLine) -> str:
    """`Yours: Wed 1 Sep 2027, 6:00 p.m.`, or that both clocks agree."""
    if line.yours.replace(tzinfo=None) == line.eastern.replace(tzinfo=None):
        return _tr("The same on your clock")
    return _tr("Yours: {day}, {time}").format(
        day=texts.full_day(line.yours.date()), time=clock(line.yours)
    )
