"""`lordesk export`."""

import json
from pathlib import Path

import pytest

from tests.command import SAMPLE, Command, in_folder


def test_export_import_export_gives_the_same_bytes(lordesk: Command, tmp_path: Path) -> None:
    first, second = tmp_path / "a.lordesk", tmp_path / "b.lordesk"
    assert lordesk("export", first).code == 0
    other = in_folder(tmp_path / "other")
    other("import", first)
    other("export", second)
    assert first.read_bytes() == second.read_bytes()
    assert json.loads(first.read_bytes()) == json.loads(SAMPLE.read_bytes())


def test_a_file_that_cannot_be_written_is_exit_4_and_the_old_one_stays(
    lordesk: Command, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("a file")
    outcome = lordesk("export", tmp_path / "file" / "x.lordesk")
    assert outcome.code == 4
    assert "was not written" in outcome.complaint
    assert (tmp_path / "file").read_text() == "a file"


def test_an_unknown_kind_of_file_is_a_wrong_use(lordesk: Command, tmp_path: Path) -> None:
    assert lordesk("export", tmp_path / "x.docx").code == 2


def test_an_empty_desk_has_nothing_to_export(empty: Command, tmp_path: Path) -> None:
    assert empty("export", tmp_path / "x.lordesk").code == 1


@pytest.mark.parametrize("name", ["desk.xlsx", "desk.csv"])
def test_a_desk_goes_through_a_spreadsheet_unharmed(
    lordesk: Command, tmp_path: Path, name: str
) -> None:
    lordesk("export", tmp_path / "a.lordesk")
    assert lordesk("export", tmp_path / name).code == 0
    assert lordesk("import", tmp_path / name, as_json=True).value["unchanged"] > 0
    other = in_folder(tmp_path / "other")
    assert other("import", tmp_path / name).code == 0
    assert other("export", tmp_path / "b.lordesk").code == 0
    assert (tmp_path / "a.lordesk").read_bytes() == (tmp_path / "b.lordesk").read_bytes()


@pytest.mark.parametrize("version", ["3", "4"])
def test_writers_go_out_as_cards_and_are_known_again(
    lordesk: Command, tmp_path: Path, version: str
) -> None:
    assert lordesk("export", tmp_path / "w.vcf", "--vcard", version).code == 0
    again = lordesk("import", tmp_path / "w.vcf", as_json=True).value
    assert (again["added"], again["changed"]) == (0, 0)


def test_the_profile_goes_out_as_a_resume_and_is_known_again(
    lordesk: Command, tmp_path: Path
) -> None:
    assert lordesk("export", tmp_path / "cv.json", "--what", "resume").code == 0
    assert "basics" in json.loads((tmp_path / "cv.json").read_bytes())
    again = lordesk("import", tmp_path / "cv.json", as_json=True).value
    assert (again["added"], again["changed"]) == (0, 0)


@pytest.mark.parametrize(
    "words",
    [
        ("x.csv", "--what", "pets"),
        ("x.lordesk", "--what", "writers"),
        ("x.vcf", "--what", "letters"),
        ("x.vcf", "--vcard", "2"),
    ],
)
def test_what_no_file_of_that_kind_holds_is_a_wrong_use(
    lordesk: Command, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert lordesk("export", tmp_path / words[0], *words[1:]).code == 2


def test_a_desk_without_profile_goes_into_a_spreadsheet_alone(
    empty: Command, tmp_path: Path
) -> None:
    (tmp_path / "w.csv").write_text("Name,Email\nAnn Lee,a@x.example\n")
    empty("import", tmp_path / "w.csv")
    refused = empty("export", tmp_path / "x.lordesk")
    assert refused.code == 1
    assert "needs a profile" in refused.complaint
    assert empty("export", tmp_path / "x.xlsx").code == 0


def test_texts_too_long_for_a_cell_are_told(lordesk: Command, tmp_path: Path) -> None:
    (tmp_path / "w.csv").write_text(f"Name,Notes\nAnn Lee,{'x ' * 20_000}\n")
    assert lordesk("import", tmp_path / "w.csv").code == 0
    assert "1 texts were cut" in lordesk("export", tmp_path / "x.xlsx").out
