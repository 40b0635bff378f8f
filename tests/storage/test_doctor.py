"""What the doctor looks at."""

from pathlib import Path

import pytest

from lordesk.domain.codes import Check
from lordesk.storage import doctor
from lordesk.storage.database import open_database
from lordesk.storage.doctor import cloud_service, diagnose


def found(data: Path, name: str) -> Check:
    return next(check for check in diagnose(data, data / "lordesk.db") if check.name == name)


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/mira/.local/share/lordesk", None),
        ("/Users/mira/Library/Mobile Documents/lordesk", "mobile documents"),
        ("/home/mira/OneDrive - Clinic/lordesk", "onedrive"),
        ("/home/mira/Dropbox/lordesk", "dropbox"),
        ("/Users/mira/Google Drive/x", "google drive"),
    ],
)
def test_synchronised_folders_are_known_by_their_names(path: str, service: str | None) -> None:
    assert cloud_service(Path(path)) == service


def test_a_synchronised_folder_is_not_well(tmp_path: Path) -> None:
    assert not found(tmp_path / "Dropbox", "data folder").ok
    assert found(tmp_path, "data folder").ok


def test_a_folder_that_is_a_file_is_not_well(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert not found(tmp_path / "file" / "data", "data folder").ok


def test_a_desk_without_a_database_is_well(tmp_path: Path) -> None:
    assert "none yet" in found(tmp_path / "data", "database").message
    open_database(tmp_path / "data" / "lordesk.db").close()
    assert "sound" in found(tmp_path / "data", "database").message


def test_little_space_is_not_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "LEAST_FREE_BYTES", 10**18)
    assert not found(tmp_path, "free space").ok


def test_a_package_that_is_not_there_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_PACKAGES", ("no-such-package",))
    assert found(tmp_path, "packages").message == "no-such-package not found"
