"""The machine's choices as a small TOML file that holds only what differs from the defaults."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import cast

from lordesk.domain.errors import LordeskError
from lordesk.domain.machine_choices import TEXT_SIZES, MachineChoices

_DEFAULTS = MachineChoices()


class TomlChoices:
    """A file that cannot be read counts as no choices; what it cannot say is left at its default.

    A choice that cannot be written is kept for the run: it is no reason to stop anyone's work.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> MachineChoices:
        if not self._path.exists():
            return _DEFAULTS
        import tomllib

        with suppress(OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
            return _chosen(tomllib.loads(self._path.read_text(encoding="utf-8")))
        return _DEFAULTS

    def write(self, choices: MachineChoices) -> None:
        from lordesk.files import write_atomically

        with suppress(LordeskError, OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, _toml(choices).encode())


def _chosen(found: Mapping[str, object]) -> MachineChoices:
    values: dict[str, object] = {}
    for field in fields(MachineChoices):
        default, value = getattr(_DEFAULTS, field.name), found.get(field.name)
        kept = _fitting(default, value)
        if kept is not None:
            values[field.name] = kept
    if values.get("text_size") not in TEXT_SIZES:
        values.pop("text_size", None)
    return MachineChoices(**values)  # pyright: ignore[reportArgumentType] - fields by their names


def _fitting(default: object, value: object) -> object | None:
    """The value when it is of the default's type, else None."""
    match default:
        case StrEnum():
            words = type(default)
            return words(value) if isinstance(value, str) and value in set(words) else None
        case bool():
            return value if isinstance(value, bool) else None
        case int():
            return value if isinstance(value, int) and not isinstance(value, bool) else None
        case str():
            return value if isinstance(value, str) else None
        case _:
            return _texts(value)


def _texts(value: object) -> Mapping[str, str] | None:
    if not isinstance(value, dict):
        return None
    items = cast("dict[str, object]", value).items()
    return MappingProxyType({name: text for name, text in items if isinstance(text, str)})


def _toml(choices: MachineChoices) -> str:
    lines = [
        f"{field.name} = {_literal(value)}"
        for field in fields(MachineChoices)
        if (value := getattr(choices, field.name)) != getattr(_DEFAULTS, field.name)
    ]
    return "\n".join((*lines, ""))


def _literal(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            return _quoted(value)
        case _:
            pairs = cast("Mapping[str, str]", value).items()
            return "{ " + ", ".join(f"{_quoted(k)} = {_quoted(v)}" for k, v in pairs) + " }"


def _quoted(text: str) -> str:
    escaped = "".join(
        f"\\u{ord(c):04x}" if ord(c) < 32 or ord(c) == 127 or c in '"\\' else c for c in text
    )
    return f'"{escaped}"'
