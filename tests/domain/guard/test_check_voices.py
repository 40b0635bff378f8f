"""The guard on labelled sentences in eight sets of voices; the floors may rise, never fall."""

import pytest

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.check import check_text
from tests.domain.guard.lexicon_of_the_program import SETS, labelled, shipped

VOICES = [path.stem for path in sorted(SETS.glob("*.tsv"))]
LEAST = 0.95


def marks(text: str) -> tuple[Mark, ...]:
    return check_text(text, shipped())


def blocked(text: str) -> bool:
    return any(mark.severity is Severity.BLOCK for mark in marks(text))


def sentences(voice: str, *labels: str) -> list[str]:
    return [text for label, text in labelled(voice) if label in labels]


def test_each_voice_has_identifying_and_clean_sentences() -> None:
    assert len(VOICES) == 8
    for voice in VOICES:
        assert {label for label, _ in labelled(voice)} == {"hard", "soft", "clean"}


@pytest.mark.parametrize("voice", VOICES)
def test_every_hard_form_is_blocked(voice: str) -> None:
    assert [text for text in sentences(voice, "hard") if not blocked(text)] == []


@pytest.mark.parametrize("voice", VOICES)
def test_no_clean_sentence_is_blocked(voice: str) -> None:
    assert [text for text in sentences(voice, "clean") if blocked(text)] == []


@pytest.mark.parametrize("voice", VOICES)
def test_identifying_sentences_are_flagged(voice: str) -> None:
    identifying = sentences(voice, "hard", "soft")
    missed = [text for text in identifying if not marks(text)]
    assert len(missed) <= (1 - LEAST) * len(identifying), missed


@pytest.mark.parametrize("voice", VOICES)
def test_what_is_flagged_is_identifying(voice: str) -> None:
    wrong = [text for text in sentences(voice, "clean") if marks(text)]
    right = [text for text in sentences(voice, "hard", "soft") if marks(text)]
    assert len(wrong) <= (1 - LEAST) * (len(wrong) + len(right)), wrong
