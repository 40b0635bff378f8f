"""The Linux bundle: what the desktop reads, the archive, the installer for one person."""

import configparser
import os
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from devtools import linux_bundle
from devtools.product import read_product

EPOCH = 1_800_000_000
DAY = "2027-01-15"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="a Linux bundle")


@pytest.fixture
def unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The bundle as a person unpacks it, with a stand-in for the frozen program."""
    frozen, assets, tree = (tmp_path / name for name in ("frozen", "assets", "bundle"))
    for folder in (frozen / "_internal", assets, tree):
        folder.mkdir(parents=True)
    (frozen / "lordesk").write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    (frozen / "lordesk").chmod(0o755)
    for size in linux_bundle.ICON_SIZES:
        for name in ("lordesk", "lordesk-file"):
            (assets / f"{name}-{size}.png").write_bytes(b"png")
    monkeypatch.setattr(linux_bundle, "FROZEN", frozen)
    monkeypatch.setattr(linux_bundle, "ASSETS", assets)
    linux_bundle.lay_out(tree, read_product(), EPOCH)
    return tree


def install(unpacked: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    home.mkdir(exist_ok=True)
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run(
        [unpacked / "install.sh", *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@linux_only
def test_the_desktop_entry_starts_the_program_with_a_file(unpacked: Path) -> None:
    product = read_product()
    entry = configparser.RawConfigParser()
    entry.read(unpacked / "share" / "applications" / f"{product.id}.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert told["Exec"] == "lordesk %f"
    assert told["Icon"] == product.id
    assert told["MimeType"] == f"{product.file_media_type};"


@linux_only
def test_the_description_names_version_and_day(unpacked: Path) -> None:
    product = read_product()
    file = unpacked / "share" / "metainfo" / f"{product.id}.metainfo.xml"
    release = ET.parse(file).getroot().find("releases/release")
    assert release is not None
    assert release.attrib == {"version": product.version, "date": DAY}


@linux_only
def test_files_of_the_program_are_known_by_their_ending(unpacked: Path) -> None:
    text = next((unpacked / "share" / "mime" / "packages").iterdir()).read_text(encoding="utf-8")
    assert 'pattern="*.lordesk"' in text


@linux_only
def test_installing_puts_it_in_the_menu_and_on_the_path(unpacked: Path, home: Path) -> None:
    done = install(unpacked, home)
    assert done.returncode == 0, done.stderr
    command = home / ".local" / "bin" / "lordesk"
    assert subprocess.check_output([command], text=True) == "started\n"
    entry = next((home / ".local" / "share" / "applications").iterdir())
    program = home / ".local" / "lib" / "lordesk" / "lordesk"
    assert f'Exec="{program}" %f' in entry.read_text(encoding="utf-8")


@linux_only
def test_a_newer_version_leaves_nothing_of_the_older(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    stale = home / ".local" / "lib" / "lordesk" / "_internal" / "stale.so"
    stale.write_text("", encoding="utf-8")
    assert install(unpacked, home).returncode == 0
    assert not stale.exists()


@linux_only
def test_removing_keeps_the_desk_and_says_where_it_is(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    desk = home / ".local" / "share" / "lordesk" / "lordesk.db"
    desk.parent.mkdir(parents=True)
    desk.write_text("mine", encoding="utf-8")
    done = install(unpacked, home, "--remove")
    assert str(desk.parent) in done.stdout
    left = {path for path in home.rglob("*") if path.is_file() or path.is_symlink()}
    assert desk in left
    assert not [path for path in left - {desk} if "lordesk" in path.name.casefold()]


@linux_only
def test_the_installed_copy_does_not_install_itself(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    done = install(home / ".local" / "lib" / "lordesk", home, "--remove")
    assert done.returncode == 0
    assert not (home / ".local" / "lib" / "lordesk").exists()


@linux_only
def test_equal_trees_give_equal_archives(unpacked: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "1.tar.xz", tmp_path / "2.tar.xz"
    linux_bundle.write_archive(unpacked, first, EPOCH)
    os.utime(unpacked / "install.sh", (1, 1))
    linux_bundle.write_archive(unpacked, second, EPOCH)
    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as archive:
        names = archive.getnames()
        assert archive.getmember("bundle/install.sh").mode & 0o100
    assert "bundle/lordesk/lordesk" in names
