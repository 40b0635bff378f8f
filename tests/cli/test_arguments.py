"""Reading the command line."""

from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path

import pytest

from lordesk.cli.arguments import (
    Parser,
    UsageError,
    day,
    file_in,
    one_of,
    read_arguments,
    read_call,
    whole_number,
)
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
    for other in ("a/b.pdf", "a/b.DOCX", "b.lordesk", "b.csv"):
        with pytest.raises(ArgumentTypeError, match=r"must be a name in \.ics or \.eml"):
            file_in(".ics", ".eml")(other)
    with pytest.raises(ArgumentTypeError, match=r"b\.txt must be a name in \.ics or \.eml"):
        file_in(".ics", ".eml")("a/b.txt")


@pytest.mark.parametrize("name", ["plan", "/dev/full", "plan.2027", "plan.backup", ".plan"])
def test_a_name_that_says_no_kind_of_file_is_taken_as_it_is(name: str) -> None:
    assert file_in(".ics")(name) == Path(name)


def test_a_number_that_is_none_is_named() -> None:
    assert whole_number("12") == 12
    with pytest.raises(ArgumentTypeError, match="'zz' is no whole number"):
        whole_number("zz")


def a_parser() -> Parser:
    parser = Parser(prog="lordesk try", allow_abbrev=False)
    parser.add_argument("letter")
    parser.add_argument("--without", action="append")
    return parser


def test_a_key_may_begin_with_a_hyphen() -> None:
    found = read_arguments(a_parser(), ["--without", "-ruiz", "-okoye-im", "--without=--x"])
    assert found.letter == "-okoye-im"
    assert found.without == ["-ruiz", "--x"]


def test_what_stands_behind_two_hyphens_is_never_an_option() -> None:
    for words in (["try", "--", "--okoye"], ["--json", "try", "--", "--okoye"]):
        call = read_call(words)
        assert read_arguments(a_parser(), call.rest).letter == "--okoye"
    assert read_call(["--", "plan"]).rest == ()


def test_an_option_that_is_not_known_is_named_with_the_way_to_mean_it_as_a_key() -> None:
    with pytest.raises(UsageError, match=r"knows no --okoye\. .* a key .* behind --"):
        read_arguments(a_parser(), ["ruiz", "--okoye"])
    with pytest.raises(UsageError, match=r"knows no -w\. See lordesk try --help\."):
        read_arguments(a_parser(), ["ruiz", "-w"])
