"""What the page Kits shows, without a window."""

from datetime import date

import pytest

from lordesk.domain.findings import Finding, Severity
from lordesk.domain.letter import Letter
from lordesk.domain.records import Records
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import Stage, Track
from lordesk.ui.pages.kits.state import KitsState, Readiness, bar_state, derive
from tests.builders import a_letter, a_writer, a_yes, day
from tests.kits import TODAY, a_kit_desk, a_moment
from tests.planning import CATALOGUE


def shown(records: Records, chosen: str = "") -> KitsState:
    return derive(records, CATALOGUE, make_plan(records, CATALOGUE, TODAY), chosen)


def test_without_letters_nothing_is_chosen() -> None:
    state = shown(Records())
    assert (state.letters, state.chosen, state.bullets, state.candidates) == ((), None, (), ())


def test_the_kit_that_is_due_comes_first() -> None:
    desk = a_kit_desk(a_writer("kim", name="Ana Kim"), a_letter("kim-im", writer="kim"))
    state = shown(desk)
    assert [choice.key for choice in state.letters] == ["okoye-im", "kim-im"]
    assert state.chosen is not None
    assert (state.chosen.writer, state.chosen.name) == ("Dr. Okoye", "Dr. Adaeze Okoye")
    assert state.chosen.aims == (("Internal Medicine", (Track.CATEGORICAL, Track.PRELIMINARY)),)
    assert (state.chosen.stage, state.chosen.yes_on) == (Stage.AGREED, day("2027-02-03"))
    assert state.duty is not None
    assert state.bullets == ("m1", "m2", "m3", "m4", "m5")


def test_the_chosen_letter_is_shown_even_when_another_is_due() -> None:
    desk = a_kit_desk(a_writer("kim", name="Ana Kim"), a_letter("kim-im", writer="kim"))
    state = shown(desk, "kim-im")
    assert state.chosen is not None
    assert (state.chosen.key, state.chosen.yes_on, state.duty) == ("kim-im", None, None)


def test_moments_of_shared_rotations_are_offered_those_seen_first() -> None:
    desk = a_kit_desk(
        a_writer("kim", name="Ana Kim"),
        a_letter("kim-im", writer="kim"),
        a_moment("theirs", kits=("kim-im",), seen_by=("kim",)),
        a_moment("free", kits=()),
    )
    offered = shown(desk).candidates
    assert [each.moment.key for each in offered] == ["free", "theirs"]
    assert [each.is_seen for each in offered] == [True, False]
    assert offered[1].other_kits == ("Dr. Kim",)


def finding(severity: Severity, code: str = "kit.x") -> Finding:
    return Finding(code=code, severity=severity, message="ReviewResult.")


BLOCK, HOLD = finding(Severity.BLOCK), finding(Severity.HOLD)
WARN, INFO = finding(Severity.WARN), finding(Severity.INFO)
NEVER: tuple[date, ...] = ()
SENT = (day("2027-02-04"),)


@pytest.mark.parametrize(
    ("sent", "findings", "news", "readiness"),
    [
        (NEVER, None, (), Readiness.CHECKING),
        (NEVER, (), (), Readiness.READY),
        (NEVER, (WARN, INFO), (), Readiness.READY),
        (NEVER, (HOLD, WARN), (), Readiness.HELD),
        (NEVER, (BLOCK, HOLD), (), Readiness.BLOCKED),
        (SENT, (), (), Readiness.SENT),
        (SENT, (), ("A newer CV.",), Readiness.STALE),
        (SENT, (BLOCK,), ("A newer CV.",), Readiness.BLOCKED),
    ],
)
def test_the_bar_says_how_far_the_kit_is(
    sent: tuple[date, ...],
    findings: tuple[Finding, ...] | None,
    news: tuple[str, ...],
    readiness: Readiness,
) -> None:
    letter = a_letter(asked=a_yes("2027-02-03"), kit_sent=sent)
    state = bar_state(letter, a_kit_desk(letter), findings, news=news)
    assert state.readiness is readiness
    assert state.may_write == (readiness not in {Readiness.CHECKING, Readiness.BLOCKED})


@pytest.mark.parametrize(
    ("letter", "may_mark"),
    [(a_letter(), False), (a_letter(asked=a_yes("2027-02-03")), True)],
)
def test_a_kit_is_sent_only_after_a_strong_yes(letter: Letter, may_mark: bool) -> None:
    assert bar_state(letter, a_kit_desk(letter), ()).may_mark is may_mark


def test_notes_are_counted_once_each() -> None:
    letter = a_letter(asked=a_yes("2027-02-03"))
    state = bar_state(letter, a_kit_desk(letter), (WARN, WARN, finding(Severity.WARN, "kit.y")))
    assert state.notes == 2
