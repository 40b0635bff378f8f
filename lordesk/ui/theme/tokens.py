"""The tokens of the look: colours of both themes, type sizes, spaces, radii; nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme's colours as `#rrggbb`; `on_x` is text on a ground of colour x."""

    canvas: str
    card: str
    tint: str
    rail: str
    ink: str
    grey: str
    accent: str
    on_accent: str
    accent_hover: str
    due: str
    on_due: str
    ok: str
    accent_tint: str
    due_tint: str
    ok_tint: str
    selection: str
    hairline: str
    soft: str
    edge: str
    disabled: str
    theme_cell: str
    rotation: str


LIGHT = Colours(
    canvas="#f8fafb",
    card="#ffffff",
    tint="#f2f6f8",
    rail="#f2f6f8",
    ink="#18242f",
    grey="#51616f",
    accent="#0b4f6c",
    on_accent="#ffffff",
    accent_hover="#083d54",
    due="#9a3412",
    on_due="#ffffff",
    ok="#1e6b45",
    accent_tint="#e1eef3",
    due_tint="#fbede5",
    ok_tint="#e3f1e9",
    selection="#e1eef3",
    hairline="#c9d4db",
    soft="#e3eaee",
    edge="#6e808c",
    disabled="#e8edf0",
    theme_cell="#8db9cb",
    rotation="#d5dde2",
)

DARK = Colours(
    canvas="#10171d",
    card="#18222a",
    tint="#1f2b34",
    rail="#141d24",
    ink="#e6edf1",
    grey="#a7b6c1",
    accent="#7fc4e1",
    on_accent="#0c1a22",
    accent_hover="#9ad2ea",
    due="#f3a781",
    on_due="#18222a",
    ok="#8bcfa4",
    accent_tint="#17384a",
    due_tint="#40261a",
    ok_tint="#173528",
    selection="#1b3443",
    hairline="#34444f",
    soft="#26333d",
    edge="#71838f",
    disabled="#23303a",
    theme_cell="#2b5e75",
    rotation="#34444f",
)

ROLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "canvas": ("Window",),
        "card": ("Base", "Button", "Light"),
        "tint": ("AlternateBase",),
        "ink": ("Text", "WindowText", "ButtonText", "HighlightedText"),
        "grey": ("PlaceholderText",),
        "accent": ("Link", "Accent"),
        "selection": ("Highlight",),
        "hairline": ("Mid",),
        "soft": ("Midlight",),
        "edge": ("Dark", "Shadow"),
        "due": ("BrightText",),
        "ok": ("LinkVisited",),
        "disabled": ("ToolTipBase",),
        "on_accent": ("ToolTipText",),
    }
)
"""The roles of Qt's palette that have a token's colour; the style sheet names it by the first.

The last four roles are drawn with nowhere by Qt here, so they carry what Qt has no role for.
"""


class Type(IntEnum):
    """Type sizes in pixels at a text size of 100 percent. Never smaller than `SMALL`."""

    PAGE_TITLE = 26
    PANEL_TITLE = 20
    CARD_TITLE = 15
    BODY = 13
    SMALL = 12


class Space(IntEnum):
    """Distances in pixels at a text size of 100 percent."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Radius(IntEnum):
    CONTROL = 6
    CARD = 10


SERIF = "Source Serif 4"
SANS = "Source Sans 3"
CONTROL_HEIGHT = 32
RAIL_WIDTH = 216
PILL_HEIGHT = 24
CHIP_HEIGHT = 20
