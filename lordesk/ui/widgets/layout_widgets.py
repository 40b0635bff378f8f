"""The widgets that stand in a layout of Qt, never asked for by `QLayout.itemAt`.

What Python makes of such an item is kept by the layout, and outlives the item when its widget is
deleted. The next thing of Qt at that address is then mistaken for it, which ends the program.
"""

from PySide6.QtWidgets import QLayout, QWidget


def widgets_in(layout: QLayout) -> list[QWidget]:
    """The widgets of a layout, in its order; without those of the layouts in it."""
    places = ((layout.indexOf(widget), widget) for widget in _children(layout))
    standing = [(place, widget) for place, widget in places if place >= 0]
    return [widget for _place, widget in sorted(standing, key=_by_place)]


def is_in(layout: QLayout, widget: QWidget) -> bool:
    """Whether a widget stands in a layout, or in one of the layouts in it."""
    if layout.indexOf(widget) >= 0:
        return True
    return any(isinstance(inner, QLayout) and is_in(inner, widget) for inner in layout.children())


def _children(layout: QLayout) -> list[QWidget]:
    holder = layout.parentWidget()
    children = holder.children() if holder is not None else []
    return [each for each in children if isinstance(each, QWidget)]


def _by_place(standing: tuple[int, QWidget]) -> int:
    return standing[0]
