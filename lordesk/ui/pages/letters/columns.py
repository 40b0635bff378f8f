"""The columns of the table of letters."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from lordesk.domain.vocabulary import DutyKind, Stage
from lordesk.ui import texts
from lordesk.ui.aims import Aim
from lordesk.ui.models.columns import Column
from lordesk.ui.pages.letters.state import LetterRow
from lordesk.ui.widgets.pills import PillFace, stage_face

STAGE = 2


def _tr(words: str) -> str:
    return QCoreApplication.translate("letters", words)


class LetterColumns:
    """Words a row for one day, which is set anew when it changes; words of lists are made once."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._stages = {stage: texts.stage(stage) for stage in Stage}
        self._steps = {kind: texts.duty(kind) for kind in DutyKind}

    def all(self) -> tuple[Column[LetterRow], ...]:
        """Writer, targets, stage, next step, due."""
        return (
            Column(title=_tr("Writer"), text=_name, second=_place, sort_by=_name),
            Column(
                title=_tr("Targets"), text=_aim, second=_aims, sort_by=_aim, width=112, leaves=2
            ),
            Column(title=_tr("Stage"), text=self._stage, sort_by=_step, width=112, leaves=1),
            Column(
                title=_tr("Next step"),
                text=self._next,
                second=_source,
                sort_by=self._next,
                width=124,
            ),
            Column(
                title=_tr("Due"),
                text=_due,
                second=self._distance,
                sort_by=_due_day,
                tone=self._tone,
                width=88,
            ),
        )

    def _stage(self, row: LetterRow) -> str:
        return self._stages[row.stage]

    def _next(self, row: LetterRow) -> str:
        return self._steps[row.duty.kind] if row.duty else step_words(row)

    def _distance(self, row: LetterRow) -> str:
        return texts.distance(row.duty.due, self.today) if row.duty else ""

    def _tone(self, row: LetterRow) -> str:
        return "due" if row.duty and row.duty.due <= self.today else ""


def step_words(row: LetterRow) -> str:
    """The next step of a row; empty when nothing is to be done."""
    if row.awaits_answer:
        return _tr("Note the answer")
    return texts.duty(row.duty.kind) if row.duty else ""


def stage_pill(row: LetterRow) -> PillFace:
    """The pill of a row's stage."""
    return stage_face(row.stage, texts.stage(row.stage))


def key_of(row: LetterRow) -> str:
    return row.key


def _name(row: LetterRow) -> str:
    return row.name


def _place(row: LetterRow) -> str:
    return row.place


def _aim(row: LetterRow) -> str:
    return row.aims[0].field if row.aims else ""


def _aims(row: LetterRow) -> str:
    if row.stage.is_way_out:
        return _tr("does not count")
    first = row.aims[0] if row.aims else Aim(field="")
    rest = (*map(texts.track, first.tracks), texts.aims(row.aims[1:]))
    return ", ".join(filter(None, rest))


def _step(row: LetterRow) -> int:
    return row.stage.step


def _source(row: LetterRow) -> str:
    return row.duty.sources[0] if row.duty and row.duty.sources else ""


def _due(row: LetterRow) -> str:
    return texts.short_day(row.duty.due) if row.duty else ""


def _due_day(row: LetterRow) -> date | None:
    return row.duty.due if row.duty else None
