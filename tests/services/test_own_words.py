from dataclasses import replace
from pathlib import Path

import pytest

from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.kit_findings import KitText
from lordesk.domain.own_rules import NO_OWN_RULES, OwnRules
from lordesk.domain.records import Records
from lordesk.services.own_rules import read_value, with_words, without_words
from lordesk.services.own_words import desk_texts, has_own_words, texts_by, word_effect
from lordesk.storage.own_rules_keeper import OwnRulesFile
from tests.judging import sample
from tests.own_rules import RULES, own_of


@pytest.fixture
def book(tmp_path: Path) -> OwnRulesFile:
    return OwnRulesFile(RULES, tmp_path)


@pytest.mark.parametrize("word", ["Mrs. Okafor", "MRN 0048213", "ms lee", "room 412", "3/14/2026"])
def test_what_is_sure_to_tell_of_a_patient_cannot_be_made_harmless(
    book: OwnRulesFile, word: str
) -> None:
    with pytest.raises(RefusedError, match=f"“{word}” stays blocked"):
        read_value(book, "guard.harmless", f"Kirkbride, {word}")
    assert read_value(book, "guard.asked", word) == (word,)


def test_only_a_word_of_lordesks_list_can_be_taken_out(book: OwnRulesFile) -> None:
    assert read_value(book, "wording.vague.removed", "Dedicated") == ("Dedicated",)
    with pytest.raises(InvalidInputError, match="“foo” is not in lordesk’s list"):
        read_value(book, "wording.vague.removed", "dedicated, foo")


def test_a_word_that_ships_no_more_stays_taken_out_and_is_no_hindrance(book: OwnRulesFile) -> None:
    book.keep(own_of({"wording.vague.removed": ("shipped of old",)}))

    typed = "shipped of old, dedicated"
    assert read_value(book, "wording.vague.removed", typed) == ("shipped of old", "dedicated")


def test_words_are_put_on_a_list_and_taken_off(book: OwnRulesFile) -> None:
    book.keep(own_of({"guard.asked": ("Grace", "ward 9")}))

    assert with_words(book, "guard.asked", "GRACE, Faith") == ("Grace", "ward 9", "Faith")
    assert with_words(book, "guard.asked", "Hope", {"guard.asked": ("Faith",)}) == (
        "Faith",
        "Hope",
    )
    assert with_words(book, "guard.asked", "Hope", {"guard.asked": None}) == ("Hope",)
    assert without_words(book, "guard.asked", "grace") == ("ward 9",)
    assert without_words(book, "limits.core_fields", "Psychiatry")
    with pytest.raises(InvalidInputError, match="“Hope” is not on the list"):
        without_words(book, "guard.asked", "Hope")
    with pytest.raises(InvalidInputError, match="is no list; it takes a whole number"):
        with_words(book, "weights.direct", "9")
    with pytest.raises(InvalidInputError, match=r"There is no value guard\.nothing"):
        with_words(book, "guard.nothing", "9")


def test_the_effect_on_a_desk_is_told_by_mark(book: OwnRulesFile) -> None:
    records = sample()
    now = texts_by(records, book, NO_OWN_RULES)
    own = own_of({"guard.asked": ("heart failure",), "wording.vague.removed": ("dedicated",)})

    found = word_effect(desk_texts(records), now, texts_by(records, book, own))

    texts = [moment for moment in records.moments if "heart failure" in moment.text.casefold()]
    assert [seen.words.casefold() for seen in found.new] == ["heart failure"] * len(texts) != []
    assert {seen.about for seen in found.new} == {f"moment {moment.key}" for moment in texts}
    back = word_effect(desk_texts(records), texts_by(records, book, own), now)
    assert (back.new, back.gone) == (found.gone, found.new)


def test_an_answered_finding_neither_comes_nor_goes(book: OwnRulesFile) -> None:
    text = KitText(text="Led 9 rounds on the ward.", about="moment m1")
    now, then = (
        texts_by(Records(), book, own) for own in (NO_OWN_RULES, own_of({"guard.asked": ("ward",)}))
    )

    assert [seen.words for seen in word_effect([text], now, then).new] == ["ward"]
    answered = replace(text, cleared=("phi.own_word",))
    assert word_effect([answered], now, then).new == ()


def test_the_letters_bullets_are_weighed_as_sheets() -> None:
    records = sample()
    sheets = [text for text in desk_texts(records) if text.is_sheet]

    assert {sheet.about for sheet in sheets} <= {f"letter {each.key}" for each in records.letters}
    assert sheets
    assert len([text for text in desk_texts(records) if not text.is_sheet]) == len(records.moments)


def test_own_words_are_told_from_other_own_values() -> None:
    assert has_own_words(own_of({"guard.asked": ("Grace",)}))
    assert has_own_words(own_of({"wording.vague.added": ("rock star",)}))
    assert not has_own_words(own_of({"weights.direct": 20}))
    assert not has_own_words(OwnRules())
