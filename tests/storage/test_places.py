"""S1: the data folder is local, and a cloud, network or unfit folder is told from its path."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from lordesk.domain.place import PlaceKind
from lordesk.storage.places import (
    SystemFolders,
    classified,
    cloud_service,
    mounts_of_linux,
    mounts_of_mac,
    place_of,
)

LINUX = SystemFolders(
    home=PurePosixPath("/home/mira"),
    file_systems={
        PurePosixPath("/"): "ext4",
        PurePosixPath("/home/mira/clinic"): "cifs",
        PurePosixPath("/home/mira/clinic/local"): "ext4",
        PurePosixPath("/net/homes"): "nfs4",
        PurePosixPath("/home/mira/gd"): "fuse.google-drive-ocamlfuse",
        PurePosixPath("/mnt/vm"): "9p",
    },
)
MAC = SystemFolders(
    home=PurePosixPath("/Users/mira"),
    file_systems=mounts_of_mac(
        "/dev/disk3s1 on / (apfs, sealed, local)\n"
        "//mira@server/share on /Volumes/share (smbfs, nodev, nosuid)\n"
    ),
)
WINDOWS = SystemFolders(
    home=PureWindowsPath("C:/Users/mira"),
    variables={
        "APPDATA": "C:\\Users\\mira\\AppData\\Roaming",
        "OneDriveCommercial": "D:\\Clinic files",
    },
    file_systems={PureWindowsPath("Z:/"): "remote", PureWindowsPath("E:/"): "removable"},
)
LOCAL, CLOUD, NETWORK = PlaceKind.LOCAL, PlaceKind.CLOUD, PlaceKind.NETWORK
SHOWN = PlaceKind.SHOWN_FOLDER


@pytest.mark.parametrize(
    ("path", "around", "kind"),
    [
        ("/home/mira/.local/share/lordesk", LINUX, LOCAL),
        ("/home/mira/my-dropbox-notes/lordesk", LINUX, LOCAL),
        ("/home/mira/boxes/lordesk", LINUX, LOCAL),
        ("/home/mira/clinic/lordesk", LINUX, NETWORK),
        ("/home/mira/clinic/local/lordesk", LINUX, LOCAL),
        ("/net/homes/mira/lordesk", LINUX, NETWORK),
        ("/mnt/vm/lordesk", LINUX, NETWORK),
        ("/home/mira/gd/lordesk", LINUX, CLOUD),
        ("/home/mira/Dropbox/lordesk", LINUX, CLOUD),
        ("/home/mira/Nextcloud/lordesk", LINUX, CLOUD),
        ("/home/mira/Documents/lordesk", LINUX, SHOWN),
        ("/home/mira/Desktop", LINUX, SHOWN),
        ("/Users/mira/Library/Application Support/lordesk", MAC, LOCAL),
        ("/Users/mira/Library/Mobile Documents/com~apple~CloudDocs/x", MAC, CLOUD),
        ("/Users/mira/Library/CloudStorage/OneDrive-Clinic/x", MAC, CLOUD),
        ("/Users/mira/Dropbox (Personal)/lordesk", MAC, CLOUD),
        ("/Users/mira/Documents/lordesk", MAC, SHOWN),
        ("/Volumes/share/lordesk", MAC, NETWORK),
        ("C:/Users/mira/AppData/Local/lordesk", WINDOWS, LOCAL),
        ("\\\\?\\C:\\Users\\mira\\AppData\\Local\\lordesk", WINDOWS, LOCAL),
        ("C:/Users/mira/AppData/Roaming/lordesk", WINDOWS, PlaceKind.ROAMING),
        ("C:/Users/mira/OneDrive - Clinic/lordesk", WINDOWS, CLOUD),
        ("D:/Clinic files/lordesk", WINDOWS, CLOUD),
        ("G:/My Drive/lordesk", WINDOWS, CLOUD),
        ("C:/Users/mira/iCloudDrive/lordesk", WINDOWS, CLOUD),
        ("C:/Users/mira/Documents/lordesk", WINDOWS, SHOWN),
        ("\\\\server\\share\\lordesk", WINDOWS, NETWORK),
        ("//server/share/lordesk", WINDOWS, NETWORK),
        ("\\\\?\\UNC\\server\\share\\lordesk", WINDOWS, NETWORK),
        ("Z:/lordesk", WINDOWS, NETWORK),
        ("E:/lordesk", WINDOWS, PlaceKind.REMOVABLE),
    ],
)
def test_s1_a_folder_is_classified_by_its_path(
    path: str, around: SystemFolders, kind: PlaceKind
) -> None:
    assert classified(type(around.home)(path), around).kind is kind


def test_s1_the_cloud_is_called_by_its_name() -> None:
    assert cloud_service("OneDrive - Clinic") == "OneDrive"
    assert cloud_service("onedrive notes") is None


def test_s1_a_local_folder_that_may_be_written_is_safe(tmp_path: Path) -> None:
    assert place_of(tmp_path / "not yet there").is_safe


def test_s1_a_link_into_a_cloud_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "desk").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    assert place_of(tmp_path / "desk").kind is CLOUD


def test_s1_a_file_in_the_way_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert place_of(tmp_path / "file" / "data").kind is PlaceKind.NO_FOLDER


def test_s1_a_folder_that_may_not_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bool:
        return False

    monkeypatch.setattr("os.access", refuse)
    assert place_of(tmp_path).kind is PlaceKind.UNWRITABLE


def test_s1_a_mount_point_with_a_space_is_read() -> None:
    told = "server:/x /net/own\\040files nfs4 rw 0 0\nbroken\n"
    assert mounts_of_linux(told) == {PurePath("/net/own files"): "nfs4"}
