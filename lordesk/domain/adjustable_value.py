"""A value that a person may set: what it takes, and how it is read, typed and quoted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeGuard, cast

from lordesk.domain.adjustable_rows import WordUse
from lordesk.domain.word_entries import ENTRY_LENGTH, entries_in, is_entry, is_word, twin_of, typed

Value = int | str | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustable:
    """A value that may be set: a whole number from `least` to `most`, one of `words`, a text of
    `least` to `most` characters, or a list.

    A list takes up to `most` entries, from `words` where there are some; `labels` are the words as
    people read them. `place` is the value's name in the file, parts joined by dots. Where no value
    is set, that of `fallback` holds before the shipped one. A list with a `use` is of words that
    texts are searched for.
    """

    place: str
    name: str
    shipped: Value
    source: str
    meaning: str = ""
    unit: str = ""
    least: int = 0
    most: int = 0
    words: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    fallback: str = ""
    use: WordUse | None = None

    @property
    def labelled(self) -> Mapping[str, str]:
        """The words, each with how people read it."""
        return dict(zip(self.words, self.labels, strict=True)) if self.labels else {}

    @property
    def is_list(self) -> bool:
        return isinstance(self.shipped, tuple)

    def is_shipped(self, value: Value) -> bool:
        """Whether it equals the shipped value; the order of a list is ignored."""
        if isinstance(value, tuple) and isinstance(self.shipped, tuple):
            return {*value} == {*self.shipped}
        return value == self.shipped

    def takes(self, value: object) -> TypeGuard[Value]:
        if self.is_list:
            entries = cast("tuple[object, ...]", value) if isinstance(value, tuple) else None
            return entries is not None and self._takes_entries(entries)
        if self.words:
            return value in self.words
        if self.is_text:
            return isinstance(value, str) and self._takes_text(value)
        return type(value) is int and self.least <= value <= self.most

    @property
    def is_text(self) -> bool:
        return isinstance(self.shipped, str) and not self.words

    def _takes_text(self, text: str) -> bool:
        return text == text.strip() and text.isprintable() and self.least <= len(text) <= self.most

    def _takes_entries(self, entries: tuple[object, ...]) -> bool:
        has_twin = twin_of(tuple(map(str, entries)))
        return not has_twin and len(entries) <= self.most and all(map(self._takes_entry, entries))

    def _takes_entry(self, entry: object) -> bool:
        if self.words or not isinstance(entry, str):
            return entry in self.words
        if self.use is None:
            return is_entry(entry)
        return is_word(entry, takes_endings=self.takes_endings)

    @property
    def takes_endings(self) -> bool:
        """Whether a * may stand for any ending."""
        return self.use in {WordUse.ADDED, WordUse.REMOVED, WordUse.PASSED}

    def fitting_part(self, value: object) -> object:
        """A list of words without those that do not fit; any other value unchanged."""
        if self.use is None or not isinstance(value, tuple):
            return value
        entries, found = cast("tuple[object, ...]", value), dict[str, str]()
        for entry in entries:
            if isinstance(entry, str) and self._takes_entry(entry):
                found.setdefault(entry.casefold(), entry)
        return tuple(found.values()) or entries

    def misfits(self, value: object) -> bool:
        return not self.takes(value)

    def misfit(self, value: object) -> str:
        """The part of a value that does not fit, as people read it."""
        entries = cast("tuple[object, ...]", value) if isinstance(value, tuple) else None
        if entries is None or not self.is_list:
            return shown_plainly(cast("object", value))
        if len(entries) > self.most:
            return f"a list of {len(entries)}"
        wrong = next((each for each in entries if not self._takes_entry(each)), None)
        if wrong is not None:
            return shown_plainly(wrong)
        return f"{shown_plainly(twin_of(tuple(map(str, entries))))} twice"

    def read_list(self, text: str) -> tuple[str, ...]:
        """Reads entries separated by commas, each given by its key or its display name."""
        keys = {label.casefold(): key for key, label in self.labelled.items()}
        folded = (part.casefold() if self.words else part for part in entries_in(text))
        return tuple(keys.get(part, part) for part in folded)

    @property
    def bounds(self) -> str:
        """The allowed values, as the end of a sentence."""
        if self.is_list and self.words:
            return f"any of {', '.join(self.words)}, parted by commas, each once"
        if self.is_list:
            return (
                f"up to {self.most} words or phrases, parted by commas, each once{self._spelling}"
            )
        if self.words:
            return f"one of {', '.join(self.words)}"
        if self.is_text:
            return f"a text of {self.least} to {self.most} characters"
        return f"a whole number from {self.least} to {self.most}"

    @property
    def _spelling(self) -> str:
        if self.use is None:
            return ""
        ending = "; a * may stand for any ending" if self.takes_endings else ""
        return f", of at most {ENTRY_LENGTH} characters and with a letter or a digit{ending}"


def shown_plainly(value: object) -> str:
    """A value quoted in a sentence; unprintable characters are escaped."""
    plain = list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value
    return repr(plain)[:40]


def shown(value: Value) -> str:
    """A value as it is read and typed."""
    return ", ".join(map(typed, value)) if isinstance(value, tuple) else str(value)
