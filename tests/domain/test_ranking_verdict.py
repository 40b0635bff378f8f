"""Tiers and verdicts that points must never decide."""

from dataclasses import replace
from typing import Any

import pytest

from lordesk.domain.ranking_rules import Tier, Verdict
from lordesk.domain.ranking_verdict import (
    lacks_rotation,
    may_be_overruled,
    own_verdict,
    tier_of,
    verdict_of,
)
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import ContactDepth, Position, RotationKind, WriterFlag
from lordesk.domain.writer import OwnVerdict
from tests.builders import a_letter, a_rotation, a_writer, a_yes, day, worked
from tests.domain.test_ranking_view import view
from tests.judging import place_of, said

REFUSED, LIMITED, UNCLEAR, SUPERVISED = Tier
SHORT = worked(start=day("2027-02-04"))

ROWS: list[tuple[str, tuple[Entity, ...], Tier]] = [
    ("direct, hands-on, four weeks", (), SUPERVISED),
    ("contact not noted", (a_writer(worked_together=(worked(contact=None),)),), UNCLEAR),
    (
        "indirect contact",
        (a_writer(worked_together=(worked(contact=ContactDepth.INDIRECT),)),),
        LIMITED,
    ),
    ("watching", (a_rotation(kind=RotationKind.OBSERVERSHIP),), LIMITED),
    ("no rotation, but knows you", (a_writer(worked_together=(), knows_well=True),), LIMITED),
    ("no rotation", (a_writer(worked_together=()),), REFUSED),
    ("two days", (a_writer(worked_together=(SHORT,)),), REFUSED),
    ("a fellow", (a_writer(position=Position.FELLOW),), REFUSED),
    ("a flag", (a_writer(flags=(WriterFlag.IRRITATED,)),), REFUSED),
    ("moved", (a_writer(flags=(WriterFlag.MOVED_INSTITUTION,)),), SUPERVISED),
    (
        "two days at the bedside, weeks of watching",
        (
            a_rotation("watch", kind=RotationKind.OBSERVERSHIP),
            a_writer(worked_together=(SHORT, worked("watch"))),
        ),
        LIMITED,
    ),
]


@pytest.mark.parametrize(("why", "entities", "tier"), ROWS, ids=[row[0] for row in ROWS])
def test_a_writer_belongs_to_a_tier(why: str, entities: tuple[Entity, ...], tier: Tier) -> None:
    assert tier_of(view(*entities)) is tier


def test_a_low_score_makes_a_reserve() -> None:
    assert verdict_of(view(), SUPERVISED, 49) is Verdict.RESERVE
    assert verdict_of(view(), SUPERVISED, 50) is Verdict.ASK_NOW


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("ask now", Verdict.ASK_NOW),
        ("Do_Not_Ask", Verdict.DO_NOT_ASK),
        (" reserve ", Verdict.RESERVE),
        ("perhaps", None),
        (None, None),
    ],
)
def test_an_own_verdict_is_read_as_people_write_it(
    text: str | None, verdict: Verdict | None
) -> None:
    assert own_verdict(view(a_writer(verdict=OwnVerdict(value=text)))) is verdict


def test_facts_are_not_overruled() -> None:
    asked = view(a_letter(asked=a_yes("2027-02-03")))
    assert not may_be_overruled(asked, Verdict.WAIT)
    resident = view(a_writer(position=Position.RESIDENT))
    assert not may_be_overruled(resident, Verdict.ASK_NOW)
    assert may_be_overruled(resident, Verdict.DO_NOT_ASK)
    assert may_be_overruled(view(), Verdict.DO_NOT_ASK)


@pytest.mark.parametrize(
    ("fields", "lacks"),
    [
        ({}, True),
        ({"worked_together": (worked(),)}, False),
        ({"knows_well": False}, False),
        ({"position": Position.RESIDENT}, False),
    ],
)
def test_a_writer_of_whom_nothing_is_noted_lacks_a_rotation(
    fields: dict[str, Any], *, lacks: bool
) -> None:
    writer = replace(a_writer(worked_together=()), **fields)
    assert lacks_rotation(writer) is lacks


@pytest.mark.parametrize(
    ("today", "end", "is_late"),
    [
        ("2027-07-01", "2027-09-01", False),  # the day of submitting, ERAS 2028
        ("2027-07-01", "2027-09-02", True),
        ("2027-10-01", "2028-03-01", False),  # submitted: programs rank until then
        ("2027-10-01", "2028-03-30", True),
    ],
)
def test_who_is_to_wait_hears_when_the_letter_would_come_too_late(
    today: str, end: str, is_late: bool
) -> None:
    place = place_of(
        a_rotation(kind=RotationKind.ELECTIVE, start=day("2027-07-05"), end=day(end)), today=today
    )
    assert place.verdict is Verdict.WAIT, said(place)
    assert ("too late" in said(place)) == is_late
    assert ("wait, and ask from" in said(place)) == (not is_late)


def test_a_verdict_of_ones_own_holds_for_a_late_rotation_too() -> None:
    late = a_rotation(kind=RotationKind.ELECTIVE, start=day("2027-08-10"), end=day("2027-09-20"))
    decided = a_writer(verdict=OwnVerdict(value="ask now"))
    assert place_of(late, decided, today="2027-08-15").verdict is Verdict.ASK_NOW
