"""Which moments a kit uses, their order, and what was answered for them."""

import pytest

from lordesk.domain.changes import apply
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import LetterKey, MomentKey, WriterKey
from lordesk.domain.kit_assembly import bullets_of
from lordesk.domain.records import Records
from lordesk.services.bullets import choose, keep_as_is, leave_out, mark_seen, move
from tests.kits import a_kit_desk, a_moment

LETTER = LetterKey("okoye-im")


def keys(records: Records) -> list[str]:
    return [moment.key for moment in bullets_of(LETTER, records)]


def test_chosen_moments_stand_after_those_of_the_page() -> None:
    desk = a_kit_desk(a_moment("new", kits=()), a_moment("newer", kits=()))
    changes = choose(desk, LETTER, (MomentKey("newer"), MomentKey("new"), MomentKey("m1")))
    after = apply(desk, changes)
    assert keys(after) == ["m1", "m2", "m3", "m4", "m5", "newer", "new"]
    assert changes.label == "Add 2 bullets to the kit of Dr. Okoye"


def test_a_bullet_left_out_stays_in_the_log() -> None:
    desk = a_kit_desk()
    changes = leave_out(desk, LETTER, MomentKey("m2"))
    after = apply(desk, changes)
    assert keys(after) == ["m1", "m3", "m4", "m5"]
    assert "m2" in after.moments
    assert changes.label == "Take a bullet out of the kit of Dr. Okoye"


@pytest.mark.parametrize(
    ("key", "place", "order"),
    [
        ("m3", 0, ["m3", "m1", "m2", "m4", "m5"]),
        ("m1", 2, ["m2", "m3", "m1", "m4", "m5"]),
        ("m1", 99, ["m2", "m3", "m4", "m5", "m1"]),
        ("m5", -1, ["m5", "m1", "m2", "m3", "m4"]),
    ],
)
def test_a_bullet_moves_to_a_place(key: str, place: int, order: list[str]) -> None:
    desk = a_kit_desk()
    changes = move(desk, LETTER, MomentKey(key), place)
    assert keys(apply(desk, changes)) == order
    assert changes.label == f"Move bullet {key[1]} of Dr. Okoye’s kit"


def test_moving_to_where_it_stands_changes_nothing() -> None:
    assert not move(a_kit_desk(), LETTER, MomentKey("m2"), 1)


def test_a_bullet_of_another_kit_is_not_moved() -> None:
    with pytest.raises(RefusedError, match="not in the kit any more"):
        move(a_kit_desk(a_moment("other", kits=())), LETTER, MomentKey("other"), 0)


def test_a_writer_who_saw_it_is_noted_once() -> None:
    desk = a_kit_desk()
    after = apply(desk, mark_seen(desk, MomentKey("m1"), WriterKey("okoye")))
    assert after.moments["m1"].seen_by == ("okoye",)
    assert not mark_seen(after, MomentKey("m1"), WriterKey("okoye"))


def test_words_kept_for_a_reason_are_noted_with_the_letter() -> None:
    desk = a_kit_desk()
    changes = keep_as_is(desk, LETTER, MomentKey("m1"), ("phi.date",), "It is a holiday.")
    after = apply(desk, changes)
    assert after.moments["m1"].cleared == ("phi.date",)
    kept = "Kept “Presented 61 new patients with an…” as it is: It is a holiday."
    assert after.letters[LETTER].notes == kept


def test_words_kept_without_a_reason_leave_the_letter_alone() -> None:
    desk = a_kit_desk()
    changes = keep_as_is(desk, LETTER, MomentKey("m1"), ("wording.vague",))
    assert apply(desk, changes).letters[LETTER].notes is None
