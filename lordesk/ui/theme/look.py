"""The look in force: colours and text size. Ambient like Qt's own palette, set by `apply` alone."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from lordesk import paths
from lordesk.ui.theme.style_sheet import style_sheet
from lordesk.ui.theme.tokens import DARK, LIGHT, SANS, SERIF, Colours, Type


class Scheme(StrEnum):
    """What the user chose; `system` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """`scale` is the text size as a factor, 1.0 to 2.0."""

    colours: Colours = field(default=LIGHT)
    scale: float = 1.0

    @property
    def is_dark(self) -> bool:
        return self.colours is DARK

    def px(self, size: float) -> int:
        """A size of the tokens in pixels at the text size in force."""
        return round(size * self.scale)

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self.colours, name))

    def font(self, size: Type = Type.BODY, *, bold: bool = False) -> QFont:
        """Serif for titles and figures, sans for everything else."""
        is_title = size in {Type.PAGE_TITLE, Type.PANEL_TITLE}
        font = QFont(SERIF if is_title else SANS)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold or is_title else QFont.Weight.Normal)
        return font


_FONTS = (
    "SourceSans3_400Regular.ttf",
    "SourceSans3_600SemiBold.ttf",
    "SourceSerif4_600SemiBold.ttf",
)
_in_force: list[Look] = [Look()]


def current() -> Look:
    return _in_force[0]


@contextmanager
def lent(other: Look) -> Generator[None]:
    """Another look while something is painted, such as a page for paper."""
    before = _in_force[0]
    _in_force[0] = other
    try:
        yield
    finally:
        _in_force[0] = before


def load_fonts() -> None:
    """Make the shipped families known; other scripts fall back to the system's fonts."""
    for name in _FONTS:
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name))


def chosen(scheme: Scheme, app: QApplication) -> Colours:
    """The colours for a choice; `system` asks the desktop."""
    if scheme is Scheme.SYSTEM:
        is_dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT


def apply(app: QApplication, look: Look) -> None:
    """Put a look in force for the whole window."""
    _in_force[0] = look
    app.setFont(look.font())
    app.setPalette(palette(look))
    app.setStyleSheet(style_sheet(look))


def palette(look: Look) -> QPalette:
    """Qt's palette by our tokens, disabled group included."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, name in {
        roles.Window: "canvas",
        roles.WindowText: "ink",
        roles.Base: "card",
        roles.AlternateBase: "tint",
        roles.Text: "ink",
        roles.PlaceholderText: "grey",
        roles.Button: "card",
        roles.ButtonText: "ink",
        roles.ToolTipBase: "card",
        roles.ToolTipText: "ink",
        roles.Highlight: "selection",
        roles.HighlightedText: "ink",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.Mid: "hairline",
        roles.Midlight: "soft",
        roles.Dark: "edge",
        roles.Light: "card",
        roles.Shadow: "edge",
        roles.Accent: "accent",
    }.items():
        made.setColor(role, look.colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, look.colour("grey"))
    return made
