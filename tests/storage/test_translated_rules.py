"""The rules in another language: complete, true to the fields, and only words differ."""

import re
import tomllib
from collections.abc import Container, Iterator
from pathlib import Path
from typing import cast

import pytest

from lordesk.domain.letter import AnswerOverride
from lordesk.domain.ranking import rank
from lordesk.domain.vocabulary import Answer, DutyKind, Portal, Task
from lordesk.domain.writer import OwnVerdict
from lordesk.storage.own_rules_keeper import OwnRulesFile, is_translated
from lordesk.storage.toml_rows import is_table
from lordesk.storage.translated_rules import row_name, with_words
from tests.builders import a_desk, a_letter, a_rotation, a_writer, an_answer, day
from tests.own_rules import RULES, own_of

LANGUAGES = [folder.name for folder in RULES.iterdir() if len(folder.name) == 2]
FILES = [(lang, path.name) for lang in LANGUAGES for path in sorted((RULES / lang).glob("*.toml"))]
WORDS = {
    *(
        "title",
        "reason",
        "question",
        "text",
        "message",
        "floor_text",
        "ceiling_text",
        "name",
        "unit",
    ),
    *(
        "hint",
        "steps",
        "pros",
        "cons",
        "none",
        "one",
        "many",
        "no_letters",
        "one_letter",
        "letters",
    ),
}
SAID = {
    "specialties.toml": {"beside", "chair_note", "img_note", "find_it", "note"},
    "portals.toml": {"name"},
    "sources.toml": {"title", "text", "source"},
    "rollover.toml": WORDS | {"record"},
    "adjustable.toml": WORDS
    | {"meaning", "why", "own", "own_specialty", "own_form", "nothing", "too_many", "weight_unit"},
}
"""What of a file the window says, where it is more or less than usual: names of specialties, forms
and portals stay as the portals write them."""
ALL_OF = {"stand_in", "lack"}
"""Tables that hold nothing but words."""
BY_SENTENCE = {"guard.toml", "wording.toml"}
"""Their messages are translated with what the code says (`devtools.core_texts`)."""
WORDLESS = {
    "findings.toml": "the command line lists it",
    "holidays.toml": "only the days count",
    "seasons.toml": "names of seasons",
    "subspecialties.toml": "names of fields",
}
_FIELD = re.compile(r"\{[a-z_]+\}")

Texts = dict[str, object]
"""By the place of a text: `specialty/neurology/beside`."""


