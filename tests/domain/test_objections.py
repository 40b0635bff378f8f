"""Nobody is planned to be asked who must not be, without its being said."""

from dataclasses import replace
from typing import Any

import pytest

from lordesk.domain.ids import WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.objections import objection_to
from lordesk.domain.vocabulary import Answer, DutyKind, Position, ProbeAnswer, WriterFlag
from lordesk.domain.writer import OwnVerdict, Probe
from tests.builders import a_letter, a_writer, a_yes, an_answer, day
from tests.planning import CATALOGUE, WINTER, duty, plan_on


@pytest.mark.parametrize(
    ("fields", "objection"),
    [
        ({}, None),
        ({"position": Position.RESIDENT}, "trainee"),
        ({"position": Position.FELLOW, "cosigner": WriterKey("okoye")}, "trainee_cosigned"),
        ({"flags": (WriterFlag.FAMILY_OR_FRIEND,)}, "family_or_friend"),
        ({"flags": (WriterFlag.MOVED_INSTITUTION,)}, None),
        ({"flags": (WriterFlag.MOVED_INSTITUTION, WriterFlag.IRRITATED)}, "irritated"),
        ({"probe": Probe(answer=ProbeAnswer.LUKEWARM)}, "lukewarm"),
        ({"probe": Probe(answer=ProbeAnswer.NONE)}, None),
        (
            {
                "probe": Probe(answer=ProbeAnswer.LUKEWARM),
                "verdict": OwnVerdict(value="reserve"),
            },
            None,
        ),
        ({"verdict": OwnVerdict(value="Do_not ask")}, "own_verdict"),
        ({"verdict": OwnVerdict(value="a good one")}, None),
        (
            {
                "flags": (WriterFlag.FAMILY_OR_FRIEND,),
                "verdict": OwnVerdict(value="ask now", reason="only met at work"),
            },
            None,
        ),
        ({"position": Position.RESIDENT, "verdict": OwnVerdict(value="ask now")}, "trainee"),
    ],
)
def test_what_speaks_against_a_writer(fields: dict[str, Any], objection: str | None) -> None:
    assert objection_to(a_writer(**fields), ()) == objection


@pytest.mark.parametrize("flag", [*WriterFlag])
def test_every_objection_has_words(flag: WriterFlag) -> None:
    found = objection_to(a_writer(flags=(flag,)), ())
    assert found is None or CATALOGUE.duty(DutyKind.ASK, found).reason


@pytest.mark.parametrize("flag", [WriterFlag.FAMILY_OR_FRIEND, WriterFlag.BARELY_SPOKE])
def test_the_ask_of_one_who_should_not_be_asked_says_why_and_is_warned_about(
    flag: WriterFlag,
) -> None:
    plan = plan_on(WINTER, a_letter(), a_writer(flags=(flag,)))
    ask = duty(plan, DutyKind.ASK)
    assert ask is not None
    assert ask.title == "Ask somebody other than Dr. Okoye"
    assert ask.sources == ("WHO-3",)
    (warning,) = (each for each in plan.warnings if each.code == "plan.not_to_ask")
    assert warning.message == f"Do not plan on Dr. Okoye’s letter. {ask.reason}"
    assert (warning.about, warning.sources) == ("letter okoye-im", ("WHO-3",))


def test_instead_of_a_trainee_the_co_signer_is_named() -> None:
    resident = a_writer(position=Position.RESIDENT, cosigner=WriterKey("berg"))
    plan = plan_on(WINTER, a_letter(), resident, a_writer("berg", name="Dr. Else Berg"))
    ask = duty(plan, DutyKind.ASK)
    assert ask is not None
    assert "Ask Dr. Berg" in ask.reason


HEDGED = a_letter("other", asked=an_answer(Answer.HEDGED, "2027-01-03"))


@pytest.mark.parametrize("answer", [Answer.HEDGED, Answer.DECLINED])
def test_who_gave_no_strong_yes_to_one_letter_is_not_asked_for_another(answer: Answer) -> None:
    other = a_letter("other", asked=an_answer(answer, "2027-01-03"))
    plan = plan_on(WINTER, a_letter(), other)
    ask = duty(plan, DutyKind.ASK)
    assert ask is not None
    assert (ask.letter, ask.title) == ("okoye-im", "Ask somebody other than Dr. Okoye")
    assert ask.sources == ("ASK-3",)
    (warning,) = (each for each in plan.warnings if each.code == "plan.not_to_ask")
    assert warning.about == "letter okoye-im"


@pytest.mark.parametrize(
    ("letters", "objection"),
    [
        ((HEDGED,), "refused_before"),
        ((a_letter("other", asked=an_answer(Answer.SILENT, "2027-01-03")),), None),
        ((HEDGED, a_letter("third", asked=a_yes("2027-02-03"))), None),
        (
            (HEDGED, a_letter("third", asked=an_answer(Answer.SILENT, "2027-02-03"))),
            "refused_before",
        ),
        ((a_letter("third", asked=a_yes("2026-02-03")), HEDGED), "refused_before"),
        ((replace(HEDGED, writer=WriterKey("holm")),), None),
    ],
)
def test_the_last_answer_of_a_writer_holds(
    letters: tuple[Letter, ...], objection: str | None
) -> None:
    assert objection_to(a_writer(), letters) == objection
    decided = a_writer(verdict=OwnVerdict(value="ask now", reason="They know me better now."))
    assert objection_to(decided, letters) is None


def test_a_writer_who_was_asked_already_is_not_objected_to() -> None:
    resident = a_writer(position=Position.RESIDENT)
    arrived = plan_on("2027-02-04", a_letter(uploaded_on=day("2027-02-03")), resident)
    assert "plan.not_to_ask" not in {warning.code for warning in arrived.warnings}
    plan = plan_on("2027-02-04", a_letter(asked=a_yes("2027-02-03")), resident)
    assert "plan.not_to_ask" not in {warning.code for warning in plan.warnings}
    ask = duty(plan, DutyKind.ASK)
    assert ask is not None
    assert ask.title.startswith("Ask Dr. Okoye")
