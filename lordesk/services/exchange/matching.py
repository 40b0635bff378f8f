"""Which record of the desk a row or card means, so that nothing is added twice."""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache

from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.naming import family_name, marked_name
from lordesk.domain.program import Program
from lordesk.domain.rotation import Rotation
from lordesk.domain.tidy import one_line
from lordesk.domain.vocabulary import Position
from lordesk.domain.writer import Writer
from lordesk.services.keys import OTHER_LETTERS


class SeveralMatchError(Exception):
    """More than one record fits; `names` tells them apart for a person."""

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__(one_line(", ".join(names)))


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """The text without case, accents, marks and doubled spaces, for comparing names."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(OTHER_LETTERS))
    kept = "".join(each if each.isalnum() else " " for each in apart if not _is_mark(each))
    return " ".join(kept.split())


class KnownWriters:
    """The writers of a desk by address and by name, kept up while an import adds to them.

    `shared` are addresses that several people have: beside another name they tell nothing.
    """

    def __init__(self, writers: Iterable[Writer], shared: Collection[str] = ()) -> None:
        self._shared = shared
        self._by_address: dict[str, dict[WriterKey, frozenset[str]]] = defaultdict(dict)
        self._by_name: dict[str, dict[WriterKey, None]] = defaultdict(dict)
        self._by_family: dict[str, dict[WriterKey, None]] = defaultdict(dict)
        for writer in writers:
            self.add(writer)

    def add(self, writer: Writer) -> None:
        """Add a writer, or update a known one."""
        whole, family = _plain_names(writer.name)
        self._by_name[whole][writer.key] = None
        self._by_family[family][writer.key] = None
        for address in addresses(writer):
            self._by_address[address][writer.key] = _words(writer.name)

    def find(self, name: str | None, emails: Iterable[str]) -> WriterKey | None:
        """By any e-mail address, else by name, else by a family name that only one writer has.

        SeveralMatchError when a name alone fits several writers.
        """
        found = self._addressed(_words(name or ""), emails)
        return found or (self.named(name) if name else None)

    def named(self, name: str) -> WriterKey | None:
        """The writer of that name, or of that family name when it is all there is."""
        wanted = plain(name)
        same = self._by_name.get(wanted)
        if same is None and " " not in wanted:
            same = self._by_family.get(wanted)
        if same is not None and len(same) > 1:
            raise SeveralMatchError(same)
        return next(iter(same), None) if same else None

    def _addressed(self, name: frozenset[str], emails: Iterable[str]) -> WriterKey | None:
        """Of those with one of the addresses the one whose name is most alike."""
        alike: dict[WriterKey, int] = {}
        for email in emails:
            address = email.casefold()
            for key, words in self._by_address.get(address, {}).items():
                if address not in self._shared or not name or name & words:
                    alike[key] = len(name & words)
        return max(alike, key=lambda key: alike[key], default=None)


def shared_addresses(people: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, tuple[str, str]]:
    """Addresses that stand beside names without a word in common, each with two such names."""
    first: dict[str, str] = {}
    shared: dict[str, tuple[str, str]] = {}
    for name, emails in people:
        for address in map(str.casefold, emails):
            other = first.setdefault(address, name)
            if not _words(name) & _words(other):
                shared.setdefault(address, (other, name))
    return shared


def addresses(writer: Writer) -> set[str]:
    """Every e-mail address of the writer, in lower case."""
    return {email.casefold() for email in _given(writer)}


def _given(writer: Writer) -> tuple[str, ...]:
    return (writer.email, *writer.other_emails) if writer.email else writer.other_emails


def _words(name: str) -> frozenset[str]:
    """The words of a name by which it is known again; an initial is none, but where all are."""
    words = plain(name).split()
    return frozenset(word for word in words if len(word) > 1) or frozenset(words)


@lru_cache(maxsize=65_536)
def _plain_names(name: str) -> tuple[str, str]:
    """A writer's whole name and family name, for comparing."""
    bare = marked_name(Writer(key=WriterKey(""), name=name, position=Position.OTHER))
    return plain(bare), plain(family_name(bare))


