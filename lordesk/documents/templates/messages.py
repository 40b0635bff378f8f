"""Mails to a writer: which kinds there are, and the words of each, filled from the facts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from lordesk.documents.templates.fields import ALWAYS_KNOWN, FIELDS
from lordesk.documents.wording import SOURCES, Fields, Sentence, fields_in, problems_in, read_toml
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.mails import MessageKind
from lordesk.domain.tidy import clean
from lordesk.paths import resources

ASKS = frozenset({MessageKind.ASK, MessageKind.ASK_LATE})


@dataclass(frozen=True, slots=True)
class Message:
    """The words of one mail, nothing left to fill in."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Wording:
    """How one kind of mail is worded: a subject and paragraphs, each with its ways."""

    subject: Sentence
    paragraphs: tuple[Sentence, ...]


Wordings = Mapping[MessageKind, Wording]


def fill_message(kind: MessageKind, fields: Fields, wordings: Wordings | None = None) -> Message:
    """The mail of that kind; a paragraph whose facts are not known is left out."""
    wording = (wordings or shipped_wordings())[kind]
    said = (paragraph.filled(fields) for paragraph in wording.paragraphs)
    return Message(
        subject=" ".join(wording.subject.filled(fields).split()),
        body="\n\n".join(paragraph for paragraph in said if paragraph) + "\n",
    )


@cache
def shipped_wordings() -> Wordings:
    """The wordings that ship with the program."""
    table = read_toml(resources() / "wording" / "messages.toml")
    return read_wordings(table, "messages.toml")


def read_wordings(table: Mapping[str, object], name: str) -> Wordings:
    """Wordings by kind from a parsed file. Raises InvalidInputError with the place."""
    found: dict[MessageKind, Wording] = {}
    for key, entry in table.items():
        if key not in {*MessageKind}:
            known = ", ".join(MessageKind)
            raise InvalidInputError(f"{name}, {key}: not a kind of mail; known are {known}.")
        kind = MessageKind(key)
        wording = _wording(entry, f"{name}, {key}")
        if problems := wording_problems(kind, wording):
            raise InvalidInputError(f"{name}, {key}: {problems[0]}")
        found[kind] = wording
    return found


def with_own(own: Wordings) -> Wordings:
    """The shipped wordings with the user's own in the place of theirs.

    Where a fact in the user's own subject is not known, the shipped subject is used.
    """
    shipped = shipped_wordings()
    return {**shipped, **{kind: _backed(own[kind], shipped[kind]) for kind in own}}


def _backed(own: Wording, shipped: Wording) -> Wording:
    return Wording(Sentence((*own.subject.ways, *shipped.subject.ways)), own.paragraphs)


def wording_problems(kind: MessageKind, wording: Wording) -> tuple[str, ...]:
    """Why a wording cannot be used, as sentences; none when it can."""
    ways = [*wording.subject.ways, *(way for part in wording.paragraphs for way in part.ways)]
    found = [problem for way in ways for problem in problems_in(way, FIELDS)]
    if not all(way.strip() for way in wording.subject.ways):
        found.append("The subject is empty; a busy person files mail by it.")
    if any("\n" in way for way in wording.subject.ways):
        found.append("The subject must be one line.")
    if kind in ASKS and not _always_strong(wording):
        found.append("The ask must hold the word “strong”: it gives the writer a graceful way out.")
    return tuple(dict.fromkeys(found))


def own_wording(subject: str, body: str, base: Wording | None = None) -> Wording:
    """A wording as typed into two fields; a blank line parts paragraphs.

    What was left as `base` says it first keeps the other ways of `base` too.
    """
    parts = [part.strip("\n") for part in clean(body).split("\n\n")]
    known = {part.ways[0]: part for part in (base.subject, *base.paragraphs)} if base else {}
    paragraphs = tuple(known.get(part, Sentence((part,))) for part in parts if part.strip())
    typed = subject.strip()
    return Wording(known.get(typed, Sentence((typed,))), paragraphs)


def _always_strong(wording: Wording) -> bool:
    """Whether some paragraph says “strong” whichever of its ways is taken."""
    return any(
        all("strong" in way.casefold() for way in part.ways)
        and ALWAYS_KNOWN.issuperset(fields_in(part.ways[-1]))
        for part in wording.paragraphs
    )


def _wording(entry: object, place: str) -> Wording:
    if not isinstance(entry, dict):
        raise InvalidInputError(f"{place}: expected a table with subject and body.")
    given = cast("dict[str, object]", entry)
    if set(given) - {SOURCES} != {"subject", "body"}:
        raise InvalidInputError(f"{place}: expected subject and body and nothing else.")
    body = given["body"]
    if isinstance(body, str):
        return Wording(_sentence(given["subject"], place), own_wording("", body).paragraphs)
    if not isinstance(body, list):
        raise InvalidInputError(f"{place}.body: expected a text or a list of paragraphs.")
    parts = cast("Iterable[object]", body)
    return Wording(
        _sentence(given["subject"], place), tuple(_sentence(part, place) for part in parts)
    )


def _sentence(given: object, place: str) -> Sentence:
    ways = tuple(cast("Iterable[object]", given)) if isinstance(given, list) else (given,)
    texts = tuple(way for way in ways if isinstance(way, str))
    if not texts or len(texts) != len(ways):
        raise InvalidInputError(f"{place}: expected text or a list of texts.")
    return Sentence(texts)
