"""A bundle in the wizard, without a window."""

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.clash import Side
from lordesk.domain.ids import Kind, WriterKey
from lordesk.domain.records import Records
from lordesk.services.exchange.bundle import Bundle, packed, unpacked
from lordesk.services.exchange.bundle_import import Relation
from lordesk.ui.importing.bundle_state import Joining, joined, replacing
from tests.builders import a_desk, a_letter, a_writer
from tests.exchanging import KNOWN
from tests.services.exchange.test_states import a_step

BASE = a_desk(a_letter(), a_writer("ruiz"))
BEGIN = (a_step(1, Records(), BASE),)
SEASONS = tuple(KNOWN.catalogue.seasons)
MINE = BASE.put(a_letter(notes="Mine"))
THEIRS = BASE.put(a_letter(notes="Theirs")).drop(Kind.WRITER, "ruiz")


def carried(after: Records) -> Bundle:
    steps = (a_step(2, BASE, after), *BEGIN)
    return unpacked(packed(after, steps, [], [], lambda _: None), "x.zip")


def desk(after: Records) -> Joining:
    return Joining(records=after, steps=(a_step(2, BASE, after), *BEGIN), seasons=SEASONS)


def test_a_bundle_that_continues_the_desk_waits_for_nothing() -> None:
    into = Joining(records=BASE, steps=BEGIN, seasons=SEASONS)
    found = joined(carried(THEIRS), "x.zip", into, None)
    assert found.relation is Relation.NEWER_THERE
    assert found.merge is None
    assert found.planned is not None
    assert apply(BASE, found.planned.changes) == THEIRS


@pytest.mark.parametrize(("side", "notes"), [(Side.MINE, "Mine"), (Side.THEIRS, "Theirs")])
def test_what_both_changed_waits_for_a_side_and_the_rest_is_joined(side: Side, notes: str) -> None:
    bundle = carried(THEIRS)
    waiting = joined(bundle, "x.zip", desk(MINE), None)
    assert waiting.planned is None
    assert waiting.merge is not None
    (dispute,) = waiting.merge.disputes
    assert (dispute.is_whole, dispute.title) == (True, "Dr. Okoye’s letter")
    assert [each.field for each in dispute.differences] == ["notes"]
    chosen = joined(bundle, "x.zip", desk(MINE), waiting.merge.chosen(0, 0, side))
    assert chosen.planned is not None
    after = apply(MINE, chosen.planned.changes)
    assert after.letters["okoye-im"].notes == notes
    assert "ruiz" not in after.writers


def test_what_does_not_fit_together_is_told() -> None:
    mine = BASE.put(a_letter("ruiz-im", writer=WriterKey("ruiz")))
    found = joined(carried(BASE.drop(Kind.WRITER, "ruiz")), "x.zip", desk(mine), None)
    assert found.planned is not None
    assert len(found.notices) == 1


def test_a_desk_may_be_made_equal_the_bundle() -> None:
    found = replacing(carried(THEIRS), "x.zip", desk(MINE))
    assert found.planned is not None
    assert apply(MINE, found.planned.changes).letters == THEIRS.letters