class KnownRotations:
    """The rotations of a desk by service, site and day, kept up while an import adds to them."""

    def __init__(self, rotations: Iterable[Rotation]) -> None:
        self._rotations: dict[str, Rotation] = {}
        self._places: dict[str, int] = {}
        self._by_day: dict[_Stay, set[str]] = defaultdict(set)
        for rotation in rotations:
            self.add(rotation)

    def add(self, rotation: Rotation) -> None:
        """Add or update a rotation; its former days no longer find it."""
        before = self._rotations.get(rotation.key)
        for stay in _stays(before) if before else ():
            self._by_day[stay].discard(rotation.key)
        self._rotations[rotation.key] = rotation
        self._places.setdefault(rotation.key, len(self._places))
        for stay in _stays(rotation):
            self._by_day[stay].add(rotation.key)

    def find(self, like: Rotation) -> Rotation | None:
        """The first on the same service at the same site that begins or ends on the same day."""
        keys = {key for stay in _stays(like) for key in self._by_day.get(stay, ())}
        first = min(keys, key=self._places.__getitem__, default=None)
        return self._rotations[first] if first is not None else None


_Stay = tuple[str, str, str, date]


def _stays(rotation: Rotation) -> tuple[_Stay, _Stay]:
    """By what a rotation is known again: where it was, with its first or with its last day."""
    service, site = plain(rotation.service), plain(rotation.site)
    return (service, site, "start", rotation.start), (service, site, "end", rotation.end)


class KnownPrograms:
    """The programs of a desk by code and by name, kept up while an import adds to them."""

    def __init__(self, programs: Iterable[Program]) -> None:
        self._programs: dict[str, Program] = {}
        self._places: dict[str, int] = {}
        self._by_code: dict[str, set[str]] = defaultdict(set)
        self._by_name: dict[str, set[str]] = defaultdict(set)
        for program in programs:
            self.add(program)

    def add(self, program: Program) -> None:
        """Add or update a program; its former name and code no longer find it."""
        before = self._programs.get(program.key)
        if before is not None:
            self._forget(before)
        self._programs[program.key] = program
        self._places.setdefault(program.key, len(self._places))
        if program.code:
            self._by_code[plain(program.code)].add(program.key)
        for name in _names(program):
            self._by_name[name].add(program.key)

    def find(
        self, name: str, code: str | None = None, target: TargetKey | None = None
    ) -> Program | None:
        """By code, else by name within the target.

        SeveralMatchError when a bare name fits several.
        """
        coded = self._of(self._by_code.get(plain(code), ()), target) if code else []
        if coded:
            return coded[0]
        named = self._of(self._by_name.get(plain(name), ()), target)
        same = [program for program in named if not (code and program.code)]
        if len(same) > 1:
            raise SeveralMatchError(f"{program.name} ({program.target})" for program in same)
        return same[0] if same else None

    def _of(self, keys: Iterable[str], target: TargetKey | None) -> list[Program]:
        """Those for the target, in desk order."""
        found = (self._programs[key] for key in sorted(keys, key=self._places.__getitem__))
        return [program for program in found if target is None or program.target == target]

    def _forget(self, program: Program) -> None:
        if program.code:
            self._by_code[plain(program.code)].discard(program.key)
        for name in _names(program):
            self._by_name[name].discard(program.key)


def _names(program: Program) -> set[str]:
    return {plain(program.name), plain(program.key)}


class KnownLetters:
    """The letters of a desk by writer, kept up while an import adds to them."""

    def __init__(self, letters: Iterable[Letter]) -> None:
        self._by_writer: dict[WriterKey, dict[str, Letter]] = defaultdict(dict)
        for letter in letters:
            self.add(letter)

    def add(self, letter: Letter) -> None:
        """Add or update a letter; its writer stays the same."""
        self._by_writer[letter.writer][letter.key] = letter

    def of(self, writer: WriterKey | None) -> list[Letter]:
        """The writer's letters in desk order."""
        return list(self._by_writer.get(writer, {}).values()) if writer else []

    def find(self, writer: WriterKey, target: TargetKey | None, *, is_named: bool) -> Letter | None:
        """The writer's letter for the target; the only one there is when no target was named."""
        own = self.of(writer)
        for_target = [letter for letter in own if target in letter.targets]
        if for_target:
            return for_target[0]
        return own[0] if len(own) == 1 and not is_named else None


def _is_mark(letter: str) -> bool:
    return unicodedata.combining(letter) != 0 or letter in "’'."
