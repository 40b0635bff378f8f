"""What the planner keeps while it goes from row to row."""

from datetime import date
from typing import Any

import pytest

from lordesk.domain.ids import Kind
from lordesk.domain.records import Records
from lordesk.services.exchange.cell_values import Happened
from lordesk.services.exchange.draft import Draft, Place, RowError, RowFacts
from lordesk.services.exchange.questions import Answers
from tests.builders import a_desk, a_writer
from tests.exchanging import KNOWN, TODAY

PLACE = Place(sheet=0, row=4)


def a_draft(records: Records | None = None, **answers: Any) -> Draft:
    said = Answers(**answers)
    return Draft(records=a_desk() if records is None else records, known=KNOWN, answers=said)


def test_an_equal_record_is_no_change_and_has_no_place() -> None:
    draft = a_draft()
    draft.put(a_writer(), PLACE)
    assert draft.origins == {}
    draft.put(a_writer(name="New"), PLACE)
    assert draft.origins == {(Kind.WRITER, "okoye"): PLACE}


def test_a_bare_yes_gets_the_stand_in_day_only_where_none_is_known() -> None:
    draft = a_draft()
    assert draft.days("x", Happened(undated=True), known=False) == (TODAY,)
    assert draft.days("x", Happened(undated=True), known=True) == ()
    assert draft.days("x", None, known=False) == ()
    assert draft.undated == {"x": 1}
    chosen = a_draft(undated_on=date(2026, 1, 2))
    assert chosen.days("x", Happened(undated=True), known=False) == (date(2026, 1, 2),)


def test_a_row_without_specialty_is_for_the_first_target() -> None:
    assert a_draft().target(None, "f", PLACE) == "im"
    with pytest.raises(RowError, match="no target yet"):
        a_draft(Records()).target(None, "f", PLACE)


def test_a_specialty_that_ships_makes_its_target_and_any_other_is_refused() -> None:
    draft = a_draft(Records(), target="pediatrics")
    assert draft.target(None, "f", PLACE) == "pediatrics"
    assert "pediatrics" in draft.records.targets
    with pytest.raises(RowError, match="'wizardry', no target of this desk"):
        draft.target("wizardry", "f", PLACE)


def test_a_notice_is_told_once() -> None:
    draft = a_draft()
    draft.notice("a")
    draft.notice("a")
    assert draft.notices == ["a"]


def test_facts_are_had_by_name_and_kind() -> None:
    row = RowFacts(place=PLACE, values={"writer.name": "x"})
    assert (row.get("writer.name", str), row.get("writer.name", bool)) == ("x", None)
    assert row.has("writer.")
    assert not row.has("letter.")