def table(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def texts(part: object, said: Container[str], place: str = "") -> Iterator[tuple[str, object]]:
    """Every text below a part that is said, by its place."""
    match part:
        case dict():
            is_all = place.removeprefix("/") in ALL_OF
            for name, value in cast("dict[str, object]", part).items():
                inside = f"{place}/{name}"
                if is_text(value):
                    if name in said or (is_all and name != "source"):
                        yield inside, value
                else:
                    yield from texts(value, said, inside)
        case list():
            for row in cast("list[object]", part):
                if is_table(row):
                    yield from texts(row, said, f"{place}/{row_name(row)}")
        case _:
            return


def is_text(value: object) -> bool:
    listed = cast("list[object]", value) if isinstance(value, list) else [value]
    return all(isinstance(each, str) for each in listed)


class Everything(Container[str]):
    def __contains__(self, _name: object) -> bool:
        return True


def english(name: str) -> Texts:
    said = SAID.get(name, WORDS | {"meaning"})
    found = dict(texts(table(RULES / name), said))
    told = {place for place in found if place.startswith("/alarm/") and place.endswith("/meaning")}
    return {place: text for place, text in found.items() if place not in told}  # in English


@pytest.mark.parametrize(("language", "name"), FILES)
def test_every_text_has_its_words_and_the_same_fields(language: str, name: str) -> None:
    spoken = dict(texts(table(RULES / language / name), Everything()))
    said = english(name)
    assert spoken.keys() == said.keys()
    for place, text in said.items():
        assert fields(spoken[place]) == fields(text), place
        assert size(spoken[place]) == size(text), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_of_rules_has_its_words_or_none_to_say(language: str) -> None:
    spoken = {name for lang, name in FILES if lang == language}
    shipped = {path.name for path in RULES.glob("*.toml")}
    assert shipped - spoken == BY_SENTENCE | WORDLESS.keys()


def fields(value: object) -> list[str]:
    return sorted(set(_FIELD.findall(str(value))))


def size(value: object) -> int:
    return len(cast("list[object]", value)) if isinstance(value, list) else 1


def test_the_window_reads_them_and_everything_else_reads_english(tmp_path: Path) -> None:
    book = OwnRulesFile(RULES, tmp_path)

    spanish = book.catalogue_in("es")

    assert spanish.duty(DutyKind.THANKS).title == "Agradezca a {writer} la carta"
    assert book.catalogue.duty(DutyKind.THANKS).title == "Thank {writer} for the letter"
    assert book.catalogue_in("es") is spanish
    assert spanish.specialties["urology"].name == "Urology"
    assert spanish.specialties["urology"].img_note.startswith("La solicitud está en ERAS")
    assert spanish.sources["FUP-4"].title == "Dos recordatorios y basta"


def test_what_fills_a_sentence_is_said_in_the_language(tmp_path: Path) -> None:
    spanish = OwnRulesFile(RULES, tmp_path).catalogue_in("es")
    override = AnswerOverride(answer=Answer.STRONG, reason="A warm mail since.")
    asked = an_answer(Answer.HEDGED, "2027-02-03", words="Let's see.", override=override)
    verdict = OwnVerdict(value="reserve")
    desk = a_desk(
        a_rotation(duties=(Task.PRESENTED, Task.WROTE_NOTES, Task.HANDOFFS)),
        a_letter(asked=asked),
        a_writer(verdict=verdict),
    )

    said = " ".join(reason.text for reason in rank(desk, spanish, day("2027-02-10"))[0].reasons)

    assert "varios lados de su trabajo: presentó pacientes, escribió notas, entregas de turno." in (
        said
    )
    assert "En sus palabras: «Let's see.» Anotada como con reservas; su razón para leerla" in said
    assert "Su propio juicio, reserva, se guarda" in said


def test_what_has_no_name_is_named_in_the_language(tmp_path: Path) -> None:
    spanish = OwnRulesFile(RULES, tmp_path).catalogue_in("es")

    assert spanish.fill_ins["no_field"] == "un campo no anotado"
    assert spanish.fill_ins["no_rotation"] == "el tiempo que trabajaron juntos"
    assert spanish.portals[Portal.OTHER].name == "el sistema propio del programa"
    assert spanish.portals[Portal.ERAS].name == "MyERAS"


def test_a_table_inside_a_row_takes_its_words_and_keeps_the_rest(tmp_path: Path) -> None:
    form = OwnRulesFile(RULES, tmp_path).catalogue_in("es").specialties["ob-gyn"].standardized

    assert form is not None
    assert form.find_it == "El formulario lo tiene APGO."
    assert form.full_name == "OB/GYN Standardized Letter of Evaluation"


def test_what_may_be_set_is_named_in_the_language(tmp_path: Path) -> None:
    book = OwnRulesFile(RULES, tmp_path)
    place = "limits.ideal_weeks"

    assert book.known_in("es")[place].name == "Tiempo ideal juntos"
    assert book.known_in("xx")[place].name == "Ideal time together"
    assert book.known_in("es").keys() == book.known.keys()


def test_values_that_are_tried_out_speak_the_language(tmp_path: Path) -> None:
    book = OwnRulesFile(RULES, tmp_path)
    tried = book.trial(own_of({"portfolio.overlap_words": 12}), "es")

    assert tried.portfolio.general.overlap_words == 12
    assert tried.duty(DutyKind.THANKS).title == "Agradezca a {writer} la carta"


def test_a_language_that_does_not_ship_is_english(tmp_path: Path) -> None:
    book = OwnRulesFile(RULES, tmp_path)

    assert book.catalogue_in("xx") is book.catalogue
    assert book.catalogue_in("") is book.catalogue
    assert is_translated(RULES, "es")


def test_own_values_hold_in_every_language(tmp_path: Path) -> None:
    book = OwnRulesFile(RULES, tmp_path)
    assert book.catalogue_in("es").portfolio.general.overlap_words == 8
    book.keep(own_of({"portfolio.overlap_words": 12}))

    assert book.catalogue_in("es").portfolio.general.overlap_words == 12


def test_only_rows_of_one_name_take_words() -> None:
    table_ = {"row": [{"key": "a", "text": "A", "n": 1}, {"key": "b", "text": "B"}], "plain": 3}

    assert with_words(table_, {"row": {"a": {"text": "Á"}}, "other": {}}) == {
        "row": [{"key": "a", "text": "Á", "n": 1}, {"key": "b", "text": "B"}],
        "plain": 3,
    }


def test_texts_at_the_top_of_a_file_are_said_in_the_language_too() -> None:
    assert with_words({"own": "yours", "most": 5}, {"own": "suyo"}) == {"own": "suyo", "most": 5}


def test_the_weights_of_the_ranking_are_measured_in_words_of_the_language(tmp_path: Path) -> None:
    known = OwnRulesFile(RULES, tmp_path).known_in("es")
    assert known["weights.direct"].unit == "puntos"
