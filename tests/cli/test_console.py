"""What is printed where."""

import errno
import io
import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from lordesk.cli.console import Console
from lordesk.domain.codec import Plain
from lordesk.domain.errors import StorageError


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def console(*, as_json: bool = False, stderr: io.StringIO | None = None) -> Console:
    return Console(
        stdin=io.StringIO("one\r\ntwo\n"),
        stdout=io.StringIO(),
        stderr=stderr or io.StringIO(),
        as_json=as_json,
    )


def printed(of: Console) -> str:
    assert isinstance(of.stdout, io.StringIO)
    return of.stdout.getvalue()


def test_programs_get_one_json_value_and_people_lines() -> None:
    program, person = console(as_json=True), console()
    for each in (program, person):
        each.answer({"name": "Åsa"}, lambda: ["Åsa"])
    assert json.loads(printed(program)) == {"name": "Åsa"}
    assert printed(person) == "Åsa\n"


def test_many_texts_are_printed_like_the_list_of_their_values() -> None:
    values: list[Plain] = [{"name": "Åsa\nand", "more": [1, {"deep": "x"}]}, {"name": ""}]
    for some in (values, values[:1], []):
        whole, parts = console(as_json=True), console(as_json=True)
        whole.answer(some, list)
        parts.answer_many([parts.answer_text(value, list) for value in some])
        assert printed(parts) == printed(whole)
    person = console()
    person.answer_many([person.answer_text(None, lambda: ["Åsa", "Bo"]), "Cy\n"])
    assert printed(person) == "Åsa\nBo\nCy\n"


def test_progress_is_for_a_terminal_alone() -> None:
    watched = Terminal()
    console(stderr=watched).progress("1 of 2 kits")
    assert watched.getvalue() == "1 of 2 kits\n"
    silent = io.StringIO()
    console(stderr=silent).progress("1 of 2 kits")
    assert silent.getvalue() == ""


def test_a_complaint_is_one_line_whatever_the_message_holds() -> None:
    err = io.StringIO()
    console(stderr=err).complain("two\nlines\x1b[31m")
    assert err.getvalue().count("\n") == 1
    assert "\x1b" not in err.getvalue()


def test_input_is_read_line_by_line_and_the_width_has_a_default() -> None:
    assert list(console().input_lines()) == ["one\r", "two"]
    assert console().width == 100


class FullDisk(io.StringIO):
    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


class Closed(io.StringIO):
    def flush(self) -> None:
        raise BrokenPipeError


WAYS_TO_TELL: list[Callable[[Console], None]] = [
    lambda to: to.say("m08"),
    lambda to: to.answer({}, list),
    lambda to: to.answer_many(["{}\n"]),
]


@pytest.mark.parametrize("tell", WAYS_TO_TELL, ids=["a line", "an answer", "many"])
def test_output_that_takes_nothing_more_is_said_in_a_sentence(
    tell: Callable[[Console], None],
) -> None:
    full = replace(console(), stdout=FullDisk())
    with pytest.raises(StorageError, match=r"no space left on device\. What was saved is kept"):
        tell(full)
    with pytest.raises(BrokenPipeError):
        tell(replace(console(), stdout=Closed()))
