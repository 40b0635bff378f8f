"""What a desk was, and where two were last the same."""

from dataclasses import replace
from datetime import UTC, datetime

from lordesk.domain.attachment import Document
from lordesk.domain.changes import apply, between
from lordesk.domain.history import Step
from lordesk.domain.ids import ContactKey, DocumentKey, Kind
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import DocumentKind
from lordesk.services.exchange.states import (
    last_in_common,
    name_of,
    named,
    past_states,
    state_of,
    track_of,
    tracks,
    version_of,
)
from tests.builders import a_contact, a_desk, a_letter, a_writer

CV = Document(key=DocumentKey("a"), kind=DocumentKind.CV, path="cv.pdf", stored="0" * 64)
EMPTY = Records()
FIRST = a_desk()
SECOND = FIRST.put(a_letter())
THIRD = SECOND.put(a_writer(name="New Name"))


def a_step(number: int, before: Records, after: Records, *, is_undone: bool = False) -> Step:
    return Step(
        number=number,
        label=f"Step {number}",
        made_at=datetime(2026, 11, number, tzinfo=UTC),
        is_undone=is_undone,
        changes=between(before, after, f"Step {number}"),
    )


STEPS = (a_step(3, SECOND, THIRD), a_step(2, FIRST, SECOND), a_step(1, EMPTY, FIRST))


def test_a_state_is_what_the_records_say_in_whatever_order_and_under_whatever_inner_key() -> None:
    one = FIRST.put(a_writer("b"), a_contact("2027-01-02"), CV)
    other = a_desk(
        replace(a_contact("2027-01-02"), key=ContactKey("else")),
        replace(CV, key=DocumentKey("b"), folder="/elsewhere"),
        a_writer("b"),
    )
    assert state_of(one) == state_of(other)
    assert state_of(one) != state_of(one.put(replace(CV, stored="1" * 64)))
    assert state_of(FIRST) != state_of(SECOND)


def test_every_past_state_is_walked_back_to_the_first() -> None:
    found = [state for state, _ in past_states(THIRD, STEPS)]
    assert found == [state_of(each) for each in (THIRD, SECOND, FIRST, EMPTY)]


def test_undone_steps_are_passed_over_and_a_broken_history_ends() -> None:
    undone = a_step(4, THIRD, FIRST, is_undone=True)
    assert len(list(past_states(THIRD, (undone, *STEPS)))) == 4
    assert len(list(past_states(THIRD, STEPS[1:]))) == 2


def test_two_desks_were_last_the_same_in_the_newest_state_of_both() -> None:
    theirs = {state_of(FIRST), state_of(SECOND), state_of(EMPTY)}
    found = last_in_common(THIRD, STEPS, theirs)
    assert found is not None
    assert state_of(found) == state_of(SECOND)
    assert last_in_common(THIRD, STEPS, {state_of(EMPTY)}) is None


def test_every_version_of_a_record_leaves_its_track() -> None:
    track = track_of((Kind.WRITER, "okoye"))
    versions = {version_of(a_writer()), version_of(a_writer(name="New Name"))}
    assert tracks(STEPS)[track] == versions
    assert track_of(name_of(Kind.LETTER, a_letter())) in tracks(STEPS)


def test_contacts_and_documents_are_named_by_what_they_say() -> None:
    names = named(apply(FIRST, between(FIRST, FIRST.put(a_contact("2027-01-02")), "x")))
    assert ("contact", "okoye\n2027-01-02\nemail\nNone") in {(str(k), n) for k, n in names}
