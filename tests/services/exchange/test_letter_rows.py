"""Letter trackers, row by row."""

from datetime import date

import pytest

from lordesk.domain.ids import LetterKey, TargetKey
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Answer, AskChannel, DutyKind, ProbeAnswer
from tests.builders import a_desk, a_letter, a_program, a_target, a_yes, day
from tests.exchanging import TODAY, planned, problems, taken

HEAD = (
    "Name,Supportive,Provided CV/docs,Date requested,Follow-up,Letter uploaded to ERAS,"
    "Assigned to program\n"
)


def letter(desk: Records) -> object:
    return desk.letters["okoye-im"]


def test_a_full_row_becomes_a_letter_with_its_days() -> None:
    desk = taken(
        a_desk(),
        HEAD + "Okoye,yes,2026-11-03,2026-11-02,2026-11-10,2026-11-20,Bay Hospital; New One\n",
    )
    made = desk.letters["okoye-im"]
    assert made.asked is not None
    assert (made.asked.on, made.asked.answer) == (day("2026-11-02"), Answer.STRONG)
    assert made.kit_sent == (day("2026-11-03"),)
    assert made.reminded == (day("2026-11-10"),)
    assert made.uploaded_on == day("2026-11-20")
    assert [program.name for program in desk.programs] == ["Bay Hospital", "New One"]
    assert all(program.assigned == ("okoye-im",) for program in desk.programs)


@pytest.mark.parametrize(
    ("word", "answer"),
    [
        ("very supportive", Answer.STRONG),
        ("Maybe", Answer.HEDGED),
        ("No", Answer.DECLINED),
        ("no reply", Answer.SILENT),
        ("pending", None),
    ],
)
def test_support_is_sorted_like_an_answer(word: str, answer: Answer | None) -> None:
    desk = taken(a_desk(), HEAD + f"Okoye,{word},,2026-11-02,,,\n")
    asked = desk.letters["okoye-im"].asked
    assert asked is not None
    assert asked.answer == answer


def test_other_words_are_kept_as_the_writers_own_and_told() -> None:
    text = HEAD + "Okoye,Glad to help,,2026-11-02,,,\n"
    asked = taken(a_desk(), text).letters["okoye-im"].asked
    assert asked is not None
    assert (asked.answer, asked.words) == (None, "Glad to help")
    assert "Glad to help" in planned(a_desk(), text).notices[0]


@pytest.mark.parametrize(
    ("word", "answer", "words"),
    [
        ("yes", ProbeAnswer.WARM, None),
        ("maybe", ProbeAnswer.LUKEWARM, None),
        ("Glad to", None, "Glad to"),
    ],
)
def test_support_before_the_ask_is_feedback_and_no_yes(
    word: str, answer: ProbeAnswer | None, words: str | None
) -> None:
    desk = taken(a_desk(), HEAD + f"Okoye,{word},,,,,\n")
    assert desk.letters["okoye-im"].asked is None
    probe = desk.writers["okoye"].probe
    assert probe is not None
    assert (probe.answer, probe.words) == (answer, words)


def test_a_bare_tick_gets_the_day_of_the_ask_for_the_kit_and_today_for_the_rest() -> None:
    desk = taken(a_desk(), HEAD + "Okoye,yes,x,2026-11-02,,yes,\n")
    made = desk.letters["okoye-im"]
    assert (made.kit_sent, made.uploaded_on) == ((day("2026-11-02"),), TODAY)


def test_a_bare_tick_moves_no_day_that_is_known() -> None:
    own = a_letter(asked=a_yes("2026-11-01"), uploaded_on=day("2026-11-09"))
    desk = taken(a_desk(own), HEAD + "Okoye,,,yes,,yes,\n")
    assert desk.letters["okoye-im"] == own


def test_follow_ups_past_the_second_are_contacts_and_those_to_come_are_pinned() -> None:
    text = HEAD + 'Okoye,,,2026-10-01,"2026-10-10, 2026-10-20, 2026-10-30, 2026-12-09",,\n'
    desk = taken(a_desk(), text)
    made = desk.letters["okoye-im"]
    assert made.reminded == (day("2026-10-10"), day("2026-10-20"))
    assert [contact.on for contact in desk.contacts] == [day("2026-10-30")]
    assert dict(made.pinned) == {}
    assert taken(desk, text) == desk


