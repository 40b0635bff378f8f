"""The program's icons, drawn from one SVG: .ico, .icns and PNG. Run in the environment."""

import io
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from devtools.linux_bundle import ICON_SIZES as LINUX_SIZES
from devtools.places import ROOT

SOURCES = tuple(
    ROOT / "resources" / "icons" / f"{name}.svg" for name in ("lordesk", "lordesk-file")
)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS = (32, 64, 128, 256, 512, 1024)


def draw_all(folder: Path) -> None:
    """Every icon of the program and of its files, into the folder."""
    for source in SOURCES:
        write_icons(source, folder)


def write_icons(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(source))
    pictures = {size: drawn(renderer, size) for size in {*WINDOWS, *MACOS, *LINUX_SIZES}}
    _save(pictures, WINDOWS, folder / f"{source.stem}.ico")
    _save(pictures, MACOS, folder / f"{source.stem}.icns")
    for size in LINUX_SIZES:
        pictures[size].save(folder / f"{source.stem}-{size}.png")


def drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return Image.open(io.BytesIO(buffer.data().data()))


def _save(pictures: dict[int, Image.Image], sizes: tuple[int, ...], file: Path) -> None:
    largest, *others = (pictures[size] for size in sorted(sizes, reverse=True))
    kinds = [(size, size) for size in sizes]
    if file.suffix == ".ico":
        largest.save(file, sizes=kinds, append_images=others)
    else:
        largest.save(file, append_images=others)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    draw_all(Path(sys.argv[1]))
