"""The desk as one value."""

import pytest

from lordesk.domain.ids import Kind
from lordesk.domain.preferences import Preferences
from lordesk.domain.records import ENTITY_TYPES, Records, key_of, kind_of
from lordesk.domain.vocabulary import Preset
from tests.builders import a_desk, a_letter, a_writer, an_applicant


def test_putting_adds_at_the_end_and_replaces_in_place() -> None:
    desk = Records().put(a_writer("a"), a_writer("b")).put(a_writer("a", name="Ada New"))
    assert [writer.name for writer in desk.writers] == ["Ada New", "Adaeze Okoye"]


def test_the_former_desk_is_untouched() -> None:
    before = Records().put(a_writer("a"))
    before.put(a_writer("b"))
    assert [writer.key for writer in before.writers] == ["a"]


def test_there_is_one_applicant_and_one_set_of_preferences() -> None:
    desk = Records().put(an_applicant(), an_applicant(given_name="Other"), Preferences())
    desk = desk.put(Preferences(preset=Preset.LATE))
    assert desk.applicant == an_applicant(given_name="Other")
    assert desk.preferences.preset is Preset.LATE
    assert Records().applicant is None
    assert Records().preferences == Preferences()


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_its_table(kind: Kind) -> None:
    assert len(Records().table(kind)) == 0
    assert ENTITY_TYPES[kind]


def test_entities_know_their_kind_and_key() -> None:
    assert kind_of(a_letter()) is Kind.LETTER
    assert key_of(a_letter("x")) == "x"
    assert key_of(an_applicant()) == "applicant"
    assert a_desk(a_letter()).find(Kind.LETTER, "okoye-im") == a_letter()


def test_dropping_takes_only_what_is_named() -> None:
    desk = a_desk(a_letter("a"), a_letter("b")).drop(Kind.LETTER, "a")
    assert [letter.key for letter in desk.letters] == ["b"]
