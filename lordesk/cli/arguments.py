"""How the command line is read: global options first, then a command with its own."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TypeVar

from lordesk.cli.terminal import terminal_width
from lordesk.cli.workspace import Options
from lordesk.domain.errors import LordeskError

E = TypeVar("E", bound=StrEnum)
WINDOW_FILES = (".lordesk", ".lordesk.json")


class UsageError(LordeskError):
    """The command was called in a way it does not know. Exit 2."""


class Parser(argparse.ArgumentParser):
    """Raises UsageError with one sentence where argparse would print a page and leave."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:]
        raise UsageError(f"{sentence}. See {self.prog} --help.")

    def _get_formatter(self) -> argparse.HelpFormatter:
        """Sets the width here, since argparse would import `shutil` to find it."""
        return argparse.HelpFormatter(self.prog, width=terminal_width() - 2)

    def _parse_optional(
        self, arg_string: str
    ) -> tuple[argparse.Action | None, str, str | None] | None:
        """A word with a single hyphen is a key that begins with it: no option but `-h` has one."""
        is_long = arg_string.startswith("--")
        return super()._parse_optional(arg_string) if is_long or arg_string == "-h" else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """The parsed command line; without a `command`, the window opens."""

    options: Options
    command: str | None
    rest: tuple[str, ...]
    self_test: Path | None = None
    tests_itself: bool = False
    wants_version: bool = False
    wants_help: bool = False

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that the window is to open: the program was started by a double click."""
        if self.command is None or not self.command.casefold().endswith(WINDOW_FILES):
            return ()
        return tuple(Path(word) for word in (self.command, *self.rest))

    @property
    def opens_window(self) -> bool:
        """Whether the call asks for the window on a desk, or on the sample."""
        is_other = self.wants_help or self.wants_version or self.tests_itself
        return not is_other and (self.command in {None, "demo"} or bool(self.files))


def read_call(arguments: Sequence[str]) -> Call:
    """The global options, the command, and its own arguments unread."""
    found = global_parser().parse_args(arguments)
    out: str | None = found.self_test
    return Call(
        options=Options(
            data=found.data,
            database=found.database,
            applicant=found.applicant,
            today=found.today,
            as_json=found.as_json,
        ),
        command=found.command,
        rest=_rest(arguments, found.rest),
        self_test=Path(out) if out else None,
        tests_itself=out is not None,
        wants_version=found.version,
        wants_help=found.help,
    )


def _rest(arguments: Sequence[str], rest: Sequence[str]) -> tuple[str, ...]:
    """What follows the command, with the `--` right behind it, which argparse takes away."""
    before = arguments[: len(arguments) - len(rest)]
    return ("--", *rest) if before[-1:] == ["--"] else tuple(rest)


def global_parser() -> Parser:
    parser = Parser(prog="lordesk", add_help=False, allow_abbrev=False, usage=argparse.SUPPRESS)
    add = parser.add_argument
    add("-h", "--help", action="store_true", help="show this help and exit")
    add("--version", action="store_true", help="show the version and exit")
    add("--data", metavar="DIR", type=Path, help="the data folder (or LORDESK_DATA)")
    add("--database", metavar="URL", help="an office’s server instead of a data folder")
    add("--applicant", metavar="KEY", help="whose desk on the server; see lordesk roster")
    add("--today", metavar="DATE", type=day, help="work as if it were this day")
    add("--json", dest="as_json", action="store_true", help="print one JSON value")
    add("--self-test", nargs="?", const="", metavar="OUT.json", help=argparse.SUPPRESS)
    add("command", nargs="?", help=argparse.SUPPRESS)
    add("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


GLOBAL_OPTIONS = ("--data", "--database", "--applicant", "--today", "--json", "--version")


def read_arguments(parser: Parser, rest: Sequence[str]) -> argparse.Namespace:
    """A command's own arguments; a global option among them is named as misplaced."""
    found, unknown = parser.parse_known_args(rest)
    for word in unknown:
        option = word.partition("=")[0]
        if option in GLOBAL_OPTIONS:
            raise UsageError(f"{option} stands before the command: lordesk {option} … COMMAND.")
    if unknown:
        as_key = "; a key that begins so stands behind --" if unknown[0].startswith("--") else ""
        raise UsageError(f"{parser.prog} knows no {unknown[0]}. See {parser.prog} --help{as_key}.")
    return found


def day(text: str) -> date:
    """A date option; argparse words the error."""
    try:
        if len(text) != len("2027-01-31"):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date YYYY-MM-DD") from error


def whole_number(text: str) -> int:
    """A number counted from a list that was printed before."""
    try:
        return int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number") from error


_KNOWN_KINDS = frozenset(
    {".csv", ".doc", ".docx", ".eml", ".htm", ".html", ".ics", ".json", ".lordesk", ".odt"}
    | {".pdf", ".png", ".rtf", ".tsv", ".txt", ".vcf", ".xls", ".xlsx", ".zip"}
)


def file_in(*endings: str) -> Callable[[str], Path]:
    """An option that names the file to write; a name of another kind of file is refused."""

    def read(text: str) -> Path:
        file = Path(text)
        if file.suffix.casefold() in _KNOWN_KINDS.difference(endings):
            wanted = " or ".join(endings)
            raise argparse.ArgumentTypeError(f"{file.name} must be a name in {wanted}")
        return file

    return read


def one_of(words: type[E]) -> Callable[[str], E]:
    """An option of a closed word list; the error names the words."""

    def read(text: str) -> E:
        try:
            return words(text)
        except ValueError as error:
            known = ", ".join(words)
            raise argparse.ArgumentTypeError(f"{text!r} is none of {known}") from error

    return read


def several_of(words: type[E]) -> Callable[[str], tuple[E, ...]]:
    """An option of words from a closed list, parted by commas."""
    one = one_of(words)

    def read(text: str) -> tuple[E, ...]:
        found = dict.fromkeys(one(word.strip()) for word in text.split(",") if word.strip())
        if not found:
            raise argparse.ArgumentTypeError(f"name at least one of {', '.join(words)}")
        return tuple(found)

    return read
