"""Rows find the record they tell of, and never double one."""

from typing import Any

import pytest

from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.services.exchange.matching import (
    KnownWriters,
    SeveralMatchError,
    find_letter,
    find_program,
    find_rotation,
    plain,
    shared_addresses,
)
from tests.builders import a_desk, a_letter, a_program, a_rotation, a_target, a_writer, day

DESK = a_desk(
    a_writer("okoye", name="Dr. Adaeze Okoye", email="okoye@harbour.example.org"),
    a_writer("muller", name="Zoë van der Müller", email=None, other_emails=("Z@x.example",)),
    a_letter("okoye-im"),
    a_target("neuro", specialty="neurology"),
    a_program("bay", name="Bay Hospital", code="140-1"),
    a_program("bay-neuro", name="Bay Hospital", target=TargetKey("neuro")),
)


@pytest.mark.parametrize(
    ("name", "emails", "key"),
    [
        ("Someone Else", ("OKOYE@harbour.example.org",), "okoye"),
        (None, ("z@X.example",), "muller"),
        ("adaeze  okoye", (), "okoye"),
        ("Zoe van der Muller", (), "muller"),
        ("Okoye", (), "okoye"),
        ("van der Müller", (), None),
        ("Müller", (), None),
        ("Else Berg", (), None),
    ],
)
def test_a_writer_is_found_by_address_then_name_then_lone_family_name(
    name: str | None, emails: tuple[str, ...], key: str | None
) -> None:
    assert KnownWriters(DESK.writers).find(name, emails) == key


def test_two_writers_of_one_name_are_not_guessed_between() -> None:
    desk = DESK.put(a_writer("other", name="Adaeze Okoye", email=None))
    with pytest.raises(SeveralMatchError, match="okoye, other"):
        KnownWriters(desk.writers).find("Adaeze Okoye", ())


def test_of_several_with_one_address_the_name_decides() -> None:
    office = "office@x.example"
    writers = [
        a_writer("lee", name="Ann Lee", email=office),
        a_writer("ek", name="Bo Ek", email=office),
    ]
    known = KnownWriters(writers)
    assert [known.find(name, (office,)) for name in ("Ann Lee", "B. Ek", None, "Cy Dow")] == [
        *("lee", "ek", "lee", "lee")
    ]
    shared = KnownWriters(writers, {office})
    assert [shared.find(name, (office,)) for name in ("B. Ek", None, "Cy Dow")] == [
        *("ek", "lee", None)
    ]


def test_a_writer_added_later_is_found_and_new_addresses_too() -> None:
    known = KnownWriters(())
    known.add(a_writer("lee", name="Ann Lee", email=None))
    known.add(a_writer("lee", name="Ann Lee", email="A@x.example"))
    assert (known.find(None, ("a@X.example",)), known.named("Lee")) == ("lee", "lee")


def test_an_address_beside_names_without_a_common_word_is_shared() -> None:
    people = [
        ("Ann Lee", ("a@x.example", "Office@x.example")),
        ("A. Lee", ("a@x.example",)),
        ("A. Ek", ("office@x.example",)),
    ]
    assert shared_addresses(people) == {"office@x.example": ("Ann Lee", "A. Ek")}


def test_names_are_compared_without_accents_case_and_marks() -> None:
    assert plain("Zoë O’Hara-Núñez, Jr.") == "zoe ohara nunez jr"


@pytest.mark.parametrize(
    ("fields", "is_same"),
    [
        ({}, True),
        ({"end": day("2027-02-10")}, True),
        ({"start": day("2027-03-01"), "end": day("2027-03-28")}, False),
        ({"site": "Elsewhere"}, False),
    ],
)
def test_a_rotation_is_the_same_by_service_site_and_a_day(
    fields: dict[str, Any], is_same: bool
) -> None:
    assert (find_rotation(DESK, a_rotation("new", **fields)) is not None) is is_same


@pytest.mark.parametrize(
    ("name", "code", "target", "key"),
    [
        ("Another name", "1401", None, None),
        ("Another name", "140-1", None, "bay"),
        ("bay hospital", None, "neuro", "bay-neuro"),
        ("bay hospital", "999", "im", None),
        ("bay-neuro", None, None, "bay-neuro"),
    ],
)
def test_a_program_is_found_by_code_else_by_name_in_its_target(
    name: str, code: str | None, target: str | None, key: str | None
) -> None:
    found = find_program(DESK, name, code, TargetKey(target) if target else None)
    assert (found.key if found else None) == key


def test_a_program_name_in_two_targets_is_not_guessed_between() -> None:
    with pytest.raises(SeveralMatchError, match=r"Bay Hospital \(im\)"):
        find_program(DESK, "Bay Hospital")


def test_the_letter_is_the_targets_or_the_only_one_when_none_is_named() -> None:
    okoye, neuro = WriterKey("okoye"), TargetKey("neuro")
    by_target = find_letter(DESK, okoye, TargetKey("im"), is_named=True)
    assert by_target is not None
    assert find_letter(DESK, okoye, neuro, is_named=True) is None
    assert find_letter(DESK, okoye, neuro, is_named=False) == by_target
