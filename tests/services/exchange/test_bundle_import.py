"""A bundle joins the desk."""

from dataclasses import replace
from datetime import date

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.clash import Side
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.history import Step
from lordesk.domain.ids import Kind, LetterKey, SeasonKey, WriterKey
from lordesk.domain.records import Records
from lordesk.services.exchange.bundle import Bundle, packed, unpacked
from lordesk.services.exchange.bundle_import import (
    BundlePlan,
    Relation,
    keep_beside,
    plan_bundle,
)
from tests.builders import a_desk, a_letter, a_target, a_writer, an_applicant
from tests.exchanging import KNOWN
from tests.services.exchange.ledgers import Ledgers
from tests.services.exchange.test_bundle import EVENT, FILES, KIT, a_bundle
from tests.services.exchange.test_states import a_step

FIRST = a_desk(a_letter(), a_writer("ruiz"))
BEGIN = (a_step(1, Records(), FIRST),)


def went(after: Records) -> tuple[Step, ...]:
    return (a_step(2, FIRST, after), *BEGIN)


def carried(after: Records = FIRST) -> Bundle:
    steps = BEGIN if after is FIRST else went(after)
    return unpacked(packed(after, steps, [], [], FILES.get), "x.zip")


def planned(
    desk: Records, steps: tuple[Step, ...], bundle: Bundle, for_all: Side | None = None
) -> BundlePlan:
    return plan_bundle(
        desk,
        steps,
        bundle,
        name="x.zip",
        shipped_seasons=tuple(KNOWN.catalogue.seasons),
        for_all=for_all,
    )


THEIRS = FIRST.put(a_letter(notes="Theirs")).drop(Kind.WRITER, "ruiz")
MINE = FIRST.put(a_letter(notes="Mine"))


@pytest.mark.parametrize(
    ("desk", "steps", "theirs", "relation", "changes"),
    [
        (Records(), (), FIRST, Relation.UNKNOWN, 6),
        (FIRST, BEGIN, FIRST, Relation.SAME, 0),
        (FIRST, BEGIN, THEIRS, Relation.NEWER_THERE, 2),
        (MINE, went(MINE), FIRST, Relation.NEWER_HERE, 0),
    ],
)
def test_only_what_is_newer_there_is_taken(
    desk: Records, steps: tuple[Step, ...], theirs: Records, relation: Relation, changes: int
) -> None:
    plan = planned(desk, steps, carried(theirs))
    assert plan.planned is not None
    assert (plan.relation, len(plan.planned.changes.changes)) == (relation, changes)


def test_what_both_changed_waits_for_a_side_and_nothing_is_planned() -> None:
    plan = planned(MINE, went(MINE), carried(THEIRS))
    assert (plan.relation, plan.planned) == (Relation.APART, None)
    assert [clash.title for clash in plan.clashes] == ["Dr. Okoye’s letter"]
    chosen = planned(MINE, went(MINE), carried(THEIRS), Side.THEIRS)
    assert chosen.planned is not None
    after = apply(MINE, chosen.planned.changes)
    assert after.letters["okoye-im"].notes == "Theirs"
    assert "ruiz" not in after.writers


def test_where_the_changes_do_not_fit_together_this_desk_stays_and_the_rest_is_joined() -> None:
    mine = FIRST.put(a_letter("ruiz-im", writer=WriterKey("ruiz")))
    theirs = THEIRS
    plan = planned(mine, went(mine), carried(theirs))
    assert plan.planned is not None
    after = apply(mine, plan.planned.changes)
    assert after == mine.put(a_letter(notes="Theirs"))
    assert [each.partition(":")[0] for each in plan.notices] == ["Dr. Okoye was not removed"]


def test_another_applicant_and_an_unknown_season_are_refused() -> None:
    with pytest.raises(RefusedError, match="is the desk of Else"):
        planned(FIRST, BEGIN, carried(FIRST.put(an_applicant(given_name="Else"))))
    odd = FIRST.put(a_target("odd", season=SeasonKey("eras-2099")))
    with pytest.raises(InvalidInputError, match="names season eras-2099"):
        planned(FIRST, BEGIN, carried(odd))


def test_documents_kits_and_calendar_are_kept_once() -> None:
    bundle = unpacked(a_bundle(), "x.zip")
    ledgers = Ledgers()
    for _ in range(2):
        keep_beside(bundle, ledgers, ledgers, ledgers)
    assert set(ledgers.files) == set(FILES)
    assert [(kit.letter, kit.sent_on) for kit in ledgers.sent()] == [
        (LetterKey("okoye-im"), date(2026, 11, 2))
    ]
    assert ledgers.sent()[0].files[0] == KIT.files[0]
    assert list(ledgers.exported().values()) == [EVENT]
    assert ledgers.remembered == 1


def test_a_newer_line_of_the_calendar_stays() -> None:
    ledgers = Ledgers()
    newer = replace(EVENT, sequence=5)
    ledgers.remember([newer])
    keep_beside(unpacked(a_bundle(), "x.zip"), ledgers, ledgers, ledgers)
    assert list(ledgers.exported().values()) == [newer]
