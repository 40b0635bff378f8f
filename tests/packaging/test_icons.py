"""The icons that are drawn from the SVG."""

import io
import struct
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from devtools import icons, linux_bundle


@pytest.fixture
def drawn(qtbot: QtBot, tmp_path: Path) -> Path:
    icons.draw_all(tmp_path)
    return tmp_path


def icns_sizes(content: bytes) -> dict[bytes, int]:
    """The edge of each picture of an .icns by its kind; every picture is a whole PNG."""
    kind, length = struct.unpack_from(">4sI", content)
    assert (kind, length) == (b"icns", len(content))
    sizes: dict[bytes, int] = {}
    place = 8
    while place < len(content):
        kind, length = struct.unpack_from(">4sI", content, place)
        if kind != b"TOC ":
            picture = content[place + 8 : place + length]
            assert picture.startswith(b"\x89PNG")
            width, height = Image.open(io.BytesIO(picture)).size
            assert width == height
            sizes[kind] = width
        place += length
    return sizes


def opened(file: Path) -> Image.Image:
    return Image.open(io.BytesIO(file.read_bytes()))


def test_every_system_gets_its_sizes(drawn: Path) -> None:
    ico = opened(drawn / "lordesk.ico").info["sizes"]
    assert ico == {(size, size) for size in icons.WINDOWS}
    assert icns_sizes((drawn / "lordesk.icns").read_bytes()) == {
        b"ic07": 128,
        b"ic08": 256,
        b"ic09": 512,
        b"ic10": 1024,
        b"ic11": 32,
        b"ic12": 64,
        b"ic13": 256,
        b"ic14": 512,
    }
    for size in linux_bundle.ICON_SIZES:
        assert opened(drawn / f"lordesk-{size}.png").size == (size, size)


def test_the_corners_are_clear_and_the_middle_is_not(drawn: Path) -> None:
    picture = opened(drawn / "lordesk-64.png").convert("RGBA")
    assert picture.getpixel((0, 0))[3] == 0
    assert picture.getpixel((32, 5)) == (0x0B, 0x4F, 0x6C, 255)


def test_files_have_an_icon_of_their_own(drawn: Path) -> None:
    program = opened(drawn / "lordesk-48.png").tobytes()
    assert opened(drawn / "lordesk-file-48.png").tobytes() != program
