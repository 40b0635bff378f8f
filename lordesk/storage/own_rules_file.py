"""The file with the user's own values: a small TOML file that holds only what was changed."""

import json
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from itertools import groupby
from pathlib import Path
from typing import cast

from lordesk.domain.errors import StorageError
from lordesk.domain.own_rules import VERSION, OwnRules, checked, unreadable, well_named
from lordesk.domain.settable import Settable
from lordesk.files import write_atomically

_HEAD = (
    "# Values, words and specialties of your own, by which lordesk judges letters and texts. It",
    "# holds only what you changed; “lordesk rules” lists all that can be set. The program writes",
    "# it anew when you change a value in its settings.",
)


Frame = Callable[[Mapping[str, object]], Settable]
"""What can be set where the values of a file stand."""


def read_own(path: Path, frame: Frame) -> OwnRules:
    """The valid values of the file; an unreadable file is left unchanged and reported."""
    if not path.is_file():
        return OwnRules()
    try:
        return read_text(path.read_text(encoding="utf-8"), path.name, frame)
    except OSError:
        return unreadable(f"{path} cannot be read.")
    except UnicodeDecodeError:
        return unreadable(f"{path.name} is not saved as UTF-8.")


def read_text(text: str, name: str, frame: Frame) -> OwnRules:
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return unreadable(f"{name}: {str(error).rstrip('.')}.")
    values = dict(_flat(found))
    there = frame(values)
    own = checked(values, there.known, there.orders, name)
    return well_named(own, there.known, name, there.taken)


def write_own(path: Path, own: OwnRules) -> None:
    """Keep the values; without any there is no file. Raises StorageError."""
    entries: dict[str, object] = {**own.values, **own.kept}
    if entries:
        write_atomically(path, written(entries).encode())
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(f"{path} was not removed. Close it elsewhere and try again.") from error


def set_aside(path: Path) -> Path | None:
    """Give a file that cannot be used another name, so that it is out of the way and not lost."""
    if not path.is_file():
        return None
    aside = next(
        place
        for number in range(1, 10_000)
        if not (place := path.with_name(f"rules-before-{number}.toml")).exists()
    )
    try:
        path.rename(aside)
    except OSError as error:
        raise StorageError(f"{path} could not be renamed. Close it elsewhere first.") from error
    return aside


def written(entries: Mapping[str, object]) -> str:
    """The file's text: tables by the first parts of a place, in the order of their names."""
    tables = {place.rpartition(".")[0] for place in entries}
    split = sorted(
        (place.rpartition(".")[0], place) for place in entries if not _heads(place, tables)
    )
    lines = [*_HEAD, f"version = {VERSION}"]
    for table, rows in groupby(split, key=lambda each: each[0]):
        if table:
            lines += ["", f"[{'.'.join(map(_key, table.split('.')))}]"]
        for _, place in rows:
            name = place.rpartition(".")[2]
            lines.append(f"{_key(name)} = {_literal(entries[place])}")
    return "\n".join((*lines, ""))


def _heads(place: str, tables: set[str]) -> bool:
    """Whether a table is where this value should be; a file cannot hold both."""
    return any(table == place or table.startswith(f"{place}.") for table in tables)


def _flat(table: Mapping[str, object], start: str = "") -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        place = f"{start}{name}"
        if isinstance(value, dict):
            yield from _flat(cast("dict[str, object]", value), f"{place}.")
        else:
            yield place, value


def _key(name: str) -> str:
    plain = name.replace("-", "").replace("_", "")
    is_bare = plain.isascii() and plain.isalnum()
    return name if is_bare else json.dumps(name, ensure_ascii=False)


def _literal(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case date() | datetime() | time():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(map(_literal, cast('Sequence[object]', value)))}]"
        case dict():
            pairs = cast("dict[str, object]", value).items()
            return "{ " + ", ".join(f"{_key(k)} = {_literal(v)}" for k, v in pairs) + " }"
        case _:
            return json.dumps(str(value), ensure_ascii=False)
