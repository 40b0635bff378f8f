"""A letter as a form, and back."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.letter import AnswerOverride, Letter
from lordesk.domain.vocabulary import Answer, AskChannel, LetterKind, Portal
from lordesk.ui.forms.form import Form
from lordesk.ui.pages.letters.letter_fields import (
    all_fields,
    edited,
    plan_fields,
    planned,
    values_of,
)
from tests.builders import a_desk, a_letter, an_answer, day
from tests.planning import CATALOGUE

TODAY = day("2027-02-05")
FULL = a_letter(
    names_specialty=("Internal medicine",),
    portal=Portal.ERAS,
    kind=LetterKind.NARRATIVE,
    chair=True,
    waived=False,
    letter_id="XY-1",
    deadline=day("2027-08-01"),
    signalled_on=day("2027-01-14"),
    asked=an_answer(
        Answer.HEDGED,
        "2027-02-01",
        how=AskChannel.PHONE,
        answered_on=day("2027-02-02"),
        words="If I can.",
        override=AnswerOverride(answer=Answer.STRONG, reason="She called."),
    ),
    kit_sent=(day("2027-02-03"), day("2027-02-04")),
    confirmed_on=day("2027-06-24"),
    form_sent_on=day("2027-06-25"),
    reminded=(day("2027-07-20"),),
    uploaded_on=day("2027-07-25"),
    thanked_on=day("2027-07-26"),
    lapsed_on=day("2027-07-27"),
    withdrawn_on=day("2027-07-28"),
    notes="Two lines\nof notes",
)


@pytest.mark.parametrize("letter", [FULL, a_letter()])
def test_an_untouched_form_gives_the_same_letter(qtbot: QtBot, letter: Letter) -> None:
    desk = a_desk(letter, a_letter("other"))
    form = Form(all_fields(letter, desk, CATALOGUE), TODAY)
    qtbot.addWidget(form)
    form.fill(values_of(letter))
    assert form.problems() == {}
    assert edited(letter, form.values(), TODAY) == letter


def test_another_answer_lets_the_overruling_go() -> None:
    values = {**values_of(FULL), "answer": "declined"}
    asked = edited(FULL, values, TODAY).asked
    assert asked is not None
    assert (asked.answer, asked.override) == (Answer.DECLINED, None)


def test_a_letter_that_was_not_asked_for_has_no_answer() -> None:
    assert edited(FULL, {**values_of(FULL), "asked_on": None}, TODAY).asked is None


def test_a_line_that_is_no_day_is_said_beside_the_field() -> None:
    fields = {field.name: field for field in all_fields(FULL, a_desk(FULL), CATALOGUE)}
    check = fields["kit_sent"].check
    assert check(("3 Feb 2027", "2027-02-04")) == ""
    assert "7/12" in check(("7/12/2027",))
    assert "someday" in check(("someday",))


def test_a_letter_is_planned_from_writer_and_targets() -> None:
    names = [field.name for field in plan_fields(a_desk(), CATALOGUE)]
    assert names[:3] == ["writer", "targets", "versions"]
    letter = planned({"writer": "okoye", "targets": ("im",), "waived": True})
    assert (letter.writer, letter.targets, letter.waived) == ("okoye", ("im",), True)
    assert letter.asked is None
