"""Sentences of the core in the window's language: steps, what they are about, warnings."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from lordesk.domain.changes import ChangeSet
from lordesk.domain.ids import Kind
from lordesk.domain.letter_life import Event
from lordesk.domain.records import Records
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import Answer
from lordesk.services.editing import remove, save
from lordesk.services.letters import Details, record
from lordesk.ui.application import speak
from lordesk.ui.core_sentences import in_language
from tests.builders import a_desk, a_letter, a_writer, a_yes, an_applicant, day
from tests.planning import CATALOGUE

DESK = a_desk(a_letter())


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "es")
    yield
    speak(qapp, "en")


def recorded(event: Event, **details: Any) -> Callable[[Records], ChangeSet]:
    made = Details(on=day("2027-02-03"), **details)
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
    "Agregar Dr. Holm": lambda records: save(records, a_writer("holm", name="Ida Holm")),
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
@pytest.mark.parametrize(
    ("english", "said"),
    [
        (
            "The summary has 2 of at least 4 bullets. Choose more moments that Dr. Okoye saw.",
            "El resumen tiene 2 viñetas y necesita al menos 4. Elija más momentos que Dr. Okoye "
            "vio.",
        ),
        (
            "cv.pdf is over 5 MB, which makes the mail hard to carry. Save a smaller one.",
            "cv.pdf pasa de 5 MB, y el correo se vuelve pesado. Guarde uno más pequeño.",
        ),
        (
            "The request form says Letter ID 77. Take it over if it is this letter’s.",
            "El formulario de solicitud dice Letter ID 77. Tómelo si es el de esta carta.",
        ),
        (
            "Remove Dr. Patel, with 2 letters, 1 moment and 3 contacts",
            "Quitar Dr. Patel, junto con 2 cartas, 1 momento y 3 contactos",
        ),
        (
            "Pin the reminder 1 of Dr. Patel’s letter to Wed 3 Feb 2027",
            "Fijar el paso «primer recordatorio» de la carta de Dr. Patel en el mié 3 feb 2027",
        ),
        (
            "You worked with Dr. Holm for 1 week; under 4 weeks a letter says little. Ask someone "
            "who saw more of your work.",
            "Trabajó con Dr. Holm 1 semana; con menos de 4 semanas una carta dice poco. Pida a "
            "alguien que haya visto más de su trabajo.",
        ),
        (
            "“Country” cannot be “Narnia”: lordesk does not know the word.",
            "«País» no puede ser «Narnia»: lordesk no conoce la palabra.",
        ),
    ],
)
def test_a_sentence_keeps_its_facts(english: str, said: str) -> None:
    assert in_language(english) == said


@pytest.mark.usefixtures("spanish")
def test_sentences_that_were_put_together_are_each_translated() -> None:
    both = in_language("/desk cannot be read. Nobody said that. The desk was not moved.")
    assert both == "No se puede leer /desk. Nobody said that. El escritorio no se trasladó."


@pytest.mark.usefixtures("spanish")
def test_what_is_said_of_a_name_is_translated_after_the_name() -> None:
    assert in_language("Letter okoye-im: deadline is empty") == (
        "Letter okoye-im: deadline está vacío"
    )
    assert in_language(
        "/my own desk.db cannot be written. Check the rights of the folder. Nothing saved is lost."
    ) == (
        "/my own desk.db no se puede escribir. Compruebe los permisos de la carpeta. Nada de lo "
        "guardado se ha perdido."
    )


@pytest.mark.usefixtures("spanish")
def test_what_a_person_wrote_stays_in_their_words() -> None:
    said = in_language(
        "“the settings” is of Wed 3 Feb 2027. Read it again before it goes to a writer."
    )
    assert said.startswith("«the settings» es del mié 3 feb 2027.")
    assert in_language("Note that silence saw it") == "Anotar que silence lo vio"


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize("writer", ["Dr. Okoye", "Prof. Yusufzai", "Dr. St. Clair"])
def test_the_point_after_a_title_ends_no_sentence(writer: str) -> None:
    said = in_language(f"Record the answer of {writer}: a no")
    assert said == in_language("Record the answer of Okoye: a no").replace("Okoye", writer)
    assert not said.startswith("Record")


@pytest.mark.usefixtures("spanish")
def test_what_has_no_words_stays_as_it_is() -> None:
    assert in_language("What nobody in the program says") == "What nobody in the program says"


def test_english_is_left_alone() -> None:
    assert in_language("Record that Dr. Okoye was asked") == "Record that Dr. Okoye was asked"


@pytest.mark.usefixtures("spanish")
def test_days_out_of_order_are_said_in_the_language_of_the_window() -> None:
    early = a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-02-01"))
    (warning,) = [
        each
        for each in make_plan(a_desk(early), CATALOGUE, day("2027-02-05")).warnings
        if each.code == "plan.days_out_of_order"
    ]
    assert in_language(warning.message) == (
        "Para la carta de Dr. Okoye, «subida» está anotado para el lun 1 feb 2027, antes de "
        "«petición» (mié 3 feb 2027). Corrija uno de los dos días."
    )
