"""Keeps the look of the window in step with what the person and the desktop chose."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look, Scheme

if TYPE_CHECKING:
    from lordesk.domain.machine_choices import MachineChoices
    from lordesk.ui.session import Session
    from lordesk.ui.theme.restyling import Restyling


class LookUpdates(QObject):
    """Follows the choices of this computer and the desktop's colour scheme."""

    def __init__(self, app: QApplication, session: "Session") -> None:
        super().__init__(session)
        self._app = app
        self._session = session
        self._restyling: Restyling | None = None
        session.choices_changed.connect(self.update)
        app.styleHints().colorSchemeChanged.connect(self.update)

    def update(self) -> None:
        """Apply another text size in steps, another theme at once."""
        wanted = chosen_look(self._app, self._session.choices)
        if wanted.scale != look.current().scale or self._is_restyling:
            self._restyler().begin(wanted)
        elif wanted != look.current():
            look.apply(self._app, wanted)

    @property
    def is_under_way(self) -> bool:
        """Whether some widgets do not have the chosen look yet."""
        from lordesk.ui.theme.recolouring import Recolouring

        recolouring = self._app.findChild(Recolouring)
        return self._is_restyling or (recolouring is not None and recolouring.is_under_way)

    @property
    def _is_restyling(self) -> bool:
        return self._restyling is not None and self._restyling.is_under_way

    def _restyler(self) -> "Restyling":
        from lordesk.ui.theme.restyling import Restyling

        if self._restyling is None:
            self._restyling = Restyling(self._app, self)
            self._restyling.came.connect(self._session.text_resized)
        return self._restyling


def apply_choices(app: QApplication, choices: "MachineChoices") -> None:
    """Apply the chosen look unless it is applied already."""
    wanted = chosen_look(app, choices)
    if wanted != look.current() or not app.styleSheet():
        look.apply(app, wanted)


def chosen_look(app: QApplication, choices: "MachineChoices") -> Look:
    colours = look.chosen(Scheme(choices.appearance.value), app)
    return Look(colours=colours, scale=choices.text_size / 100)
