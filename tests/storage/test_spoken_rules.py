"""The rules in another language: complete, true to the fields, and only words differ."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import pytest

from lordesk.domain.vocabulary import DutyKind
from lordesk.storage.own_rules_keeper import OwnRulesFile
from lordesk.storage.spoken_rules import row_name, speaks, with_words
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
_FIELD = re.compile(r"\{[a-z_]+\}")

Rows = Mapping[str, Mapping[str, object]]


def table(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def rows(part: object) -> Rows:
    if isinstance(part, list):
        listed = cast("list[dict[str, object]]", part)
        return {row_name(row): row for row in listed}
    return {"": cast("dict[str, object]", part)} if isinstance(part, dict) else {}


def said(row: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name in WORDS | {"meaning"}}


def pairs(language: str, name: str) -> Iterator[tuple[str, dict[str, object], dict[str, object]]]:
    """Each row that says something, in English and in the language."""
    spoken = table(RULES / language / name)
    for kind, part in table(RULES / name).items():
        there = spoken.get(kind, {})
        for label, row in rows(part).items():
            english = said(row)
            if kind == "alarm":
                english.pop("meaning")  # the command line lists it, in English
            found = there if label == "" else cast("Rows", there).get(label, {})
            if english:
                yield f"{kind} {label}", english, cast("dict[str, object]", found)


@pytest.mark.parametrize(("language", "name"), FILES)
def test_every_text_has_its_words_and_the_same_fields(language: str, name: str) -> None:
    for label, english, found in pairs(language, name):
        assert found.keys() == english.keys(), label
        for field, text in english.items():
            assert fields(found[field]) == fields(text), f"{label} {field}"
            assert size(found[field]) == size(text), f"{label} {field}"


@pytest.mark.parametrize(("language", "name"), FILES)
def test_nothing_is_translated_that_the_rules_do_not_have(language: str, name: str) -> None:
    english = table(RULES / name)
    for kind, part in table(RULES / language / name).items():
        known = rows(english[kind])
        for label in cast("Rows", part) if "" not in known else ():
            assert label in known, f"{kind} {label}"


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
    assert spanish.specialties == book.catalogue.specialties


def test_a_language_that_does_not_ship_is_english(tmp_path: Path) -> None:
    book = OwnRulesFile(RULES, tmp_path)

    assert book.catalogue_in("xx") is book.catalogue
    assert book.catalogue_in("") is book.catalogue
    assert speaks(RULES, "es")


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
