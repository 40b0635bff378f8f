"""One search over everything on the desk: words in any case and without accents."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from lordesk.domain.ids import Kind
from lordesk.domain.naming import addressed, bare_name
from lordesk.domain.records import Records
from lordesk.domain.rotation_names import site_beside
from lordesk.domain.tidy import one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record that was found: `title` names it, `second` says where it belongs."""

    kind: Kind
    key: str
    title: str
    second: str


@dataclass(frozen=True, slots=True)
class _Entry:
    hit: Hit
    title: str
    text: str


class Index:
    """What can be found on one state of the desk, folded once."""

    def __init__(self, records: Records) -> None:
        self._entries = [_entry(hit, text) for hit, text in _all(records)]

    def find(self, words: str, at_most: int = 30) -> tuple[Hit, ...]:
        """Records that hold every word; those whose title begins with it come first."""
        wanted = folded(words).split()
        if not wanted:
            return ()
        found = [entry for entry in self._entries if all(word in entry.text for word in wanted)]
        found.sort(key=lambda entry: _distance(entry, wanted))
        return tuple(entry.hit for entry in found[:at_most])


def folded(text: str) -> str:
    """Lower case without accents, so that `unal` finds `Ünal`."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _entry(hit: Hit, text: str) -> _Entry:
    return _Entry(hit, folded(hit.title), folded(f"{hit.title} {hit.second} {text}"))


def _distance(entry: _Entry, wanted: list[str]) -> int:
    """0 where a word of the title begins with the first word, 1 where the title holds it."""
    first = wanted[0]
    if any(word.startswith(first) for word in entry.title.split()):
        return 0
    return 1 if first in entry.title else 2


def _all(records: Records) -> Iterator[tuple[Hit, str]]:
    yield from _people(records)
    yield from _work(records)
    for program in records.programs:
        place = ", ".join(filter(None, (program.city, program.state)))
        hit = Hit(kind=Kind.PROGRAM, key=program.key, title=one_line(program.name), second=place)
        yield hit, f"{program.code or ''} {program.notes or ''}"
    for document in records.documents:
        title = one_line(document.name or document.path)
        hit = Hit(kind=Kind.DOCUMENT, key=document.key, title=title, second=document.kind)
        yield hit, document.path


def _people(records: Records) -> Iterator[tuple[Hit, str]]:
    for writer in records.writers:
        second = ", ".join(filter(None, (writer.title, writer.institution)))
        title = bare_name(writer)
        hit = Hit(kind=Kind.WRITER, key=writer.key, title=title, second=one_line(second))
        yield hit, " ".join(filter(None, (writer.email, writer.notes, writer.specialty)))
    for letter in records.letters:
        writer = records.writers[letter.writer]
        title = f"{addressed(writer)}’s letter"
        hit = Hit(kind=Kind.LETTER, key=letter.key, title=title, second=", ".join(letter.targets))
        yield hit, " ".join(filter(None, (writer.name, letter.letter_id, letter.notes)))
    for contact in records.contacts:
        writer = records.writers[contact.writer]
        title = f"{addressed(writer)}, {contact.on:%Y-%m-%d}"
        note = one_line(contact.note or "")
        yield Hit(kind=Kind.CONTACT, key=contact.key, title=title, second=note), contact.kind


def _work(records: Records) -> Iterator[tuple[Hit, str]]:
    for rotation in records.rotations:
        title, second = one_line(rotation.service), site_beside(rotation)
        hit = Hit(kind=Kind.ROTATION, key=rotation.key, title=title, second=second)
        yield hit, f"{rotation.specialty} {rotation.city or ''} {rotation.role or ''}"
    for moment in records.moments:
        rotation = records.rotations[moment.rotation]
        title, second = one_line(moment.text), one_line(rotation.service)
        yield Hit(kind=Kind.MOMENT, key=moment.key, title=title, second=second), ""
