"""The style sheet: only what Qt's palette cannot say, filled from the tokens.

It names colours by their place in the palette, so one sheet serves both themes.
"""

from collections.abc import Callable
from string import Template

from lordesk.ui.theme.tokens import ROLES, SANS, SERIF, Radius, Space, Type

_SHEET = """
* { font-family: "$sans"; }
QAbstractScrollArea { border: none; }
QLabel[role="page_title"] { font-family: "$serif"; font-size: ${page_title}px; font-weight: 600; }
QLabel[role="panel_title"] { font-family: "$serif"; font-size: ${panel_title}px; font-weight: 600; }
QLabel[role="figure"] {
    font-family: "$serif"; font-size: ${panel_title}px; font-weight: 600; color: $accent;
}
QLabel[role="card_title"] { font-size: ${card_title}px; font-weight: 600; }
QLabel[role="strong"] { font-size: ${body}px; font-weight: 600; }
QLabel[role="body"] { font-size: ${body}px; }
QLabel[role="second"] { font-size: ${small}px; color: $grey; }
QLabel[role="grey"] { font-size: ${body}px; color: $grey; }
QLabel[role="due"] { font-size: ${body}px; color: $due; }
QLabel[role="due_strong"] { font-size: ${body}px; color: $due; font-weight: 600; }
QLabel[role="ok"] { font-size: ${body}px; color: $ok; }
QLabel[role="problem"] { font-size: ${small}px; color: $due; }
QLineEdit, QPlainTextEdit, QTextEdit {
    background: $card; color: $ink; border: 1px solid $edge; border-radius: ${control}px;
    padding: ${pad}px ${pad_wide}px; selection-background-color: $accent; font-size: ${body}px;
    selection-color: $on_accent; placeholder-text-color: $grey;
}
QLineEdit { min-height: ${field}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: ${pad_focus}px ${pad_wide_focus}px;
}
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] { border: 1px solid $due; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $disabled; color: $grey; border: none; }
QRadioButton, QCheckBox { font-size: ${body}px; spacing: ${pad_wide}px; outline: none; }
QRadioButton::indicator {
    width: ${dot}px; height: ${dot}px; border: 1px solid $edge; border-radius: ${dot_round}px;
    background: $card;
}
QRadioButton::indicator:checked {
    width: ${dot_inner}px; height: ${dot_inner}px; border: ${dot_ring}px solid $accent;
    background: $on_accent;
}
QCheckBox::indicator {
    width: ${dot}px; height: ${dot}px; border: 1px solid $edge; border-radius: 4px;
    background: $card;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { border-color: $accent; background: $accent; }
QCheckBox::indicator:disabled { border-color: $disabled; background: $disabled; }
QComboBox { min-height: ${combo}px; font-size: ${body}px; }
QComboBox QLineEdit { border: none; background: transparent; min-height: 0; padding: 0; }
QComboBox QLineEdit:focus { border: none; padding: 0; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $hairline; outline: none; }
QScrollArea, QScrollArea > QWidget > QWidget[transparent="true"] { background: transparent; }
QTableView, QListView, QTreeView {
    background: transparent; border: none; outline: none; font-size: ${body}px;
    selection-background-color: $selection; selection-color: $ink;
}
QListView[floats="true"] { background: $card; border: 1px solid $hairline; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $grey; border: none; border-bottom: 1px solid $hairline;
    padding: ${pad_wide}px ${pad_wide}px ${pad_wide}px ${cell}px; font-size: ${small}px;
    font-weight: 600;
}
QToolTip {
    background: $card; color: $ink; border: 1px solid $hairline; padding: ${pad_wide}px;
    font-size: ${small}px;
}
QMenuBar { background: $canvas; color: $ink; font-size: ${body}px; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $card; color: $ink; border: 1px solid $hairline; font-size: ${body}px; }
QMenu::item { padding: 6px 24px 6px 16px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $grey; }
QMenu::separator { height: 1px; background: $soft; margin: 4px 0; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $hairline; border-radius: 4px; margin: 1px; min-height: 24px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def style_sheet(px: Callable[[float], int], rules: str = _SHEET) -> str:
    """The sheet at a text size; `px` scales a size of the tokens, `rules` name the tokens."""
    colours = {name: f"palette({_role_name(roles[0])})" for name, roles in ROLES.items()}
    sizes = {
        "page_title": px(Type.PAGE_TITLE),
        "panel_title": px(Type.PANEL_TITLE),
        "card_title": px(Type.CARD_TITLE),
        "body": px(Type.BODY),
        "small": px(Type.SMALL),
        "control": int(Radius.CONTROL),
        "pad": px(4),
        "pad_focus": px(4) - 1,
        "pad_wide": px(8),
        "pad_wide_focus": px(8) - 1,
        "cell": int(Space.L),
        "field": px(22),
        "combo": px(30),
        "dot": px(14),
        "dot_round": px(14) // 2 + 1,
        "dot_ring": px(5),
        "dot_inner": px(14) + 2 - 2 * px(5),
    }
    return Template(rules).substitute(
        sans=SANS, serif=SERIF, **colours, **{k: str(v) for k, v in sizes.items()}
    )


def _role_name(role: str) -> str:
    """`PlaceholderText` is `placeholder-text` in a sheet, `ToolTipText` is `tooltip-text`."""
    parted = "".join(f"-{each.lower()}" if each.isupper() else each for each in role)[1:]
    return parted.replace("tool-tip", "tooltip")
