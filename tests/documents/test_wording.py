"""Wordings as data: which way is said, and what a file may not hold."""

from pathlib import Path

import pytest

from lordesk.documents.runs import words_of
from lordesk.documents.templates.fields import FIELDS
from lordesk.documents.wording import (
    Sentence,
    fields_in,
    kit_wording,
    problems_in,
    read_toml,
    read_wordbook,
)
from lordesk.domain.errors import InvalidInputError

KNOWN = ("name", "day")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "Ana", "day": "Monday"}, "Ana, Monday"),
        ({"name": "Ana"}, "Ana"),
        ({"name": "Ana", "day": ""}, "Ana"),
        ({}, ""),
    ],
)
def test_the_first_way_whose_fields_are_known_is_said(fields: dict[str, str], said: str) -> None:
    assert Sentence(("{name}, {day}", "{name}")).filled(fields) == said


def test_what_a_person_typed_is_never_read_as_a_field_or_as_markup() -> None:
    book = read_wordbook({"a": {"b": "For **{name}**"}}, KNOWN, "x.toml")
    assert book.plain("a.b", {"name": "{day} **x**"}) == "For **{day} **x****"
    runs = book.text("a.b", {"name": "{day} **x**"})
    assert words_of(runs) == "For {day} **x**"
    assert [run.bold for run in runs] == [False, True]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{nmae}", "“{nmae}” is not a field; known are day, name."),
        ("{name", "A brace stands alone; write a field as {name}."),
        ("}", "A brace stands alone; write a field as {name}."),
        ("{}", "“{}” is not a field; known are day, name."),
    ],
)
def test_a_way_that_could_stay_unfilled_is_told(text: str, problem: str) -> None:
    assert problems_in(text, KNOWN) == (problem,)


def test_a_sound_way_has_no_problem() -> None:
    assert problems_in("Dear {name}, on {day}.", KNOWN) == ()
    assert fields_in("Dear {name}, on {day}.") == ("name", "day")


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ({"a": "text"}, "x.toml, a: expected a table"),
        ({"a": {"b": 3}}, "x.toml, a.b: expected text"),
        ({"a": {"b": []}}, "x.toml, a.b: expected text"),
        ({"a": {"b": ["x", 3]}}, "x.toml, a.b: expected text"),
        ({"a": {"b": "{c}"}}, "x.toml, a.b: “{c}” is not a field"),
    ],
)
def test_a_bad_file_is_refused_with_its_place(table: dict[str, object], place: str) -> None:
    with pytest.raises(InvalidInputError, match=place.replace("{", r"\{")):
        read_wordbook(table, KNOWN, "x.toml")


def test_a_file_that_is_missing_or_not_toml_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match=r"none\.toml is missing"):
        read_toml(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_bytes(b"a = \xff")
    with pytest.raises(InvalidInputError, match="not a readable TOML file"):
        read_toml(tmp_path / "bad.toml")


def test_the_shipped_words_use_known_fields_and_curly_quotes() -> None:
    for key, sentence in kit_wording().sentences.items():
        for way in sentence.ways:
            assert problems_in(way, FIELDS) == (), key
            assert "'" not in way, key
            assert "!" not in way, key
