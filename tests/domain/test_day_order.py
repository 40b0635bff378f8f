"""Nothing can lie before what it stands on."""

import pytest

from lordesk.domain.day_order import Ground, disorders, too_early
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import Event
from lordesk.domain.vocabulary import Answer
from tests.builders import a_letter, a_yes, an_answer, day
from tests.planning import plan_on

YES = a_yes("2027-02-01", answered_on=day("2027-02-05"))
WHOLE = a_letter(
    asked=YES,
    kit_sent=(day("2027-02-06"), day("2027-03-06")),
    confirmed_on=day("2027-06-23"),
    uploaded_on=day("2027-08-01"),
)


@pytest.mark.parametrize(
    ("event", "ground", "since"),
    [
        (Event.KIT_SENT, Ground.ASK, "2027-02-01"),
        (Event.FORM_SENT, Ground.ENTRY, "2027-06-23"),
        (Event.REMINDED, Ground.ASK, "2027-02-01"),
        (Event.UPLOADED, Ground.ENTRY, "2027-06-23"),
        (Event.THANKED, Ground.UPLOAD, "2027-08-01"),
        (Event.LAPSED, Ground.ASK, "2027-02-01"),
        (Event.WITHDRAWN, Ground.ASK, "2027-02-01"),
    ],
)
def test_the_day_of_an_event_is_that_of_its_ground_or_later(
    event: Event, ground: Ground, since: str
) -> None:
    first = day(since)
    assert too_early(WHOLE, event, first) is None
    found = too_early(WHOLE, event, first.replace(year=2026))
    assert found is not None
    last = too_early(WHOLE, event, first.fromordinal(first.toordinal() - 1))
    assert last is not None
    assert (last.ground, last.since) == (ground, first)


@pytest.mark.parametrize("event", [Event.SIGNALLED, Event.PROBED, Event.ASKED, Event.CONFIRMED])
def test_other_events_may_lie_on_any_day(event: Event) -> None:
    assert too_early(WHOLE, event, day("2020-01-01")) is None


def test_an_upload_waits_for_the_yes_and_a_kit_does_not() -> None:
    letter = a_letter(asked=YES)
    found = too_early(letter, Event.UPLOADED, day("2027-02-04"))
    assert found is not None
    assert found.ground is Ground.YES
    assert too_early(letter, Event.KIT_SENT, day("2027-02-04")) is None


def test_who_hedged_may_have_written_on_any_later_day() -> None:
    hedged = a_letter(asked=an_answer(Answer.HEDGED, "2027-02-01", answered_on=day("2027-02-05")))
    assert too_early(hedged, Event.UPLOADED, day("2027-02-04")) is None


def test_without_a_day_nothing_is_too_early() -> None:
    assert too_early(a_letter(), Event.UPLOADED, day("2020-01-01")) is None


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        (a_letter(asked=YES, uploaded_on=day("2027-01-30")), "uploaded is noted for Sat 30 Jan"),
        (a_letter(asked=YES, uploaded_on=day("2027-02-04")), "before the yes on Fri 5 Feb 2027"),
        (a_letter(asked=YES, kit_sent=(day("2027-01-30"),)), "kit sent is noted"),
        (a_letter(asked=YES, withdrawn_on=day("2027-01-30")), "before the ask on Mon 1 Feb 2027"),
    ],
)
def test_the_plan_warns_of_days_that_a_file_brings_out_of_order(letter: Letter, said: str) -> None:
    warnings = plan_on("2027-02-10", letter).warnings
    (found,) = [each for each in warnings if each.code == "plan.days_out_of_order"]
    assert said in found.message
    assert found.about == "letter okoye-im"


def test_a_letter_in_order_brings_no_such_warning() -> None:
    assert not list(disorders(WHOLE))
    assert "plan.days_out_of_order" not in {w.code for w in plan_on("2027-09-01", WHOLE).warnings}
