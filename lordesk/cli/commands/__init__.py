"""One module per command: `HELP`, `add_arguments` and `run`. This table names them."""

import importlib
from argparse import Namespace
from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol, cast

from lordesk.cli.arguments import Parser
from lordesk.cli.session import Session

COMMANDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "import": ("import_", "import a lordesk file, a spreadsheet, address cards or a resume"),
        "export": ("export", "write the desk as a file"),
        "today": ("today", "what to do now, most urgent first"),
        "plan": ("plan", "every duty with its day, and what cannot work"),
        "rank": ("rank", "whom to ask, best first"),
        "portfolio": ("portfolio", "which letters count, and what is missing"),
        "assign": ("assign", "the best allowed letters for every program"),
        "rules": ("rules", "the values behind the advice, and your own in place of them"),
        "kit": ("kit", "make a letter-writing kit"),
        "draft": ("draft", "write an unsent message about a letter"),
        "card": ("card", "write the ask card of a letter"),
        "calendar": ("calendar", "write the plan as a calendar file"),
        "log": ("log", "record what happened to a letter"),
        "moment": ("moment", "add to the evidence log of a rotation"),
        "prompts": ("prompts", "questions that draw facts out of a rotation"),
        "check": ("check", "look for patient identifiers and weak wording"),
        "status": ("status", "write one page for an adviser"),
        "rollover": ("rollover", "carry people and letters to the next season"),
        "undo": ("undo", "take back the last change"),
        "redo": ("redo", "redo the change that was undone"),
        "roster": ("roster", "every applicant of an office, the most urgent first"),
        "bin": ("bin", "list what was removed, and bring it back"),
        "backup": ("backup", "create, list, verify or restore snapshots of the desk"),
        "move": ("move", "move the desk to a local folder, out of a cloud or off a network drive"),
        "erase": ("erase", "remove everything that lordesk keeps on this computer"),
        "codes": ("codes", "every finding and warning code with its meaning"),
        "doctor": ("doctor", "where things are, and whether they are intact"),
    }
)
"""Each command with its module and what it is for."""

READING = frozenset({"today", "plan", "rank", "portfolio", "prompts", "status"})
"""Those that keep nothing, so that they leave a folder without a desk as it is."""


class Command(Protocol):
    """What a command module offers; `run` returns the exit code."""

    def add_arguments(self, parser: Parser) -> None: ...
    def run(self, session: Session, arguments: Namespace) -> int: ...


def load(name: str) -> Command:
    """The module of a command, read only when it is called."""
    module, _ = COMMANDS[name]
    return cast("Command", importlib.import_module(f"lordesk.cli.commands.{module}"))
