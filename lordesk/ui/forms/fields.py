"""Fields as descriptions: what a form shows, and what a person may put into it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """`check` answers a sentence for a value that cannot be, empty for one that can."""

    name: str
    label: str
    hint: str = ""
    required: bool = False
    check: Callable[[object], str] = field(default=lambda _value: "")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField(Field):
    """Value `str`; empty when nothing is typed."""

    placeholder: str = ""
    is_long: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayField(Field):
    """Value `date | None`.

    `is_nearest` for days that may be past: `2 nov` is then the nearest one. `follows` names the
    field with the first day of which this is the last.
    """

    is_nearest: bool = False
    follows: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberField(Field):
    """Value `int | None`, within the bounds."""

    minimum: int = 0
    maximum: int = 9_999


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceField(Field):
    """Value: one of the `choices`' first members; pairs of value and words.

    `is_free` lets other text stand as well.
    """

    choices: tuple[tuple[str, str], ...]
    is_free: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TriStateField(Field):
    """Value `bool | None`: yes, no, not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyField(Field):
    """Value `tuple[str, ...]` of the choices' first members, in their order."""

    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesField(Field):
    """Value `tuple[str, ...]`: one text a line, empty lines left out."""

    placeholder: str = ""


AnyField = TextField | DayField | NumberField | ChoiceField | TriStateField | ManyField | LinesField


def email_problem(value: object) -> str:
    """A sentence for a text that no mail program would take."""
    text = str(value or "")
    name, at, host = text.partition("@")
    is_good = not text or bool(name and at and "." in host and " " not in text)
    wrong = QCoreApplication.translate("forms", "This does not look like an e-mail address.")
    return "" if is_good else wrong
