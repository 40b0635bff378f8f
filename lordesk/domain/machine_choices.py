"""What belongs to this computer and not to the desk: how the window looks and opens things."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

TEXT_SIZES = (100, 110, 125, 150, 175, 200)


class Appearance(StrEnum):
    """Light, dark, or what the desktop shows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class MailProgram(StrEnum):
    """How a draft is opened; `file` hands the .eml to whatever the system opens it with."""

    FILE = "file"
    APPLE_MAIL = "apple_mail"
    OUTLOOK = "outlook"
    THUNDERBIRD = "thunderbird"
    COPY = "copy"


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineChoices:
    """`language` and `last_folder` empty: the system's. `text_size` in percent.

    `calendar_file` is kept up to date after every change when it is named. `office` is the address
    of an office's server and never holds a password; with `at_office` the window opens the desk of
    `applicant` there, and changes are signed by `adviser`. `views` are saved table
    views by table and name, each as its plain text.
    """

    appearance: Appearance = Appearance.SYSTEM
    text_size: int = 100
    language: str = ""
    last_folder: str = ""
    mail_program: MailProgram = MailProgram.FILE
    notifies: bool = True
    calendar_file: str = ""
    office: str = ""
    at_office: bool = False
    applicant: str = ""
    adviser: str = ""
    views: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def with_view(self, name: str, state: str | None) -> "MachineChoices":
        """The choices with a saved view added, replaced, or taken away with None."""
        others = {each: value for each, value in self.views.items() if each != name}
        added = {} if state is None else {name: state}
        return replace(self, views=MappingProxyType({**others, **added}))


def without_look(choices: MachineChoices) -> MachineChoices:
    """The choices without the look, to see whether anything else changed."""
    return replace(choices, appearance=Appearance.SYSTEM, text_size=100)


class ChoicesFile(Protocol):
    """Where the choices are kept between starts."""

    def read(self) -> MachineChoices: ...

    def write(self, choices: MachineChoices) -> None: ...
