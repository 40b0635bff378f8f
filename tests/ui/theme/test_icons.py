"""Icons: one family of line glyphs, drawn in any colour."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from lordesk.paths import resources
from lordesk.ui.theme.icons import icon, pixmap

FILES = sorted(
    file for file in (resources() / "icons").glob("*.svg") if not file.stem.startswith("lordesk")
)
"""The glyphs; the program's own icons beside them are pictures."""


def inked(image: QImage) -> set[str]:
    """The colours of the pixels that are fully covered."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {
        image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_icon_is_of_the_family_and_takes_its_colour(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert 'viewBox="0 0 20 20"' in source
    assert 'stroke="#000"' in source
    assert 'fill="none"' in source
    assert inked(pixmap(file.stem, 80, QColor("#9a3412")).toImage()) == {"#9a3412"}


def test_an_icon_is_sharp_at_twice_the_density() -> None:
    assert pixmap("plus", 20, QColor("black"), 2.0).width() == 40
    assert len(icon("plus", QColor("black")).availableSizes()) >= 1
