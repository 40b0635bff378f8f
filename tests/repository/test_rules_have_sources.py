"""Every rule that ships says who says so, and when that was last looked up."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from lordesk import paths
from lordesk.domain.catalogue import Catalogue
from lordesk.storage.catalogue_files import read_catalogue

FOLDER = paths.resources() / "rules"
FILES = sorted(set(FOLDER.glob("*.toml")) - {FOLDER / "sources.toml"})


def catalogue() -> Catalogue:
    return read_catalogue(FOLDER)


def named(value: object) -> Iterator[str]:
    """Every source id under `source` or `sources`, at any depth."""
    if isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from named(inner)
    if isinstance(value, dict):
        for key, inner in cast("dict[str, object]", value).items():
            if key == "sources":
                yield from cast("list[str]", inner)
            elif key == "source" and isinstance(inner, str):
                yield inner
            else:
                yield from named(inner)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_cited_source_is_explained(file: Path) -> None:
    cited = set(named(tomllib.loads(file.read_text(encoding="utf-8"))))

    assert cited <= set(catalogue().sources), cited - set(catalogue().sources)
    assert cited


@pytest.mark.parametrize("name", ["kit.toml", "messages.toml"])
def test_every_page_and_mail_names_whose_advice_it_follows(name: str) -> None:
    tables = tomllib.loads((FOLDER.parent / "wording" / name).read_text(encoding="utf-8"))

    for table in tables.values():
        assert table["sources"]
        assert set(table["sources"]) <= set(catalogue().sources)


def test_every_row_names_a_source_and_a_day_it_was_checked() -> None:
    rules = catalogue().rules
    rows = [
        *rules.seasons(),
        *rules.portals(),
        *rules.specialties(),
        *rules.subspecialties(),
        *rules.themes(),
        *rules.competencies(),
        *rules.policies(),
        *rules.duties(),
        *rules.holidays(),
    ]

    assert len(rows) > 100
    assert all(row.sources and row.checked for row in rows)
    assert all(event.source for rule in rules.seasons() for event in rule.season.events)


def test_the_search_for_sources_looks_into_nested_rows() -> None:
    assert set(named({"a": [{"source": "X-1"}, {"b": {"sources": ["X-2"]}}], "c": 1})) == {
        "X-1",
        "X-2",
    }


def test_no_key_is_given_twice() -> None:
    rules = catalogue().rules
    for keys in (
        [rule.season.key for rule in rules.seasons()],
        [row.key for row in (*rules.specialties(), *rules.subspecialties())],
        [row.key for row in rules.policies()],
        [note.id for note in rules.sources()],
        [(row.kind, row.variant) for row in rules.duties()],
    ):
        assert len(keys) == len(set(keys))
