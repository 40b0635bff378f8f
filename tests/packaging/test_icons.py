"""The icons that are drawn from the SVG."""

import io
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from devtools import icons, linux_bundle


@pytest.fixture
def drawn(qtbot: QtBot, tmp_path: Path) -> Path:
    icons.draw_all(tmp_path)
    return tmp_path


def opened(file: Path) -> Image.Image:
    return Image.open(io.BytesIO(file.read_bytes()))


def test_every_system_gets_its_sizes(drawn: Path) -> None:
    ico = opened(drawn / "lordesk.ico").info["sizes"]
    assert ico == {(size, size) for size in icons.WINDOWS}
    icns = (drawn / "lordesk.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert all(kind in icns for kind in (b"ic07", b"ic08", b"ic09", b"ic10", b"ic11", b"ic12"))
    for size in linux_bundle.ICON_SIZES:
        assert opened(drawn / f"lordesk-{size}.png").size == (size, size)


def test_the_corners_are_clear_and_the_middle_is_not(drawn: Path) -> None:
    picture = opened(drawn / "lordesk-64.png").convert("RGBA")
    assert picture.getpixel((0, 0))[3] == 0
    assert picture.getpixel((32, 5)) == (0x0B, 0x4F, 0x6C, 255)


def test_files_have_an_icon_of_their_own(drawn: Path) -> None:
    program = opened(drawn / "lordesk-48.png").tobytes()
    assert opened(drawn / "lordesk-file-48.png").tobytes() != program
