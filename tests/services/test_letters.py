"""Recording what happened with a letter."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.changes import ChangeSet, apply
from lordesk.domain.errors import InvalidInputError, RefusedError, Remedy
from lordesk.domain.ids import LetterKey, ProgramKey
from lordesk.domain.invariants import require_sound
from lordesk.domain.letter_life import Event, stage_of
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, AskChannel, ProbeAnswer, Stage
from lordesk.services.letters import Details, assign, override_answer, record, unassign
from tests.builders import a_desk, a_letter, a_program, a_writer, a_yes, an_answer, day


def details(on: str = "2027-02-03", **fields: Any) -> Details:
    return Details(on=day(on), **fields)


def recorded(
    desk: Records, event: Event, letter: str = "okoye-im", **fields: Any
) -> tuple[Records, ChangeSet]:
    changes = record(desk, letter, event, details(**fields))
    after = apply(desk, changes)
    require_sound(after, changes)
    return after, changes


def through(*events: tuple[Event, dict[str, Any]]) -> Records:
    desk = a_desk(a_letter(), a_program())
    for event, fields in events:
        desk, _ = recorded(desk, event, **fields)
    return desk


YES: dict[str, Any] = {"answer": Answer.STRONG, "how": AskChannel.IN_PERSON, "words": "Of course."}


def test_a_letter_goes_from_planned_to_thanked() -> None:
    desk = a_desk(a_letter(), a_program())
    stages: list[Stage] = []
    steps: tuple[tuple[Event, dict[str, Any]], ...] = (
        (Event.SIGNALLED, {}),
        (Event.ASKED, YES),
        (Event.KIT_SENT, {}),
        (Event.CONFIRMED, {"on": "2027-06-23", "letter_id": "AB12CD"}),
        (Event.FORM_SENT, {"on": "2027-06-24"}),
        (Event.REMINDED, {"on": "2027-08-04"}),
        (Event.UPLOADED, {"on": "2027-08-09"}),
        (Event.ASSIGNED, {"programs": (ProgramKey("bay"),)}),
        (Event.THANKED, {"on": "2027-08-10"}),
    )
    for event, fields in steps:
        desk, _ = recorded(desk, event, **fields)
        stages.append(stage_of(desk.letters["okoye-im"], desk))
    assert stages == [
        *(Stage.SIGNALLED, Stage.AGREED, Stage.KIT_SENT, Stage.CONFIRMED, Stage.FORM_SENT),
        *(Stage.FORM_SENT, Stage.UPLOADED, Stage.ASSIGNED, Stage.THANKED),
    ]
    assert desk.letters["okoye-im"].letter_id == "AB12CD"


LABELS: list[tuple[Records, Event, dict[str, Any], str]] = [
    (through(), Event.ASKED, {}, "Record that Dr. Okoye was asked"),
    (through(), Event.ASKED, YES, "Record that Dr. Okoye was asked: a strong yes"),
    (through(), Event.PROBED, {"probe": ProbeAnswer.WARM}, "Record the feedback of Dr. Okoye"),
    (
        through((Event.ASKED, {})),
        Event.ANSWERED,
        {"answer": Answer.HEDGED},
        "Record the answer of Dr. Okoye: a hedge",
    ),
    (through((Event.ASKED, YES)), Event.UPLOADED, {}, "Mark Dr. Okoye’s letter uploaded"),
    (through((Event.ASKED, YES)), Event.LAPSED, {}, "Let Dr. Okoye’s letter lapse"),
    (through(), Event.WITHDRAWN, {}, "Withdraw Dr. Okoye’s letter"),
]


@pytest.mark.parametrize(("desk", "event", "fields", "label"), LABELS, ids=[r[3] for r in LABELS])
def test_the_label_says_what_was_done(
    desk: Records, event: Event, fields: dict[str, Any], label: str
) -> None:
    assert recorded(desk, event, **fields)[1].label == label


def test_a_forbidden_move_says_what_is_possible() -> None:
    with pytest.raises(RefusedError) as caught:
        recorded(through(), Event.UPLOADED)
    assert str(caught.value) == (
        "Letter okoye-im is planned, so uploaded is not possible: "
        "signalled, probed, asked, withdrawn."
    )
    with pytest.raises(RefusedError, match="is withdrawn, so asked is not possible: nothing more"):
        recorded(through((Event.WITHDRAWN, {})), Event.ASKED)


def test_an_answer_given_later_keeps_its_own_day() -> None:
    desk = through((Event.ASKED, {}), (Event.ANSWERED, {"on": "2027-02-05", **YES}))
    asked = desk.letters["okoye-im"].asked
    assert asked is not None
    assert (asked.on, asked.answered_on) == (day("2027-02-03"), day("2027-02-05"))
    assert asked.how is None


def test_an_answer_must_be_named() -> None:
    with pytest.raises(RefusedError, match="strong, hedged, declined or silent"):
        recorded(through((Event.ASKED, {})), Event.ANSWERED)


def test_a_hedge_is_overruled_only_with_a_reason_which_is_kept() -> None:
    desk = through((Event.ASKED, {"answer": Answer.HEDGED}))
    with pytest.raises(RefusedError, match="Say in a few words why"):
        override_answer(desk, "okoye-im", Answer.STRONG, " ")
    with pytest.raises(RefusedError, match="say why"):
        recorded(desk, Event.ANSWERED, answer=Answer.STRONG)
    after, _ = recorded(desk, Event.ANSWERED, answer=Answer.STRONG, reason="Wrote warmly later.")
    assert stage_of(after.letters["okoye-im"], after) is Stage.AGREED
    asked = after.letters["okoye-im"].asked
    assert asked is not None
    assert asked.answer is Answer.HEDGED
    assert asked.override is not None
    assert asked.override.reason == "Wrote warmly later."


def test_nothing_is_overruled_before_an_answer() -> None:
    with pytest.raises(RefusedError, match="has not answered yet"):
        override_answer(through((Event.ASKED, {})), "okoye-im", Answer.STRONG, "Sure.")


def test_a_lapse_promotes_the_backup_in_one_step() -> None:
    backup = a_letter("ruiz-im", writer="ruiz", backup_for=LetterKey("okoye-im"))
    desk = a_desk(a_letter(asked=a_yes("2027-02-03")), a_writer("ruiz", name="Elena Ruiz"), backup)
    after, changes = recorded(desk, Event.LAPSED, on="2027-08-25")
    assert changes.label == "Let Dr. Okoye’s letter lapse and turn to Dr. Ruiz"
    assert after.letters["ruiz-im"].backup_for is None
    assert apply(after, changes.inverse) == desk


def test_an_upload_brings_back_what_was_given_up() -> None:
    desk = through((Event.ASKED, YES), (Event.LAPSED, {"on": "2027-08-25"}))
    after, _ = recorded(desk, Event.UPLOADED, on="2027-09-01")
    assert stage_of(after.letters["okoye-im"], after) is Stage.UPLOADED


def test_a_hedged_letter_may_still_arrive() -> None:
    desk = a_desk(a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")))
    after, _ = recorded(desk, Event.UPLOADED, on="2027-09-01")
    assert stage_of(after.letters["okoye-im"], after) is Stage.UPLOADED


UPLOADED = a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-07-01"))


def test_assigning_names_programs_and_never_a_fifth_letter() -> None:
    others = [a_letter(f"l{n}") for n in range(4)]
    full = a_program("full", assigned=tuple(letter.key for letter in others))
    desk = a_desk(UPLOADED, *others, full, a_program())
    with pytest.raises(RefusedError, match="has four letters already"):
        assign(desk, "okoye-im", (ProgramKey("full"),))
    with pytest.raises(InvalidInputError, match=r"There is no program x\. Programs: full, bay"):
        assign(desk, "okoye-im", (ProgramKey("x"),))
    with pytest.raises(RefusedError, match="Name the programs"):
        recorded(desk, Event.ASSIGNED)
    once = apply(desk, assign(desk, "okoye-im", (ProgramKey("bay"),)))
    assert not assign(once, "okoye-im", (ProgramKey("bay"),))


def test_one_reminder_by_choice_is_the_limit_too() -> None:
    desk = through((Event.ASKED, YES), (Event.REMINDED, {"on": "2027-08-04"}))
    with pytest.raises(RefusedError, match=r"was reminded once\. That is the limit: turn to"):
        recorded(desk, Event.REMINDED, reminders_max=1)


@given(st.lists(st.sampled_from(list(Event)), max_size=30), st.sampled_from(list(Answer)))
def test_no_sequence_of_events_yields_a_third_reminder(events: list[Event], answer: Answer) -> None:
    desk = through((Event.ASKED, YES))
    for event in (*events, Event.REMINDED, Event.REMINDED, Event.REMINDED):
        fields: dict[str, Any] = {"answer": answer, "programs": (ProgramKey("bay"),)}
        try:
            desk, _ = recorded(desk, event, on="2027-08-04", **fields)
        except RefusedError:
            continue
    assert len(desk.letters["okoye-im"].reminded) <= 2


def test_a_letter_is_taken_off_a_program() -> None:
    desk = a_desk(a_letter(), a_program(assigned=(LetterKey("okoye-im"),)))
    changes = unassign(desk, "okoye-im", ProgramKey("bay"))
    assert changes.label == "Take Dr. Okoye’s letter off Bay Hospital"
    assert apply(desk, changes).programs["bay"].assigned == ()
    for program in ("bay", "nowhere"):
        with pytest.raises(RefusedError, match="does not stand on program"):
            unassign(apply(desk, changes), "okoye-im", ProgramKey(program))


def test_an_upload_may_lie_before_the_day_on_which_the_yes_was_noted() -> None:
    agreed = a_letter(asked=a_yes("2027-02-01", answered_on=day("2027-02-05")))
    early = record(a_desk(agreed), "okoye-im", Event.UPLOADED, Details(on=day("2027-02-04")))
    assert early
    with pytest.raises(RefusedError, match=r"was asked on Mon 1 Feb 2027.*later day") as error:
        record(a_desk(agreed), "okoye-im", Event.UPLOADED, Details(on=day("2027-01-31")))
    assert error.value.remedy is Remedy.ANOTHER_DAY
