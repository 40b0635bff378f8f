"""Sentences of the core in the window's language: steps, what they are about, warnings."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import lordesk
from lordesk.domain.changes import ChangeSet
from lordesk.domain.ids import Kind
from lordesk.domain.letter_life import Event
from lordesk.domain.records import Records
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import Answer
from lordesk.services.editing import remove, save
from lordesk.services.letters import Details, record
from lordesk.ui.application import speak
from lordesk.ui.said_findings import FINDINGS
from lordesk.ui.said_sentences import STEPS, TITLES, WARNINGS, in_language
from tests.builders import a_desk, a_letter, a_writer, a_yes, an_applicant, day
from tests.planning import CATALOGUE

DESK = a_desk(a_letter())


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "es")
    yield
    speak(qapp, "en")


def recorded(event: Event, **details: object) -> Callable[[Records], ChangeSet]:
    made = Details(on=day("2027-02-03"), **details)  # pyright: ignore[reportArgumentType]
    return lambda records: record(records, "okoye-im", event, made)


STEPS_DONE: dict[str, Callable[[Records], ChangeSet]] = {
    "Anotar que Dr. Okoye sabe de la carta que espera": recorded(Event.SIGNALLED),
    "Anotar que se pidió la carta a Dr. Okoye": recorded(Event.ASKED),
    "Anotar que se pidió la carta a Dr. Okoye: una evasiva": recorded(
        Event.ASKED, answer=Answer.HEDGED
    ),
    "Retirar la carta de Dr. Okoye": recorded(Event.WITHDRAWN),
    "Cambiar la carta de Dr. Okoye": lambda records: save(
        records, replace(records.letters["okoye-im"], notes="x")
    ),
    "Añadir Dr. Holm": lambda records: save(records, a_writer("holm", name="Ida Holm")),
    "Quitar la carta de Dr. Okoye": lambda records: remove(records, Kind.LETTER, "okoye-im"),
}


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize("said", STEPS_DONE)
def test_a_step_is_named_in_the_language_of_the_window(said: str) -> None:
    assert in_language(STEPS_DONE[said](DESK).label) == said


@pytest.mark.usefixtures("spanish")
def test_the_warnings_of_a_plan_are_said_in_the_language_of_the_window() -> None:
    promised = a_letter(asked=a_yes("2027-02-03"), letter_id="a b!", waived=None)
    late = a_letter("late", deadline=day("2026-11-30"))
    desk = a_desk(promised, late, a_writer(email=None), an_applicant(aamc_id="1", usmle_id="2"))
    warnings = make_plan(desk, CATALOGUE, day("2027-02-05")).warnings
    assert {warning.code for warning in warnings} >= {
        "plan.aamc_id",
        "plan.usmle_id",
        "plan.letter_id",
        "plan.no_email",
        "plan.waiver_undecided",
        "plan.ask_after_deadline",
    }
    for warning in warnings:
        assert in_language(warning.message) != warning.message, warning.message


@pytest.mark.usefixtures("spanish")
def test_every_sentence_has_its_words_and_keeps_its_fields() -> None:
    for sentence in (*STEPS, *TITLES, *WARNINGS, *FINDINGS):
        filled = sentence.replace("{", "<").replace("}", ">")
        said = in_language(filled)
        assert said != filled
        assert said.count("<") >= len(set(filled.split("<")[1:]))


@pytest.mark.usefixtures("spanish")
def test_what_has_no_words_stays_as_it_is() -> None:
    assert in_language("Set the lead to 4") == "Set the lead to 4"


def test_english_is_left_alone() -> None:
    assert in_language("Record that Dr. Okoye was asked") == "Record that Dr. Okoye was asked"


def skeletons(tree: ast.AST) -> Iterator[str]:
    """Every text of a module with `{}` for what is filled in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.sub(r"\{[a-z_]+\}", "{}", node.value)


JOINED = {
    *("Remove {}, with {}", "Record that {} was asked: {}", "Assign {}’s letter to one program"),
    *("Assign {}’s letter to {} programs", "Let {}’s letter lapse and turn to {}"),
    *("Add {}", "the target {}", "the season {}"),
    "You worked with {} for {} weeks; under {} weeks a letter says little. Ask someone who saw "
    "more of your work.",
    "You worked with {} for 1 week; under {} weeks a letter says little. Ask someone who saw more "
    "of your work.",
    "The request form says Letter ID {}. Take it over if it is this letter’s.",
    "The request form says Letter ID {}. The letter has {}; check that the form is this letter’s.",
}
"""Put together from parts by the core."""


def test_the_core_says_every_sentence_that_is_known() -> None:
    core = Path(lordesk.__file__).parent
    files = [path for path in core.rglob("*.py") if not path.name.startswith("said_")]
    said = {text for path in files for text in skeletons(ast.parse(path.read_text("utf-8")))}
    known = {re.sub(r"\{[a-z]+\}", "{}", each) for each in (*STEPS, *TITLES, *WARNINGS, *FINDINGS)}
    assert known - said == JOINED
