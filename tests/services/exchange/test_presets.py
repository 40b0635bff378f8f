"""The shipped headings and words fit the code that reads them."""

import pytest

from lordesk.domain.vocabulary import (
    Answer,
    AskChannel,
    Position,
    RotationKind,
    Setting,
)
from lordesk.services.exchange.presets import Subject, plain_heading, shipped_presets
from lordesk.services.exchange.reading import READINGS

PRESETS = shipped_presets()


def test_every_field_is_read_in_a_way_that_exists() -> None:
    fields = [field for rule in PRESETS.subjects.values() for field in rule.fields]
    assert {field.reads for field in fields} == READINGS
    assert set(PRESETS.subjects) == set(Subject)


@pytest.mark.parametrize("subject", Subject)
def test_no_heading_means_two_things_without_an_order(subject: Subject) -> None:
    rule = PRESETS.subjects[subject]
    assert all(need in {field.name for field in rule.fields} for need in rule.needs)
    for field in rule.fields:
        assert len(set(field.headings)) == len(field.headings), field.name
        assert all(heading == plain_heading(heading) for heading in field.headings)


@pytest.mark.parametrize(
    ("group", "meanings"),
    [
        ("answer", {*Answer, "unknown"}),
        ("how", {*AskChannel}),
        ("position", {*Position}),
        ("rotation_kind", {*RotationKind}),
        ("setting", {*Setting}),
        ("yes", {"true", "false"}),
    ],
)
def test_words_stand_for_what_the_lordesk_file_knows(group: str, meanings: set[str]) -> None:
    assert set(PRESETS.words[group].values()) == meanings


def test_countries_have_two_letters() -> None:
    codes = set(PRESETS.words["country"].values())
    assert all(len(code) == 2 and code.isupper() for code in codes)


def test_a_word_is_known_in_any_case_and_with_marks() -> None:
    assert PRESETS.meaning("yes", " YES! ") == "true"
    assert PRESETS.meaning("yes", "perhaps") is None


def test_a_title_names_a_position_by_its_longest_words() -> None:
    assert PRESETS.position_in("Associate Program Director, Medicine") == (
        "associate_program_director"
    )
    assert PRESETS.position_in("Wizard") is None


def test_an_unknown_field_is_no_field() -> None:
    with pytest.raises(KeyError):
        PRESETS.field("letter.colour")
