"""Undo and redo by the name of the step they would take; out of reach until one is known."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from lordesk.ui.widgets.cutting import IN_A_LINE, item_words, shortened

if TYPE_CHECKING:
    from lordesk.domain.history import Reach, StepName


class StepNames(QObject):
    """Of a window's two actions."""

    def __init__(self, undo: QAction, redo: QAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo, self._redo = undo, redo
        for action in (undo, redo):
            action.setEnabled(False)

    def show_reach(self, reach: "Reach") -> str:
        """Name both; answers what the key for undo takes back, or nothing."""
        label = _name(self._undo, self.tr("Undo"), reach.undo)
        _name(self._redo, self.tr("Redo"), reach.redo)
        key = self._undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        said = self.tr("{key} undoes: {label}")
        return said.format(key=key, label=shortened(label, IN_A_LINE)) if label else ""


def _name(action: QAction, verb: str, step: "StepName | None") -> str:
    from lordesk.ui.core_sentences import in_language

    label = in_language(step.label) if step else ""
    action.setEnabled(step is not None)
    action.setText(item_words(f"{verb}: {label}") if label else verb)
    return label
