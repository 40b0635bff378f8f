"""The actions of the page Kits: each changes the desk or goes to another page."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lordesk.domain.ids import LetterKey, MomentKey
from lordesk.domain.moment import Moment
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Paper
from lordesk.services import bullets, editing, moments
from lordesk.ui.pages.kits.answers import answer_of
from lordesk.ui.pages.kits.notes import Act, Note
from lordesk.ui.places import PageId, Place
from lordesk.ui.session import Session


class KitActions(QObject):
    """Acts on the letter that `chosen` returns; `page` is the parent of dialogs."""

    def __init__(self, session: Session, chosen: Callable[[], LetterKey], page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._chosen = chosen
        self._page = page

    def add(self, keys: tuple[MomentKey, ...]) -> None:
        letter = self._chosen()
        self._session.attempt(lambda records: bullets.choose(records, letter, keys))

    def place(self, key: str, place: int) -> bool:
        """Move a bullet to a place; whether it is there now."""
        letter = self._chosen()
        moved = self._session.attempt(
            lambda records: bullets.move(records, letter, MomentKey(key), place)
        )
        return bool(moved)

    def leave_out(self, key: str) -> None:
        letter = self._chosen()
        self._session.attempt(lambda records: bullets.leave_out(records, letter, MomentKey(key)))

    def keep(self, moment: Moment, seen: Records | None = None) -> bool:
        """Save an edited bullet; `seen` are the records the editor showed."""
        check = self._session.tools.workspace.texts
        kept = self._session.attempt(
            lambda records: moments.change_moment(records, moment, check), seen
        )
        return bool(kept)

    def answer(self, key: str, act: Act, note: Note) -> None:
        """Do what a button under a bullet says; rewording is the list's own."""
        if act is Act.KEEP_WITH_REASON:
            self._keep_with_reason(key, note)
            return
        use_case = answer_of(self._chosen(), MomentKey(key), act, note)
        if use_case is not None:
            self._session.attempt(use_case)

    def take_id(self) -> None:
        """The Letter ID that the request form names."""
        from lordesk.services.kit_documents import fetch_from, take_over_letter_id

        workspace, letter = self._session.tools.workspace, self._chosen()
        fetch, renderer = fetch_from(workspace.shelf), workspace.renderer
        self._session.attempt(lambda records: take_over_letter_id(letter, records, fetch, renderer))

    def choose_paper(self, paper: Paper) -> None:
        self._session.attempt(
            lambda records: editing.save(records, replace(records.preferences, paper=paper))
        )

    def write_moment(self) -> None:
        """To the evidence log of a rotation with this writer."""
        records = self._session.records
        letter = records.letters.get(self._chosen())
        together = records.writers[letter.writer].worked_together if letter else ()
        rotation = next((each.rotation for each in together), "")
        self._session.show(Place(page=PageId.ROTATIONS, key=rotation, part="quick"))

    def change_wording(self) -> None:
        self._session.show(Place(page=PageId.SETTINGS, part="wording"))

    def fill_in_profile(self) -> None:
        self._session.show(Place(page=PageId.SETTINGS, part="profile"))

    def plan_letter(self) -> None:
        self._session.show(Place(page=PageId.LETTERS))

    def _keep_with_reason(self, key: str, note: Note) -> None:
        letter = self._chosen()
        reason = self._session.tools.asker.text(
            self._page,
            self.tr("Keep it as it is"),
            self.tr("Why does this name no patient? The reason stays with the letter, unprinted."),
        )
        if reason:
            self._session.attempt(
                lambda records: bullets.keep_as_is(
                    records, letter, MomentKey(key), note.codes, reason
                )
            )