def test_a_follow_up_to_come_pins_the_next_reminder() -> None:
    desk = taken(a_desk(), HEAD + 'Okoye,,,2026-11-01,"2026-11-10, 2026-12-09",,\n')
    made = desk.letters["okoye-im"]
    assert made.reminded == (day("2026-11-10"),)
    assert dict(made.pinned) == {DutyKind.REMINDER_2: day("2026-12-09")}


def test_other_columns_of_a_tracker_find_their_place() -> None:
    desk = taken(
        a_desk(),
        "Writer,Date requested,How asked,Deadline,Letter ID,Waived,Thanked,Uploaded,LRF sent,"
        "Confirmed,Notes\n"
        "Okoye,2026-11-02,In person,2027-08-01,AB12,yes,2026-11-21,2026-11-20,2026-11-05,"
        "2026-11-04,Call first\n",
    )
    made = desk.letters["okoye-im"]
    assert made.asked is not None
    assert made.asked.how is AskChannel.IN_PERSON
    assert (made.deadline, made.letter_id, made.waived) == (day("2027-08-01"), "AB12", True)
    assert (made.confirmed_on, made.form_sent_on) == (day("2026-11-04"), day("2026-11-05"))
    assert (made.thanked_on, made.notes) == (day("2026-11-21"), "Call first")


def test_thanks_before_the_upload_are_a_contact() -> None:
    text = "Writer,Date requested,Thanked\nOkoye,2026-11-02,2026-11-05\n"
    desk = taken(a_desk(), text)
    assert desk.letters["okoye-im"].thanked_on is None
    assert [contact.on for contact in desk.contacts] == [day("2026-11-05")]
    assert taken(desk, text) == desk
    assert "Thanks before the upload" in planned(a_desk(), text).notices[0]


def test_two_rows_for_two_specialties_are_two_letters() -> None:
    desk = taken(
        a_desk(a_target("neuro", specialty="neurology")),
        "Writer,For,Date requested\nOkoye,IM,2026-11-01\nOkoye,Neurology,2026-11-02\n",
    )
    assert [(each.key, each.targets) for each in desk.letters] == [
        (LetterKey("okoye-im"), (TargetKey("im"),)),
        (LetterKey("okoye-neuro"), (TargetKey("neuro"),)),
    ]


def test_a_program_name_that_fits_two_is_the_letters_own() -> None:
    desk = a_desk(
        a_target("neuro", specialty="neurology"),
        a_program("bay"),
        a_program("bay-2", target=TargetKey("neuro")),
    )
    after = taken(desk, HEAD + "Okoye,,,,,,Bay Hospital\n", target="neuro")
    assert after.programs["bay-2"].assigned == ("okoye-neuro",)
    third = a_target("peds", specialty="pediatrics")
    said = problems(desk.put(third), HEAD + "Okoye,,,,,,Bay Hospital\n", target="peds")
    assert said[0].endswith("could be any of Bay Hospital (im), Bay Hospital (neuro).")


def test_assigned_without_a_program_is_told_and_not_kept() -> None:
    plan = planned(a_desk(), HEAD + "Okoye,,,,,,yes\n")
    assert any("name the program" in notice for notice in plan.notices)


def test_a_fifth_letter_on_a_program_is_refused_at_its_cell() -> None:
    text = HEAD + "".join(f"Writer {name},,,,,,Bay Hospital\n" for name in "ABCDE")
    (said,) = problems(a_desk(), text)
    assert said.startswith("list.csv: row 6, column G (Assigned to program)")
    assert "at most four" in said


def test_a_row_that_breaks_a_rule_of_letters_is_named() -> None:
    (said,) = problems(a_desk(), "Writer,Uploaded,Thanked\nOkoye,2026-11-20,2026-11-01\n")
    assert said.startswith("list.csv: row 2, column C (Thanked)")
    assert date(2026, 11, 1).isoformat() in said


def test_a_day_to_come_under_what_was_done_is_told() -> None:
    text = (
        "Name,Date requested,Uploaded,Follow-up\n"
        "Ann Lee,2026-12-20,,2026-12-27\nBo Ek,2026-12-21,2026-11-01,\n"
    )
    told = [each for each in planned(a_desk(), text).notices if "to come" in each]
    assert told == [
        "“Date requested” holds days to come, such as 2026-12-20; correct those that are only "
        "planned"
    ]
