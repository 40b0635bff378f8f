"""What the sections about own values show."""

from pathlib import Path

import pytest

from lordesk.domain.adjustable_value import Value
from lordesk.services.own_rules import shifts
from lordesk.ui.pages.settings.judging_state import (
    number_rows,
    own_rows,
    shift_words,
    weight_rows,
    wish_rows,
)
from tests.builders import day
from tests.judging import sample
from tests.own_rules import KNOWN, SHIPPED, catalogue_with, own_of

TODAY = day("2026-11-22")
RULES = SHIPPED.adjustable


def test_a_group_shows_its_weights_with_what_holds_for_the_profile() -> None:
    rows = {r.place: r for r in weight_rows("work", "medicine", own_of({}), KNOWN, RULES)}

    assert rows["profiles.medicine.inpatient"].value == 6
    assert rows["profiles.medicine.direct"].value == 15
    assert not any(row.is_own for row in rows.values())


def test_a_plain_weight_of_your_own_shows_through_where_the_profile_says_nothing() -> None:
    own = own_of({"weights.direct": 20})
    rows = {r.place: r for r in weight_rows("work", "medicine", own, KNOWN, RULES)}

    assert (rows["profiles.medicine.direct"].value, rows["profiles.medicine.direct"].is_own) == (
        20,
        False,
    )
    plain = {r.place: r for r in weight_rows("work", None, own, KNOWN, RULES)}["weights.direct"]
    assert (plain.value, plain.usual, plain.is_own) == (20, 15, True)


def test_an_unknown_group_shows_nothing() -> None:
    assert weight_rows("nothing", None, own_of({}), KNOWN, RULES) == ()


def test_the_numbers_come_with_their_meaning() -> None:
    rows = number_rows(own_of({}), KNOWN, RULES)

    assert rows[0].place == "limits.ask_now_at_least"
    assert all(row.row.meaning for row in rows)


def test_your_own_values_say_what_they_are_for() -> None:
    values: dict[str, Value] = {
        "weights.direct": 20,
        "profiles.surgery.direct": 18,
        "specialties.neurology.letters_min": 4,
        "specialties.internal-medicine.preliminary.letters_min": 4,
    }
    names = {"neurology": "Neurology", "internal-medicine": "Internal Medicine"}

    found = {
        r.place: r.name for r in own_rows(own_of(values), KNOWN, {"surgery": "Surgery"}, names)
    }

    assert found["profiles.surgery.direct"].startswith("Surgery: Supervises")
    assert found["weights.direct"].startswith("Supervises")
    assert found["specialties.neurology.letters_min"] == "Neurology: Letters, at least"
    assert found["specialties.internal-medicine.preliminary.letters_min"] == (
        "Internal Medicine, preliminary: Letters, at least"
    )


@pytest.mark.parametrize(("track", "count"), [(None, 11), ("preliminary", 6)])
def test_a_specialty_and_its_track_have_rows_of_their_own(track: str | None, count: int) -> None:
    rule = catalogue_with({}).specialties["internal-medicine"]

    assert len(wish_rows(rule, track, own_of({}), KNOWN)) == count


def test_who_moves_is_said_by_place_points_and_verdict() -> None:
    now, then = catalogue_with({}), catalogue_with({"limits.ask_now_at_least": 300})
    found = shifts(sample(), now, catalogue_with({"profiles.medicine.us_field": 60}), TODAY)

    words, more = shift_words(found, sample())

    assert "Dr. Patel 141 → 171" in words
    assert more == 0
    assert shift_words(shifts(sample(), now, then, TODAY), sample()) == ("", 0)


def test_the_module_knows_no_window() -> None:
    from lordesk.ui.pages.settings import judging_state

    assert "PySide6" not in Path(judging_state.__file__).read_text(encoding="utf-8")
