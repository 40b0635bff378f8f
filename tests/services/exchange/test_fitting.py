"""Two desks joined that would break a rule together."""

from dataclasses import replace

import pytest

from lordesk.domain.changes import between
from lordesk.domain.ids import Kind, LetterKey, WriterKey
from lordesk.domain.invariants import flaws
from lordesk.domain.letter import Asked
from lordesk.domain.records import Records
from lordesk.services.exchange.fitting import fitted
from tests.builders import a_desk, a_letter, a_program, a_rotation, a_writer, day, worked

LETTERS = tuple(LetterKey(f"l{number}") for number in range(1, 6))
DESK = a_desk(
    *(a_letter(key) for key in LETTERS),
    a_program("bay", assigned=LETTERS[:4]),
    a_writer("ruiz", name="Ana Ruiz", email=None),
)


def require_sound(desk: Records, after: Records) -> None:
    assert list(flaws(after, between(desk, after, ""))) == []


def test_what_fits_together_stays_as_it_was_joined() -> None:
    joined = DESK.put(a_letter("l1", notes="Theirs"))
    assert fitted(DESK, joined) == (joined, ())


def test_a_field_that_breaks_a_rule_stays_as_here_and_the_others_are_joined() -> None:
    joined = DESK.put(a_program("bay", assigned=LETTERS, notes="Theirs"))
    after, told = fitted(DESK, joined)
    assert after.programs["bay"] == a_program("bay", assigned=LETTERS[:4], notes="Theirs")
    assert told == (
        "Bay Hospital keeps what this desk has: with the bundle assigned holds 5 letters; a "
        "program takes at most four",
    )


def test_a_record_stays_whole_where_no_single_field_is_at_fault() -> None:
    own = DESK.put(a_letter("l1", deadline=day("2027-02-01"), notes="Mine"))
    joined = own.put(
        a_letter(
            "l1", deadline=day("2027-02-01"), asked=Asked(on=day("2027-03-01")), notes="Theirs"
        )
    )
    after, told = fitted(own, joined)
    assert after == own
    assert len(told) == 1


def test_what_is_new_and_cannot_be_is_left_out_with_what_names_it() -> None:
    letter = a_letter("l9", writer=WriterKey("gone"))
    joined = DESK.put(letter, a_program("mercy", name="Mercy", assigned=(LetterKey("l9"),)))
    after, told = fitted(DESK, joined)
    assert after == DESK
    assert [each.partition(" was left out: ")[2] for each in told] == [
        "writer names writer gone, which does not exist",
        "assigned[0] names letter l9, which does not exist",
    ]


@pytest.mark.parametrize("notes", [None, "Joined"])
def test_what_the_other_side_removed_stays_while_something_here_names_it(
    notes: str | None,
) -> None:
    own = DESK.put(a_letter("ruiz-im", writer=WriterKey("ruiz")))
    joined = own.put(a_letter("ruiz-im", writer=WriterKey("ruiz"), notes=notes))
    after, told = fitted(own, joined.drop(Kind.WRITER, "ruiz"))
    assert after == joined
    assert told == ("Dr. Ruiz was not removed: Dr. Ruiz’s letter still names it",)
    require_sound(own, after)


def test_a_rotation_stays_as_here_where_a_writer_s_days_no_longer_lie_in_it() -> None:
    stay = a_rotation(start=day("2027-01-11"), end=day("2027-02-05"))
    own = DESK.put(stay, a_writer(worked_together=(worked(start=day("2027-02-02")),)))
    joined = own.put(replace(stay, end=day("2027-01-26")))
    after, told = fitted(own, joined)
    assert after == own
    assert len(told) == 1
