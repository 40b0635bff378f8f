from pathlib import Path

import pytest

from lordesk.domain.own_rules import OwnRules
from lordesk.storage.own_rules_keeper import OwnRulesFile
from tests.own_rules import RULES, own_of


@pytest.fixture
def book(tmp_path: Path) -> OwnRulesFile:
    return OwnRulesFile(RULES, tmp_path)


def test_what_is_kept_stands_in_the_catalogue_from_then_on(book: OwnRulesFile) -> None:
    before = book.catalogue
    book.keep(own_of({"weights.direct": 20}))

    assert book.catalogue is not before
    assert book.catalogue is book.catalogue
    assert book.own.values == {"weights.direct": 20}


def test_a_change_from_elsewhere_is_seen_once(book: OwnRulesFile) -> None:
    assert not book.look_again()
    assert not book.own.values

    book.file.write_text("[weights]\ndirect = 20\n", encoding="utf-8")

    assert book.look_again()
    assert book.own.values == {"weights.direct": 20}
    assert not book.look_again()


def test_a_file_that_cannot_be_used_is_set_aside_before_it_is_replaced(book: OwnRulesFile) -> None:
    book.file.write_text("[weights", encoding="utf-8")

    book.keep(own_of({"weights.direct": 20}))

    assert book.own.values == {"weights.direct": 20}
    aside = book.file.with_name("rules-before-1.toml")
    assert aside.read_text(encoding="utf-8") == "[weights"


def test_trying_out_keeps_nothing(book: OwnRulesFile) -> None:
    trial = book.trial(own_of({"portfolio.overlap_words": 5}))

    assert trial.portfolio.general.overlap_words == 5
    assert book.catalogue.portfolio.general.overlap_words == 8
    assert not book.file.exists()


def test_a_whole_file_can_be_carried(book: OwnRulesFile, tmp_path: Path) -> None:
    other = OwnRulesFile(RULES, tmp_path / "other")
    assert book.text() == ""
    book.keep(own_of({"weights.direct": 20}))

    other.keep_text(book.text())

    assert other.own == book.own


def test_a_file_that_is_no_text_is_not_carried(book: OwnRulesFile) -> None:
    book.file.write_bytes(b"\xff\xfe")

    assert book.text() == ""


def test_lists_of_words_hold_at_once_and_never_longer_than_they_are_kept(tmp_path: Path) -> None:
    book = OwnRulesFile(RULES, tmp_path)
    plain = book.guard()

    book.keep(own_of({"guard.harmless": ("Kirkbride",), "wording.vague.added": ("rock star",)}))

    assert book.guard().own.harmless.by_first.keys() == {"kirkbride"}
    assert book.guard().words is plain.words
    assert len(book.wording().phrases) == len(book.wording(OwnRules()).phrases) + 1
    book.keep(OwnRules())
    assert book.guard().own.is_empty
    assert book.guard(own_of({"guard.asked": ("Grace",)})).own.asked.by_first.keys() == {"grace"}
    assert "team player" in book.shipped_words("wording.vague")
