"""Remembers where the keyboard focus was while controls are made anew, and restores it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from lordesk.ui.widgets.refilling import is_leaving


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusPlace:
    """A control by its class, its name and how many of that name stand before it."""

    kind: type[QWidget]
    name: str
    before: int

    def put_back(self, root: QWidget) -> None:
        """Give the keyboard to the control that stands there now, if one does."""
        alike = _alike(root, self.kind, self.name)
        if self.before < len(alike):
            control = alike[self.before]
            _show_in(root, control)
            control.setFocus(Qt.FocusReason.OtherFocusReason)


def place_of_focus(root: QWidget) -> FocusPlace | None:
    """The place of the control inside `root` that has the keyboard, if one that stays has it."""
    focused = root.window().focusWidget()
    if focused is None:  # pyright: ignore[reportUnnecessaryComparison] - the stubs know no None
        return None
    if not root.isAncestorOf(focused) or is_leaving(focused):
        return None
    kind, name = type(focused), _name(focused)
    return FocusPlace(kind=kind, name=name, before=_alike(root, kind, name).index(focused))


def _show_in(root: QWidget, control: QWidget) -> None:
    """Show now what its layout would show in the next turn: nothing hidden takes the keyboard."""
    if control is root:
        return
    parent = control.parentWidget()
    if parent is not None:
        _show_in(root, parent)
    if not control.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        control.show()


def _alike(root: QWidget, kind: type[QWidget], name: str) -> list[QWidget]:
    alike = (each for each in root.findChildren(kind) if type(each) is kind)
    return [each for each in alike if _name(each) == name and not is_leaving(each)]


def _name(control: QWidget) -> str:
    words = control.text() if isinstance(control, QAbstractButton) else ""
    return "\n".join((control.objectName(), control.accessibleName(), words))
