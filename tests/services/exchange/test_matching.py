"""Rows find the record they tell of, and never double one."""

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.program import Program
from lordesk.domain.records import Records
from lordesk.domain.rotation import Rotation
from lordesk.services.exchange.matching import (
    KnownLetters,
    KnownPrograms,
    KnownRotations,
    KnownWriters,
    SeveralMatchError,
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
    found = KnownRotations(DESK.rotations).find(a_rotation("new", **fields))
    assert (found is not None) is is_same


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
    found = KnownPrograms(DESK.programs).find(name, code, TargetKey(target) if target else None)
    assert (found.key if found else None) == key


def test_a_program_name_in_two_targets_is_not_guessed_between() -> None:
    with pytest.raises(SeveralMatchError, match=r"Bay Hospital \(im\)"):
        KnownPrograms(DESK.programs).find("Bay Hospital")


def test_the_letter_is_the_targets_or_the_only_one_when_none_is_named() -> None:
    okoye, neuro = WriterKey("okoye"), TargetKey("neuro")
    by_target = KnownLetters(DESK.letters).find(okoye, TargetKey("im"), is_named=True)
    assert by_target is not None
    assert KnownLetters(DESK.letters).find(okoye, neuro, is_named=True) is None
    assert KnownLetters(DESK.letters).find(okoye, neuro, is_named=False) == by_target


def test_names_of_single_letters_are_told_apart() -> None:
    people = [("李 明", ["office@x.example"]), ("李 明", ["office@x.example"])]
    assert shared_addresses(people) == {}
    others = [("李 明", ["office@x.example"]), ("王 芳", ["office@x.example"])]
    assert shared_addresses(others) == {"office@x.example": ("李 明", "王 芳")}
    known = KnownWriters(
        [a_writer("li", name="李 明", email="office@x.example")], shared_addresses(others)
    )
    assert known.find("王 芳", ["office@x.example"]) is None


TARGETS = st.sampled_from([TargetKey("im"), TargetKey("neuro")])
TITLES = st.sampled_from(["Bay", "bay", "b-1", "Lake Clinic", "B-2"])
CODES = st.sampled_from([None, "1", "1-1", "1 1", "2"])
KEYS = st.sampled_from(["b-1", "b-2", "b-3", "lake"])
WRITERS = st.sampled_from([WriterKey("okoye"), WriterKey("muller")])


def called(key: str, name: str, code: str | None, target: TargetKey) -> Program:
    return a_program(key, name=name, code=code, target=target)


PROGRAMS = st.builds(called, KEYS, TITLES, CODES, TARGETS)


@given(
    steps=st.lists(PROGRAMS, max_size=8),
    name=TITLES,
    code=CODES,
    target=st.none() | TARGETS,
    known=st.integers(0, 8),
)
def test_an_index_finds_the_program_that_a_look_through_all_would(
    steps: list[Program], name: str, code: str | None, target: TargetKey | None, known: int
) -> None:
    """Whatever was known at first and whatever was added or changed since."""
    desk = Records().put(*steps[:known])
    index = KnownPrograms(desk.programs)
    for program in steps[known:]:
        desk = desk.put(program)
        index.add(program)
    try:
        expected = program_by_looking(desk, name, code, target)
    except SeveralMatchError as error:
        with pytest.raises(SeveralMatchError, match=re.escape(str(error))):
            index.find(name, code, target)
    else:
        assert index.find(name, code, target) == expected


def program_by_looking(
    desk: Records, name: str, code: str | None, target: TargetKey | None
) -> Program | None:
    meant = [each for each in desk.programs if target in {None, each.target}]
    for each in meant:
        if code and each.code and plain(each.code) == plain(code):
            return each
    same = [
        each
        for each in meant
        if plain(name) in {plain(each.name), plain(each.key)} and not (code and each.code)
    ]
    if len(same) > 1:
        raise SeveralMatchError(f"{each.name} ({each.target})" for each in same)
    return same[0] if same else None


SITES = st.sampled_from(["Bay", "bay", "Lake"])
DAYS = st.sampled_from([day("2027-03-01"), day("2027-03-28"), day("2027-04-01")])


def stayed(key: str, site: str, start: date, end: date) -> Rotation:
    return a_rotation(key, site=site, start=start, end=end)


ROTATIONS = st.builds(stayed, KEYS, SITES, DAYS, DAYS)


@given(steps=st.lists(ROTATIONS, max_size=8), like=ROTATIONS, known=st.integers(0, 8))
def test_an_index_finds_the_rotation_that_a_look_through_all_would(
    steps: list[Rotation], like: Rotation, known: int
) -> None:
    desk = Records().put(*steps[:known])
    index = KnownRotations(desk.rotations)
    for rotation in steps[known:]:
        desk = desk.put(rotation)
        index.add(rotation)
    alike = (
        each
        for each in desk.rotations
        if plain(each.site) == plain(like.site)
        and (each.start == like.start or each.end == like.end)
    )
    assert index.find(like) == next(alike, None)


@given(
    steps=st.lists(st.tuples(WRITERS, st.integers(0, 2), st.sets(TARGETS, min_size=1)), max_size=8),
    writer=WRITERS,
    target=TARGETS,
    is_named=st.booleans(),
    known=st.integers(0, 8),
)
def test_an_index_finds_the_letter_that_a_look_through_all_would(
    steps: list[tuple[WriterKey, int, set[TargetKey]]],
    writer: WriterKey,
    target: TargetKey,
    is_named: bool,
    known: int,
) -> None:
    letters = [
        a_letter(f"{whose}-{number}", writer=whose, targets=tuple(sorted(targets)))
        for whose, number, targets in steps
    ]
    desk = Records().put(*letters[:known])
    index = KnownLetters(desk.letters)
    for letter in letters[known:]:
        desk = desk.put(letter)
        index.add(letter)
    own = [each for each in desk.letters if each.writer == writer]
    fitting = [each for each in own if target in each.targets]
    if not fitting and len(own) == 1 and not is_named:
        fitting = own
    assert index.find(writer, target, is_named=is_named) == (fitting[0] if fitting else None)
