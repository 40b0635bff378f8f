"""Own values while they are being set: changes over what is kept, and the way back."""

import re
from collections.abc import Mapping

from lordesk.domain.adjustable_value import Adjustable, Value
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import LordeskError
from lordesk.domain.own_rules import OwnRules
from lordesk.domain.own_specialties import is_name_place, places_of
from lordesk.services.own_rules import read_value, set_values
from lordesk.services.own_specialties import added, removed
from lordesk.services.ports import OwnRulesBook
from lordesk.ui.core_sentences import in_language
from lordesk.ui.session import Session

_PLACE = re.compile(r"^[\w-]+(?:\.[\w-]+)+: ")
"""The name of a value in the file, before what is wrong with it."""


class RuleDraft:
    """Nothing is kept until `keep`; what was kept in this session can be taken back."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changes: dict[str, Value | None] = {}
        self._past: list[OwnRules] = []

    @property
    def book(self) -> OwnRulesBook:
        return self._session.tools.workspace.own_rules

    @property
    def known(self) -> Mapping[str, Adjustable]:
        """What may be set, in the words of the window."""
        return self.book.known_in(self._session.language)

    def tried(self) -> Catalogue:
        """The rules as they would be, in the words of the window."""
        return self.book.trial(self.own, self._session.language)

    @property
    def own(self) -> OwnRules:
        """The own rules as they would be."""
        try:
            return set_values(self.book, self._changes)
        except LordeskError:  # what was kept meanwhile stands against it
            self._changes.clear()
            return self.book.own

    @property
    def is_changed(self) -> bool:
        return self.own.values != self.book.own.values

    @property
    def can_go_back(self) -> bool:
        return bool(self._past)

    def set(self, place: str, text: str) -> str:
        """Take what was typed, empty for lordesk's value; answers why it cannot hold."""
        try:
            is_back = not text.strip() and not is_name_place(place)
            value = None if is_back else read_value(self.book, place, text)
            set_values(self.book, {**self._changes, place: value})
        except LordeskError as error:
            return said_beside(error.message)
        self._changes[place] = value
        return ""

    def add_specialty(self, name: str) -> str:
        """Keep a new specialty at once; its key. LordeskError for a name that cannot be."""
        key, own = added(self.book, name)
        self._keep_beside(own)
        return key

    def remove_specialty(self, key: str) -> bool:
        """Take one of the user's own out at once; False when it was refused."""
        gone = set(places_of(key, self._changes))
        if not self._keep_beside(removed(self.book, key)):
            return False
        self._changes = {p: value for p, value in self._changes.items() if p not in gone}
        return True

    def _keep_beside(self, own: OwnRules) -> bool:
        """Keep something at once, and leave open what is still being set."""
        changes = self._changes
        self._changes = {}
        kept = self._keep(own)
        self._changes = changes
        return kept

    def discard(self) -> None:
        self._changes.clear()

    def keep(self) -> bool:
        return self._keep(self.own)

    def reset_all(self) -> bool:
        """Go back to every value of lordesk's; a file that cannot be used is set aside."""
        return self._keep(OwnRules(is_readable=self.book.own.is_readable))

    def take_back(self) -> bool:
        """The values as they were before the last keeping."""
        before = self._past.pop()
        if not self._session.judge_by(before):
            self._past.append(before)
            return False
        self._changes.clear()
        return True

    def _keep(self, own: OwnRules) -> bool:
        before = self.book.own
        if not self._session.judge_by(own):
            return False
        self._past.append(before)
        self._changes.clear()
        return True


def said_beside(refusal: str) -> str:
    """A refusal as it stands beside the field it is about, which need not be named there."""
    said = in_language(refusal)
    if said == refusal:  # of what a place is followed by, only the sentence itself is known
        place = _PLACE.match(refusal)
        sentence = refusal[place.end() :] if place else refusal
        said = f"{in_language(sentence.removesuffix('.'))}." if place else sentence
    said = _PLACE.sub("", said)
    return said[:1].upper() + said[1:]
