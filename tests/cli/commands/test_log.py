"""`lordesk log`."""

import pytest

from tests.command import Command


def test_the_answer_names_the_stage_and_what_is_possible(lordesk: Command) -> None:
    logged = lordesk("log", "patel-im", "kit_sent", as_json=True).value
    assert logged["letter"] == "patel-im"
    assert logged["stage"] == "kit_sent"
    assert "confirmed" in logged["allowed"]
    assert "Stage: confirmed" in lordesk("log", "patel-im", "confirmed", "--letter-id", "AB1").out


def test_a_forbidden_move_is_refused_with_what_is_allowed(lordesk: Command) -> None:
    outcome = lordesk("log", "lindqvist-im", "uploaded")
    assert outcome.code == 1
    assert "signalled, probed, asked, withdrawn" in outcome.complaint


def test_a_third_reminder_turns_to_the_backup(lordesk: Command) -> None:
    for day in ("2027-08-04", "2027-08-13"):
        assert lordesk("log", "patel-im", "reminded", "--on", day).code == 0
    outcome = lordesk("log", "patel-im", "reminded", "--on", "2027-08-17")
    assert outcome.code == 1
    assert "turn to the backup" in outcome.complaint


def test_an_ask_with_its_answer_in_one_go(lordesk: Command) -> None:
    words = ("--answer", "hedged", "--how", "in_person", "--words", "If I have time.")
    logged = lordesk("log", "lindqvist-im", "asked", "--on", "2027-02-01", *words, as_json=True)
    assert logged.value["stage"] == "hedged"
    over = ("answered", "--answer", "strong", "--reason", "Wrote a warm mail the same evening.")
    assert lordesk("log", "lindqvist-im", *over, as_json=True).value["stage"] == "agreed"


def test_a_probe_has_answers_of_its_own(lordesk: Command) -> None:
    assert lordesk("log", "lindqvist-im", "probed", "--answer", "warm").code == 0
    wrong = lordesk("log", "lindqvist-im", "probed", "--answer", "strong")
    assert wrong.code == 2
    assert "warm, lukewarm, none" in wrong.complaint


def test_assigning_needs_a_program(lordesk: Command) -> None:
    lordesk("log", "patel-im", "uploaded")
    assert lordesk("log", "patel-im", "assigned").code == 1
    done = lordesk("log", "patel-im", "assigned", "--program", "bayview", as_json=True)
    assert done.value["stage"] == "assigned"


def test_a_letter_on_a_program_that_it_does_not_fit_needs_a_reason(lordesk: Command) -> None:
    lordesk("log", "patel-im", "uploaded")
    to = ("log", "patel-im", "assigned", "--program", "northgate-neuro")
    refused = lordesk(*to)
    assert refused.code == 1
    assert "(--reason)" in refused.complaint
    assert lordesk(*to, "--reason", "Their page asks for an internist.").code == 0


@pytest.mark.parametrize(
    "arguments",
    [("patel-im", "eaten"), ("patel-im", "kit_sent", "--on", "2027-02-30"), ("patel-im",)],
)
def test_a_wrong_use_is_exit_2(lordesk: Command, arguments: tuple[str, ...]) -> None:
    outcome = lordesk("log", *arguments)
    assert outcome.code == 2
    assert outcome.complaint


def test_a_date_that_cannot_be_is_refused(lordesk: Command) -> None:
    lordesk("log", "patel-im", "uploaded", "--on", "2027-07-01")
    outcome = lordesk("log", "patel-im", "thanked", "--on", "2027-06-30")
    assert outcome.code == 1
    assert "so thanked cannot lie on Wed 30 Jun 2027" in outcome.complaint


@pytest.mark.parametrize(
    ("event", "option", "said"),
    [
        ("confirmed", ("--program", "bayview"), "--program goes with assigned, not with confirmed"),
        ("kit_sent", ("--letter-id", "AB1"), "confirmed or form_sent or uploaded, not with kit"),
        ("uploaded", ("--answer", "strong"), "probed or asked or answered, not with uploaded"),
        ("reminded", ("--reason", "late"), "--reason goes with answered or assigned"),
    ],
)
def test_an_option_that_the_event_would_drop_is_exit_2(
    lordesk: Command, event: str, option: tuple[str, ...], said: str
) -> None:
    outcome = lordesk("log", "patel-im", event, *option)
    assert outcome.code == 2
    assert said in outcome.complaint


def test_what_follows_from_the_ask_cannot_lie_before_it(lordesk: Command) -> None:
    outcome = lordesk("log", "patel-im", "kit_sent", "--on", "2020-01-01")
    assert outcome.code == 1
    assert "so kit sent cannot lie on Wed 1 Jan 2020" in outcome.complaint


def test_an_unknown_letter_is_invalid_input(lordesk: Command) -> None:
    for words in (
        ("log", "nobody", "asked"),
        ("plan", "--letter", "nobody"),
        ("rank", "--target", "x"),
    ):
        assert lordesk(*words).code == 3
