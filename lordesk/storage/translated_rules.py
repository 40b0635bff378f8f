"""The rules in another language: their texts are replaced by those in a subfolder."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from lordesk.storage.adjusted_rules import AdjustedFolder
from lordesk.storage.toml_rows import Table, is_table


@dataclass(frozen=True, kw_only=True)
class TranslatedFolder(AdjustedFolder):
    """Texts of `folder/language` stand in for those of the same rows; the rest stays English."""

    language: str

    def _table(self, name: str) -> Table:
        table = AdjustedFolder._table(self, name)
        path = self.folder / self.language / name
        if not path.is_file():
            return table
        return with_words(table, tomllib.loads(path.read_text(encoding="utf-8")))


def with_words(table: Table, words: Table) -> Table:
    """The table with the texts that `words` has for it, its rows and parts."""
    return {name: _part(value, words.get(name)) for name, value in table.items()}


_NAMED_BY = ("key", "rule", "code", "id", "place", "field", "lower", "track", "use")


def row_name(row: Table) -> str:
    """By what a row is found in a file of words: its kind and variant, or its own name."""
    if "variant" in row:
        return f"{row['kind']} {row['variant']}"
    return str(next((row[field] for field in _NAMED_BY if field in row), ""))


def _part(value: object, words: object) -> object:
    if isinstance(value, str) and isinstance(words, str):
        return words
    if not is_table(words):
        return value
    if isinstance(value, list):
        rows = cast("list[Mapping[str, object]]", value)
        return [_row(row, words.get(row_name(row))) for row in rows]
    return _row(value, words) if is_table(value) else value


def _row(row: Table, words: object) -> Table:
    """The row with its words; a table inside it takes what `words` has for it there."""
    if not is_table(words):
        return row
    inside = {
        name: _part(row[name], part) if is_table(part) else part for name, part in words.items()
    }
    return {**row, **inside}
