"""S13: everything goes out in files that are read without lordesk, and comes back equal."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from lordesk.domain.codec import Plain
from lordesk.paths import resources
from tests.command import in_folder

FILES = (
    resources() / "sample" / "rahmani.lordesk",
    *sorted((Path(__file__).parents[1] / "data").glob("*.lordesk")),
)


def texts(plain: Plain) -> Iterator[str]:
    """Every text, number and day in a JSON value."""
    if isinstance(plain, dict):
        for each in plain.values():
            yield from texts(each)
    elif isinstance(plain, list):
        for each in plain:
            yield from texts(each)
    elif isinstance(plain, str):
        yield plain


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
@pytest.mark.parametrize("ending", ["lordesk", "csv", "xlsx", "zip"])
def test_s13_a_desk_exported_and_imported_elsewhere_is_the_same(
    tmp_path: Path, path: Path, ending: str
) -> None:
    here, there = in_folder(tmp_path / "here"), in_folder(tmp_path / "there")
    assert here("import", path).code == 0
    assert here("export", tmp_path / f"desk.{ending}").code == 0
    assert here("export", tmp_path / "before.lordesk").code == 0
    assert there("import", tmp_path / f"desk.{ending}").code == 0
    assert there("export", tmp_path / "after.lordesk").code == 0
    assert (tmp_path / "after.lordesk").read_bytes() == (tmp_path / "before.lordesk").read_bytes()


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_s13_json_and_csv_say_every_word_to_any_program(tmp_path: Path, path: Path) -> None:
    lordesk = in_folder(tmp_path / "data")
    assert lordesk("import", path).code == 0
    assert lordesk("export", tmp_path / "desk.json").code == 0
    assert lordesk("export", tmp_path / "desk.csv").code == 0
    given = json.loads(path.read_text(encoding="utf-8"))
    told = json.loads((tmp_path / "desk.json").read_text(encoding="utf-8"))
    told["preferences"].pop("calendar", None)
    given.get("preferences", {}).pop("calendar", None)
    assert {key: told[key] for key in given} == given
    rows = csv.reader(io.StringIO((tmp_path / "desk.csv").read_text(encoding="utf-8-sig")))
    cells = squeezed(" ".join(cell for row in rows for cell in row))
    body = {key: value for key, value in given.items() if key not in {"format", "preferences"}}
    assert [text for text in texts(body) if squeezed(text) not in cells] == []
