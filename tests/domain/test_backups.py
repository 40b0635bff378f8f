"""A backup takes a letter's place only where its writer can still be turned to."""

from typing import Any

import pytest

from lordesk.domain.backups import backup_of, is_usable
from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.letter import Asked, Letter
from lordesk.domain.vocabulary import Answer, DutyKind, Position, ProbeAnswer, WriterFlag
from lordesk.domain.writer import OwnVerdict, Probe, Writer
from tests.builders import a_desk, a_letter, a_writer, a_yes, an_answer, day, worked
from tests.planning import CATALOGUE, duty, plan_on

FIRST = LetterKey("okoye-im")
BRIEF = (worked(start=day("2027-02-04")),)


def holm(**fields: Any) -> Writer:
    return a_writer("holm", **{"name": "Karen Holm", **fields})


def backup(**fields: Any) -> Letter:
    return a_letter("holm-im", writer=WriterKey("holm"), backup_for=FIRST, **fields)


USABLE = [
    ("planned", holm(), backup()),
    ("without a rotation", holm(worked_together=()), backup()),
    ("asked", holm(), backup(asked=Asked(on=day("2027-02-03")))),
    ("promised", holm(), backup(asked=a_yes("2027-02-03"))),
    ("promised by a trainee", holm(position=Position.FELLOW), backup(asked=a_yes("2027-02-03"))),
    ("arrived", holm(), backup(uploaded_on=day("2027-02-03"))),
    (
        "two days, and decided for",
        holm(worked_together=BRIEF, verdict=OwnVerdict(value="reserve")),
        backup(),
    ),
]
UNUSABLE = [
    ("hedged", holm(), backup(asked=an_answer(Answer.HEDGED, "2027-02-03"))),
    ("silent", holm(), backup(asked=an_answer(Answer.SILENT, "2027-02-03"))),
    ("given up", holm(), backup(withdrawn_on=day("2027-02-03"))),
    ("a trainee", holm(position=Position.FELLOW), backup()),
    ("noted as unfit", holm(flags=(WriterFlag.IRRITATED,)), backup()),
    ("lukewarm", holm(probe=Probe(answer=ProbeAnswer.LUKEWARM)), backup()),
    ("two days together", holm(worked_together=BRIEF), backup()),
    ("decided against", holm(verdict=OwnVerdict(value="do not ask")), backup()),
]
ROWS = [(*row, True) for row in USABLE] + [(*row, False) for row in UNUSABLE]


@pytest.mark.parametrize(("why", "writer", "letter", "usable"), ROWS, ids=[r[0] for r in ROWS])
def test_a_letter_is_a_backup_while_its_writer_can_be_turned_to(
    why: str, writer: Writer, letter: Letter, *, usable: bool
) -> None:
    records = a_desk(a_letter(), writer, letter)
    assert is_usable(letter, records, CATALOGUE) is usable, why
    assert (backup_of(records.letters[FIRST], records, CATALOGUE) == letter) is usable


def test_who_hedged_for_another_letter_is_no_backup() -> None:
    other = a_letter(
        "other", writer=WriterKey("holm"), asked=an_answer(Answer.HEDGED, "2027-01-03")
    )
    records = a_desk(a_letter(), holm(), backup(), other)
    assert backup_of(records.letters[FIRST], records, CATALOGUE) is None


@pytest.mark.parametrize(
    ("writer", "title"),
    [
        (holm(), "Turn to Dr. Holm instead of Dr. Okoye"),
        (holm(flags=(WriterFlag.IRRITATED,)), "Let Dr. Okoye’s letter go and turn to another"),
    ],
)
def test_the_plan_turns_to_nobody_who_is_not_to_be_asked(writer: Writer, title: str) -> None:
    agreed = a_letter(asked=a_yes("2027-02-03"))
    found = duty(plan_on("2027-08-26", agreed, writer, backup()), DutyKind.BACKUP)
    assert found is not None
    assert title in found.title
