"""The look in force: colours and text size. Ambient like Qt's own palette, set by `apply` alone."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from lordesk import paths
from lordesk.ui.theme.tokens import DARK, LIGHT, ROLES, SANS, SERIF, Colours, Type


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


MIDDLE_GREY = 128
_FIRST_FONTS = ("SourceSans3_400Regular.ttf", "SourceSerif4_600SemiBold.ttf")
_LATER_FONTS = ("SourceSans3_600SemiBold.ttf",)
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


@lru_cache(maxsize=1)
def load_first_fonts() -> None:
    """Make the shipped families known; other scripts fall back to the system's fonts."""
    _load(_FIRST_FONTS)


@lru_cache(maxsize=1)
def _load_later_fonts() -> None:
    _load(_LATER_FONTS)


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name))


def chosen(scheme: Scheme, app: QApplication) -> Colours:
    """The colours for a choice; `system` asks the desktop."""
    if scheme is Scheme.SYSTEM:
        from PySide6.QtCore import Qt

        is_dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT


def first_chosen(scheme: Scheme, app: QApplication) -> Colours:
    """The same before any look was put in force: told by the ground that the desktop gives.

    Asking for the scheme makes all enums of the library, a fifth of a bare window's start.
    """
    if scheme is Scheme.SYSTEM:
        return DARK if app.palette().window().color().lightness() < MIDDLE_GREY else LIGHT
    return chosen(scheme, app)


def begin(app: QApplication, look: Look) -> None:
    """Put font and colours in force for what is painted first; `apply` does the rest."""
    _in_force[0] = look
    app.setFont(look.font())
    app.setPalette(palette(look))


def apply(app: QApplication, look: Look) -> None:
    """Put a look in force for the whole window."""
    from lordesk.ui.theme.recolouring import recolour
    from lordesk.ui.theme.style_sheet import style_sheet

    _load_later_fonts()
    sheet = style_sheet(look.px)
    is_in_force = app.styleSheet() == sheet
    if app.styleSheet() and not is_in_force:
        app.setStyleSheet("")  # one sheet after another costs four times as much
    begin(app, look)
    if is_in_force:
        recolour(app)
    else:
        app.setStyleSheet(sheet)


def palette(look: Look) -> QPalette:
    """Qt's palette by our tokens, disabled group included."""
    roles = QPalette.ColorRole
    made = QPalette()
    for name, among in ROLES.items():
        for role in among:
            made.setColor(roles[role], look.colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, look.colour("grey"))
    return made
