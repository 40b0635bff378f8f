"""Every word of a closed list that a sentence of the core may be filled with has its words."""

from collections.abc import Iterator
from enum import StrEnum

import pytest
from PySide6.QtWidgets import QApplication

from lordesk.domain.ids import Kind
from lordesk.domain.letter_life import Event
from lordesk.domain.vocabulary import DutyKind, PolicyKey, Preset, SeasonEventKind, Stage
from lordesk.ui.application import speak
from lordesk.ui.core_sentences import in_language

SAME = {"kit", "tokens", "match day"}
"""The same in Spanish, or names."""


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "es")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    "words", [Kind, Event, Stage, DutyKind, PolicyKey, Preset, SeasonEventKind]
)
def test_every_word_of_a_list_is_translated(words: type[StrEnum]) -> None:
    said = [each.value.replace("_", " ") for each in words]
    assert {each for each in said if in_language(each) == each} <= SAME


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.APPLICANT, Kind.PREFERENCES}))
def test_what_goes_along_is_counted(kind: Kind) -> None:
    assert in_language(f"1 {kind}").startswith("1 ")
    assert in_language(f"1 {kind}") != f"1 {kind}"
    assert in_language(f"3 {kind}s") not in {f"3 {kind}s", in_language(f"1 {kind}")}
    assert in_language(kind.capitalize()) != kind.capitalize()
