"""What the tables of a LinkedIn archive and their columns are called, in each of its languages."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TypedDict

from lordesk.paths import resources
from lordesk.services.exchange.matching import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class TableNames:
    """A table by the plain names of its file; `columns` leads from a plain heading to the field."""

    files: frozenset[str]
    columns: Mapping[str, str]


class _Table(TypedDict):
    files: list[str]
    columns: dict[str, list[str]]


@cache
def linkedin_tables() -> Mapping[str, TableNames]:
    text = (resources() / "exchange" / "linkedin.toml").read_text(encoding="utf-8")
    given: dict[str, _Table] = tomllib.loads(text)
    return MappingProxyType({name: _table(rows) for name, rows in given.items()})


def plain_file(path: str) -> str:
    """A file by its plain name without folder and ending, empty when it is no table."""
    base = path.rpartition("/")[2]
    return plain(base[:-4]) if base.casefold().endswith(".csv") else ""


def is_table_of(path: str, *tables: str) -> bool:
    """Whether the file is one of these tables."""
    return any(plain_file(path) in linkedin_tables()[table].files for table in tables)


def _table(given: _Table) -> TableNames:
    return TableNames(
        files=frozenset(plain(name) for name in given["files"]),
        columns=MappingProxyType(
            {
                plain(heading): field
                for field, names in given["columns"].items()
                for heading in names
            }
        ),
    )
