"""Tells cloud, network and other unfit folders from local ones, on every system."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from lordesk.domain.place import Place, PlaceKind

_CLOUD_FOLDERS: Mapping[str, str] = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "drivefs": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "a cloud service",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box": "Box",
    "box sync": "Box",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
    "mega": "MEGA",
    "proton drive": "Proton Drive",
    "syncthing": "Syncthing",
    "sync": "Sync",
    "seafile": "Seafile",
    "yandex.disk": "Yandex Disk",
    "yandexdisk": "Yandex Disk",
    "creative cloud files": "Creative Cloud",
}
_CLOUD_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NETWORK_SYSTEMS = frozenset(
    {
        *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "webdav"),
        *("davfs", "fuse.davfs", "sshfs", "fuse.sshfs", "fuse.gvfsd-fuse", "9p", "vboxsf"),
        *("prl_fs", "fuse.vmhgfs-fuse", "ceph", "fuse.glusterfs", "ncpfs", "coda", "ftp"),
    }
)
_CLOUD_SYSTEMS: Mapping[str, str] = {
    "fuse.rclone": "rclone",
    "fuse.google-drive-ocamlfuse": "Google Drive",
    "fuse.onedriver": "OneDrive",
    "fuse.dropbox": "Dropbox",
}
_SHOWN_FOLDERS = ("Documents", "Desktop", "My Documents", "Downloads")
_BRANCH = re.compile(r"\s*[-–(].*\Z")
_REMOTE_DRIVE, _REMOVABLE_DRIVE = 4, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemFolders:
    """What a system tells about its folders; tests describe other systems with it.

    `file_systems` maps mount points to the type of what is mounted there; on Windows it maps
    drives such as `Z:` to `remote` and `removable`.
    """

    home: PurePath
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    file_systems: Mapping[PurePath, str] = field(default_factory=dict[PurePath, str])


def place_of(folder: Path) -> Place:
    """What kind of place the folder is on this computer, links followed."""
    real = Path(os.path.realpath(folder))
    nearest = next((each for each in (real, *real.parents) if each.exists()), real)
    if not nearest.is_dir():
        return Place(kind=PlaceKind.NO_FOLDER)
    found = classified(real, _surroundings(real))
    if not os.access(nearest, os.W_OK):
        return Place(kind=PlaceKind.UNWRITABLE)
    return found


def classified(folder: PurePath, around: SystemFolders) -> Place:
    """The kind of place from names alone, for any system's path."""
    return (
        _unc(folder)
        or _cloud(folder, around)
        or _mounted(folder, around)
        or _below_a_known_folder(folder, around)
        or Place(kind=PlaceKind.LOCAL)
    )


def _unc(folder: PurePath) -> Place | None:
    drive = folder.drive.replace("/", "\\").casefold()
    is_device = drive.startswith(("\\\\?\\", "\\\\.\\")) and not drive.startswith("\\\\?\\unc")
    if not drive.startswith("\\\\") or is_device:
        return None
    return Place(kind=PlaceKind.NETWORK, service="a network folder")


def _cloud(folder: PurePath, around: SystemFolders) -> Place | None:
    for variable in _CLOUD_VARIABLES:
        root = around.variables.get(variable)
        if root and folder.is_relative_to(type(folder)(root)):
            return Place(kind=PlaceKind.CLOUD, service="OneDrive")
    for part in folder.parts:
        service = cloud_service(part)
        if service is not None:
            return Place(kind=PlaceKind.CLOUD, service=service)
    return None


def cloud_service(part: str) -> str | None:
    """The service a folder's name is known for: `OneDrive - Clinic`, `Dropbox (Personal)`."""
    name = part.casefold().strip()
    return _CLOUD_FOLDERS.get(name) or _CLOUD_FOLDERS.get(_BRANCH.sub("", name))


def _mounted(folder: PurePath, around: SystemFolders) -> Place | None:
    points = [point for point in around.file_systems if folder.is_relative_to(point)]
    if not points:
        return None
    system = around.file_systems[max(points, key=lambda point: len(point.parts))]
    if system in _CLOUD_SYSTEMS:
        return Place(kind=PlaceKind.CLOUD, service=_CLOUD_SYSTEMS[system])
    if system in _NETWORK_SYSTEMS or system == "remote":
        return Place(kind=PlaceKind.NETWORK, service=system)
    return Place(kind=PlaceKind.REMOVABLE) if system == "removable" else None


def _below_a_known_folder(folder: PurePath, around: SystemFolders) -> Place | None:
    roaming = around.variables.get("APPDATA")
    if roaming and folder.is_relative_to(type(folder)(roaming)):
        return Place(kind=PlaceKind.ROAMING)
    for name in _SHOWN_FOLDERS:
        if folder.is_relative_to(around.home / name):
            return Place(kind=PlaceKind.SHOWN_FOLDER, service=name)
    return None


def _surroundings(folder: Path) -> SystemFolders:
    return SystemFolders(
        home=Path(os.path.realpath(Path.home())),
        variables=os.environ,
        file_systems=_file_systems(folder),
    )


def _file_systems(folder: Path) -> Mapping[PurePath, str]:
    """Mount points with their types, from the kernel's table or from `mount`; or the drive."""
    if sys.platform == "win32":
        return _drive(folder)
    table = Path("/proc/self/mounts")
    if table.exists():
        return mounts_of_linux(table.read_text(encoding="utf-8", errors="replace"))
    if sys.platform == "darwin":
        return mounts_of_mac(subprocess.check_output(["/sbin/mount"], text=True, errors="replace"))
    return {}


def mounts_of_linux(table: str) -> Mapping[PurePath, str]:
    """`server:/x /net/own\\040files nfs4 rw 0 0`, line by line."""
    lines = (line.split(" ") for line in table.splitlines())
    return {PurePath(_unescaped(words[1])): words[2] for words in lines if len(words) > 2}


def mounts_of_mac(listing: str) -> Mapping[PurePath, str]:
    """`//mira@server/share on /Volumes/share (smbfs, nodev)`, line by line."""
    found = re.finditer(r"^.* on (/.*) \((\w+)[,)]", listing, re.MULTILINE)
    return {PurePath(line[1]): line[2] for line in found}


def _unescaped(point: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), point)


if sys.platform == "win32":
    import ctypes

    def _drive(folder: Path) -> Mapping[PurePath, str]:
        """The drive of the folder, when it is a remote or a removable one."""
        kinds = {_REMOTE_DRIVE: "remote", _REMOVABLE_DRIVE: "removable"}
        kind = kinds.get(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor))
        return {PurePath(folder.anchor): kind} if kind else {}
