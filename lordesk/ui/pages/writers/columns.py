"""The columns of the list of writers."""

from PySide6.QtCore import QCoreApplication

from lordesk.domain.ids import WriterKey
from lordesk.ui import texts
from lordesk.ui.models.columns import Column
from lordesk.ui.pages.writers.detail import verdict_face
from lordesk.ui.pages.writers.state import WriterLine
from lordesk.ui.pages.writers.words import line_words
from lordesk.ui.widgets.pills import PillFace


def _tr(words: str) -> str:
    return QCoreApplication.translate("writers", words)


def columns() -> tuple[Column[WriterLine], ...]:
    return (
        Column(title=_tr("Writer"), text=_name, sort_by=_name, second=_where),
        Column(title=_tr("Together"), text=_weeks_words, sort_by=_weeks, width=104, leaves=1),
        Column(title=_tr("Verdict"), text=_verdict, sort_by=_rank, width=150),
    )


def face_of(line: WriterLine) -> PillFace:
    return verdict_face(None if line.lacks_rotation else line.verdict, line_words(line))


def key_of(line: WriterLine) -> WriterKey:
    return line.key


def _name(line: WriterLine) -> str:
    return line.name


def _where(line: WriterLine) -> str:
    return line.where


def _weeks(line: WriterLine) -> float:
    return line.weeks


def _weeks_words(line: WriterLine) -> str:
    """Whole weeks; half of one counts where it is all there was."""
    return texts.counted(max(round(line.weeks), 1), "%n week", "%n weeks") if line.weeks else ""


def _verdict(line: WriterLine) -> str:
    return line_words(line)


def _rank(line: WriterLine) -> int:
    return line.place.rank if line.place else 0
