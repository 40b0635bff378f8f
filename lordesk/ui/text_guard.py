"""Checks text in the background while it is typed, and reports its marks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.findings import Mark
from lordesk.domain.kit_findings import KitText, TextCheck
from lordesk.domain.records import Records
from lordesk.ui.jobs import Ok, Outcome
from lordesk.ui.session import Session

Marked = Callable[[str, tuple[Mark, ...]], None]
"""Told the text that was looked at, and what is marked in it."""


class TextGuard(QObject):
    """One text at a time: while one is looked at, only the newest of the next is kept."""

    def __init__(self, session: Session, marked: Marked, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._marked = marked
        self._check: tuple[Records, Catalogue, TextCheck] | None = None
        self._is_looking = False
        self._last: KitText | None = None
        self._next: KitText | None = None
        session.rules_changed.connect(self._look_anew)

    def look(self, text: str, *, is_hands_on: bool, cleared: tuple[str, ...] = ()) -> None:
        """Ask for the marks of a text; codes in `cleared` were answered before."""
        wanted = KitText(text=text, about="", line=1, is_hands_on=is_hands_on, cleared=cleared)
        self._last = wanted
        if self._is_looking:
            self._next = wanted
        elif text.strip():
            self._is_looking = True
            check = self._present_check()
            answer = partial(self._answer, wanted)
            self._session.jobs.run(lambda _job: tuple(check(wanted)), answer)
        else:
            self._marked(text, ())

    def _look_anew(self) -> None:
        """The lists of words may be others now."""
        last = self._last
        if last is not None:
            self.look(last.text, is_hands_on=last.is_hands_on, cleared=last.cleared)

    def _answer(self, asked: KitText, outcome: Outcome[tuple[Mark, ...]]) -> None:
        if not isValid(self):
            return
        self._is_looking = False
        if isinstance(outcome, Ok):
            marks = tuple(mark for mark in outcome.value if mark.code not in asked.cleared)
            self._marked(asked.text, marks)
        following, self._next = self._next, None
        if following is not None:
            self.look(following.text, is_hands_on=following.is_hands_on, cleared=following.cleared)

    def _present_check(self) -> TextCheck:
        """The check that knows the desk and the lists of words as they are now."""
        records, rules = self._session.records, self._session.catalogue
        if self._check is None or self._check[0] is not records or self._check[1] is not rules:
            self._check = (records, rules, self._session.tools.workspace.texts)
        return self._check[2]
