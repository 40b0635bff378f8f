"""Reads and saves the user's own rule values, and makes the rules that include them."""

from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lordesk.domain.catalogue import Catalogue
from lordesk.storage.adjusted_rules import AdjustedFolder, adjusted_catalogue

if TYPE_CHECKING:
    from lordesk.domain.adjustable import ShippedRules
    from lordesk.domain.adjustable_rows import OrderRule
    from lordesk.domain.adjustable_value import Adjustable
    from lordesk.domain.guard.lexicon import GuardLexicon
    from lordesk.domain.own_rules import OwnRules
    from lordesk.domain.settable import Settable
    from lordesk.domain.wording.rules import WordingRules


FILE_NAME = "rules.toml"


class OwnRulesFile:
    """Satisfies `services.ports.OwnRulesBook` for one data folder."""

    def __init__(self, rules: Path, data: Path) -> None:
        self._rules = rules
        self.file = data / FILE_NAME
        self._kept: tuple[AdjustedFolder, Catalogue] | None = None
        self._seen: tuple[int, int] | None = None
        self._spoken: dict[str, tuple[AdjustedFolder, Catalogue]] = {}

    @property
    def known(self) -> "Mapping[str, Adjustable]":
        return self._present.known

    @property
    def orders(self) -> "tuple[OrderRule, ...]":
        return self._present.orders

    def settable(self, values: "Mapping[str, object]") -> "Settable":
        """What can be set where these values stand: they may add specialties."""
        return self._present.settable(values)

    @property
    def shipped(self) -> "ShippedRules":
        return self._present.shipped

    @property
    def own(self) -> "OwnRules":
        return self._present.own()

    @property
    def catalogue(self) -> Catalogue:
        """The rules as the user has them now; the same value until they change."""
        return self._read[1]

    def catalogue_in(self, language: str) -> Catalogue:
        """The rules as they are read in a language; English where none ship in it."""
        return self._read_in(language)[1]

    def known_in(self, language: str) -> "Mapping[str, Adjustable]":
        """Every value that may be set, with its words in a language."""
        return self._read_in(language)[0].known

    def read(self, text: str) -> "OwnRules":
        """What of a file's text could hold here; nothing is kept."""
        from lordesk.storage.own_rules_file import read_text

        return read_text(text, FILE_NAME, self.settable)

    def trial(self, own: "OwnRules", language: str = "") -> Catalogue:
        """The rules as they would be with other values; nothing is kept."""
        if not is_translated(self._rules, language):
            return adjusted_catalogue(self._rules, self.file, own)
        from lordesk.storage.translated_rules import TranslatedFolder

        folder = TranslatedFolder(folder=self._rules, file=self.file, trial=own, language=language)
        return Catalogue(rules=folder)

    def guard(self, own: "OwnRules | None" = None) -> "GuardLexicon":
        """What the guard knows, with the user's words: as they are kept, or those given."""
        from lordesk.domain.adjustable_words import guard_with

        return guard_with(self._shipped_guard, self.own if own is None else own)

    def wording(self, own: "OwnRules | None" = None) -> "WordingRules":
        """The rules of the wording check, with the user's words in the same way."""
        from lordesk.storage.wording_files import read_wording

        return read_wording(self._rules, self.own if own is None else own)

    def shipped_words(self, group: str) -> tuple[str, ...]:
        """lordesk's words of a list of the wording check, by the place of its group."""
        from lordesk.storage.wording_files import shipped_words

        return shipped_words(self._rules, group)

    def keep(self, own: "OwnRules") -> None:
        """Write the values. A file that cannot be used gets another name first."""
        from lordesk.storage.own_rules_file import set_aside, write_own

        if not self.own.is_readable:
            set_aside(self.file)
        write_own(self.file, own)
        self._let_go()

    def keep_text(self, text: str) -> None:
        """Take over a whole file, as it came from another computer."""
        from lordesk.files import write_atomically

        write_atomically(self.file, text.encode())
        self._let_go()

    def text(self) -> str:
        """The file as it is, to be carried along; empty when there is none, or nothing to read."""
        try:
            return self.file.read_text(encoding="utf-8") if self.file.is_file() else ""
        except (OSError, UnicodeDecodeError):
            return ""

    def look_again(self) -> bool:
        """Whether the file changed since it was read; it is then read anew."""
        if self._kept is not None and _stamp(self.file) != self._seen:
            self._let_go()
            return True
        return False

    @cached_property
    def _shipped_guard(self) -> "GuardLexicon":
        """The shipped lexicon, read once because it is large."""
        from lordesk.storage.guard_files import read_guard

        return read_guard(self._rules)

    def _read_in(self, language: str) -> tuple[AdjustedFolder, Catalogue]:
        if not is_translated(self._rules, language):
            return self._read
        from lordesk.storage.translated_rules import TranslatedFolder

        if language not in self._spoken:
            folder = TranslatedFolder(folder=self._rules, file=self.file, language=language)
            self._spoken[language] = folder, Catalogue(rules=folder)
        return self._spoken[language]

    def _let_go(self) -> None:
        """Forgets what was read."""
        self._kept, self._spoken = None, {}

    @property
    def _present(self) -> AdjustedFolder:
        return self._read[0]

    @property
    def _read(self) -> tuple[AdjustedFolder, Catalogue]:
        if self._kept is None:
            self._seen = _stamp(self.file)
            folder = AdjustedFolder(folder=self._rules, file=self.file)
            self._kept = folder, Catalogue(rules=folder)
        return self._kept


def is_translated(folder: Path, language: str) -> bool:
    """Whether rules ship in a language."""
    return bool(language) and (folder / language).is_dir()


def _stamp(path: Path) -> tuple[int, int] | None:
    """A stamp that differs when the file has changed."""
    with suppress(OSError):
        found = path.stat()
        return found.st_mtime_ns, found.st_size
    return None
