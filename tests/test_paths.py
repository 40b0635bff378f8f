"""Where the program looks for its data and keeps the person's."""

from pathlib import Path

import pytest

from lordesk import paths


def test_a_checkout_reads_the_resources_beside_the_package() -> None:
    assert paths.resources() == Path(paths.__file__).resolve().parents[1] / "resources"


def test_an_installation_reads_the_resources_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert paths.resources() == tmp_path / "resources"


def test_the_desk_lies_in_the_folder_of_this_person_and_machine(home: Path) -> None:
    folder = paths.default_data_folder()
    assert folder.name == "lordesk"
    assert home in folder.parents
