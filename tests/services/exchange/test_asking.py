"""What a list leaves open is asked, and what it shows is not."""

from typing import Any

import pytest

from lordesk.domain.records import Records
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.questions import (
    DateOrderQuestion,
    Question,
    TargetQuestion,
    UndatedQuestion,
    ValueQuestion,
    must_be_answered,
)
from tests.builders import a_desk, a_target
from tests.exchanging import TODAY, planned

TWO_TARGETS = a_desk(a_target("neuro", specialty="neurology"))


def asked(desk: Records, text: str, **answers: Any) -> list[Question]:
    return list(planned(desk, text, **answers).questions)


def test_day_against_month_is_asked_for_each_column_that_needs_it() -> None:
    text = (
        "Name,Date requested,Uploaded,Deadline\n"
        "Okoye,03/04/2026,25/04/2026,2027-01-02\nOkoye,05/25/2026,01/02/2026,\n"
    )
    first, second = asked(a_desk(), text)
    assert isinstance(first, DateOrderQuestion)
    assert isinstance(second, DateOrderQuestion)
    assert (first.column, first.heading, first.examples) == (1, "Date requested", ("03/04/2026",))
    assert (first.suggested, second.suggested) == (DateOrder.MONTH_FIRST, DateOrder.DAY_FIRST)
    assert must_be_answered(first)


def test_columns_can_be_answered_one_by_one() -> None:
    text = "Name,Date requested,Uploaded\nOkoye,03/04/2026,04/05/2026\n"
    orders = {("", 1): DateOrder.DAY_FIRST, ("", 2): DateOrder.MONTH_FIRST}
    plan = planned(a_desk(), text, column_orders=orders)
    assert plan.questions == ()
    assert plan.planned is not None


def test_a_column_that_mixes_both_orders_is_asked_without_a_suggestion() -> None:
    text = "Name,Date requested\nOkoye,25/04/2026\nA B,04/25/2026\nC D,03/04/2026\n"
    question = asked(a_desk(), text)[0]
    assert isinstance(question, DateOrderQuestion)
    assert question.suggested is None


def test_clear_dates_of_both_orders_need_no_question() -> None:
    text = "Name,Date requested\nOkoye,25/04/2026\nOkoye,04/25/2026\n"
    assert asked(a_desk(), text) == []


@pytest.mark.parametrize(
    ("desk", "proposed", "waits"),
    [(Records(), None, True), (TWO_TARGETS, "im", False)],
)
def test_the_target_is_asked_when_it_is_not_plain(
    desk: Records, proposed: str | None, waits: bool
) -> None:
    text = "Name,Date requested,Position\nOkoye,2026-11-01,attending\n"
    (question,) = asked(desk, text)
    assert isinstance(question, TargetQuestion)
    assert question.proposed == proposed
    assert must_be_answered(question) is waits
    assert {"im"} <= {choice.key for choice in question.choices} or desk == Records()


def test_one_target_or_a_column_or_an_answer_needs_no_question() -> None:
    text = "Name,Date requested\nOkoye,2026-11-01\n"
    assert asked(a_desk(), text) == []
    assert asked(TWO_TARGETS, text, target="neuro") == []
    assert asked(TWO_TARGETS, "Name,For,Asked\nOkoye,IM,2026-11-01\n") == []


def test_what_every_rotation_needs_is_asked_once() -> None:
    text = "Rotation,Hospital,From,To\nConsults,Bay,2027-03-01,2027-03-28\n"
    found = asked(a_desk(), text)
    fields = [each.field for each in found if isinstance(each, ValueQuestion)]
    assert fields == ["rotation.specialty", "rotation.country", "rotation.kind"]
    assert all(must_be_answered(each) for each in found)
    state = (
        "Rotation,Hospital,State,Kind,From,To\nNeurology,Bay,MA,Elective,2027-03-01,2027-03-28\n"
    )
    assert asked(a_desk(), state) == []


def test_a_new_writers_position_is_proposed() -> None:
    (question,) = asked(a_desk(), "Name,Email\nAnn Lee,a@x.example\n")
    assert isinstance(question, ValueQuestion)
    assert (question.proposed, must_be_answered(question)) == ("attending", False)
    assert asked(a_desk(), "Name,Title\nAnn Lee,Chair of Medicine\nOkoye,\n") == []


def test_bare_ticks_are_counted_and_today_is_proposed() -> None:
    text = "Name,Date requested,Uploaded\nOkoye,2026-11-01,yes\n"
    (question,) = asked(a_desk(), text)
    assert isinstance(question, UndatedQuestion)
    assert (question.count, question.headings, question.proposed) == (
        1,
        ("Letter uploaded",),
        TODAY,
    )
    assert asked(a_desk(), text, undated_on=TODAY) == []
