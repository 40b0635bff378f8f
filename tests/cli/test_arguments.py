"""Reading the command line."""

from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path

import pytest

from lordesk.cli.arguments import UsageError, day, file_in, one_of, read_call
from lordesk.domain.vocabulary import Answer


def test_global_options_stand_before_the_command() -> None:
    call = read_call(["--data", "d", "--today", "2027-01-31", "--json", "plan", "--why"])
    assert call.command == "plan"
    assert call.rest == ("--why",)
    assert call.options.data == Path("d")
    assert call.options.today == date(2027, 1, 31)
    assert call.options.as_json


def test_no_command_is_the_window() -> None:
    assert read_call([]).command is None


def test_the_self_test_may_name_its_report() -> None:
    assert read_call(["--self-test", "out.json"]).self_test == Path("out.json")
    assert read_call(["--self-test"]).tests_itself
    assert read_call(["--self-test"]).self_test is None


@pytest.mark.parametrize("words", [["--today", "31.1.2027"], ["--today", "20270131"], ["--fly"]])
def test_what_cannot_be_read_is_a_usage_error(words: list[str]) -> None:
    with pytest.raises(UsageError):
        read_call(words)


def test_a_word_of_a_closed_list() -> None:
    assert one_of(Answer)("strong") is Answer.STRONG
    assert day("2027-01-31") == date(2027, 1, 31)


def test_a_file_is_named_as_what_will_be_in_it() -> None:
    assert file_in(".ics", ".eml")("a/b.EML") == Path("a/b.EML")
    with pytest.raises(ArgumentTypeError, match=r"b\.txt must be a name in \.ics or \.eml"):
        file_in(".ics", ".eml")("a/b.txt")
