"""What may not stand in any file, and what must stand in exactly one."""

import re
import tomllib
from pathlib import Path
from typing import Any, cast

import pytest

from tests.repository import checkout

# Joined here so that this file does not hold what it forbids.
UNFINISHED = ("TO" + "DO", "FIX" + "ME", "X" * 3 + " ", "HA" + "CK:")
REGISTRIES = (
    *("pypi" + ".org", "files.python" + "hosted", "registry.npm" + "js", "npmjs" + ".com"),
    *("deb.deb" + "ian", "security.deb" + "ian", "index" + "-url", "find" + "-links"),
)
THIS_MACHINE = tuple(
    "/" + name for name in ("wo" + "rk/", "tmp" + "/wt", "op" + "t/", "ro" + "ot/")
)
# Options of the lock's resolver, which keep hosts out of the lock.
KEEPS_HOSTS_OUT = {"packaging/devtools/lock.py"}


@pytest.mark.parametrize("word", UNFINISHED)
def test_nothing_is_marked_unfinished(word: str) -> None:
    assert holders(word) == set()


@pytest.mark.parametrize("word", REGISTRIES)
def test_no_package_host_is_named(word: str) -> None:
    assert holders(word) - KEEPS_HOSTS_OUT == set()


@pytest.mark.parametrize("word", THIS_MACHINE)
def test_no_path_of_a_machine_is_named(word: str) -> None:
    assert holders(word) == set()


def test_the_version_stands_in_one_place() -> None:
    assigned = re.compile(r"^__version__ = \"([^\"]+)\"", re.MULTILINE)
    found = {path: hit[1] for path, text in python_texts() if (hit := assigned.search(text))}
    assert list(found) == [checkout.PACKAGE / "__init__.py"]
    project = checkout.settings()["project"]
    assert "version" in project["dynamic"]
    assert "version" not in project


def test_every_rule_names_its_source() -> None:
    without = {
        f"{checkout.named(path)}: {row}"
        for path in (checkout.ROOT / "resources" / "rules").glob("*.toml")
        for row in rows_without_source(tomllib.loads(path.read_text(encoding="utf-8")))
    }
    assert without == set()


def test_a_row_without_source_would_be_found() -> None:
    table = tomllib.loads('[[a]]\nkey = "x"\n[[a]]\nkey = "y"\nsource = "S"\n')
    assert rows_without_source(table) == ["a[0]"]


def rows_without_source(table: dict[str, Any]) -> list[str]:
    """Places of the rows, in the lists of a file, that name no source."""
    return [
        f"{name}[{number}]"
        for name, rows in table.items()
        if isinstance(rows, list)
        for number, row in enumerate(cast("list[Any]", rows))
        if isinstance(row, dict) and not {"source", "sources"} & row.keys()
    ]


def holders(word: str) -> set[str]:
    return {checkout.named(path) for path, text in checkout.text_files().items() if word in text}


def python_texts() -> list[tuple[Path, str]]:
    return [item for item in checkout.text_files().items() if item[0].suffix == ".py"]
