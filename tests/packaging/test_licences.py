"""The licence texts that go into a bundle."""

from importlib.metadata import distribution
from pathlib import Path

import pytest

from devtools import licences
from lordesk import paths


def test_every_library_of_the_lock_brings_its_text(tmp_path: Path) -> None:
    names = licences.collect(tmp_path / "licences")
    assert {"reportlab", "pikepdf", "pypdfium2", "lxml", "pyinstaller"} <= set(names)
    folders = {folder.name for folder in (tmp_path / "licences").iterdir()}
    assert folders == set(names)
    assert all(list((tmp_path / "licences" / name).iterdir()) for name in folders)


def test_texts_of_the_same_name_do_not_replace_each_other(tmp_path: Path) -> None:
    licences.collect(tmp_path / "licences")
    texts = licences.texts_of(distribution("pypdfium2"))
    assert len(list((tmp_path / "licences" / "pypdfium2").iterdir())) == len(texts)


def test_a_library_that_says_nothing_stops_the_build() -> None:
    with pytest.raises(licences.NoLicenceError, match="no licence text"):
        licences.texts_of(distribution("shiboken6"))


def test_only_what_this_system_installs_is_asked() -> None:
    names = licences.locked()
    assert "pyside6-essentials" in names
    assert "pywin32-ctypes" not in names


def test_qt_is_told_of_with_its_licence_and_the_parts_of_others() -> None:
    folder = paths.resources() / "licences"
    told = (folder / "README.md").read_text(encoding="utf-8")
    assert "LGPL-3.0.txt" in told
    assert "qt-parts.txt" in told
    assert "Version 3, 29 June 2007" in (folder / "LGPL-3.0.txt").read_text(encoding="utf-8")
    parts = (folder / "qt-parts.txt").read_text(encoding="utf-8")
    assert all(name in parts for name in ("HarfBuzz", "FreeType", "PCRE2", "libpng", "zlib"))
