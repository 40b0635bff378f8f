"""A row that names a writer: found on the desk and brought up to date, or added."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import cast

from lordesk.domain.ids import Kind, WriterKey
from lordesk.domain.vocabulary import Position
from lordesk.domain.writer import Assistant, Writer
from lordesk.services.exchange.cell_values import Person, Words
from lordesk.services.exchange.draft import Draft, RowError, RowFacts
from lordesk.services.exchange.matching import (
    SeveralMatchError,
    addresses,
    plain,
    shared_addresses,
)
from lordesk.services.keys import named_key

_TEXTS = ("title", "specialty", "institution", "department", "phone", "country")


def take_writer(draft: Draft, row: RowFacts) -> Writer:
    """Put the row's writer into the draft; RowError when the row has no name or it fits several."""
    person, emails = _person(row), emails_of(row)
    try:
        key = draft.writers.find(person.name if person else None, emails)
    except SeveralMatchError as error:
        raise RowError(
            "writer.name", f"could be any of the writers {error}; add an e-mail address"
        ) from error
    known = draft.records.writers.get(key)
    if known is None and person is None:
        raise RowError("writer.name", "is empty, and no writer has that e-mail address")
    writer = known or _new(draft, row, cast("Person", person))
    writer = _with_facts(_with_emails(writer, emails), row, person)
    draft.put(writer, row.place)
    return writer


def emails_of(row: RowFacts) -> tuple[str, ...]:
    return cast("tuple[str, ...]", row.get("writer.email", tuple) or ())


def shared_by_rows(rows: Iterable[RowFacts]) -> Mapping[str, tuple[str, str]]:
    """The addresses that rows give to people of different names, each with two of the names."""
    people = ((person.name, emails_of(row)) for row in rows if (person := _person(row)))
    return shared_addresses(people)


def tell_shared(draft: Draft, shared: Mapping[str, tuple[str, str]]) -> None:
    for address, (name, other) in shared.items():
        draft.notice(
            f"{address} stands beside several names, such as {name} and {other}; they are taken as "
            "different writers"
        )


def _person(row: RowFacts) -> Person | None:
    return row.get("writer.name", Person)


def _new(draft: Draft, row: RowFacts, person: Person) -> Writer:
    key = WriterKey(named_key(draft.records, Kind.WRITER, person.name))
    return Writer(key=key, name=person.name, position=_position(draft, row))


def _position(draft: Draft, row: RowFacts) -> Position:
    said = row.get("writer.position", Words)
    if said is not None and said.meaning is not None:
        return Position(said.meaning)
    titled = row.get("writer.title", str)
    meaning = draft.known.presets.position_in(titled) if titled else None
    return Position(meaning or draft.answers.values.get("writer.position", Position.ATTENDING))


def _with_emails(writer: Writer, emails: tuple[str, ...]) -> Writer:
    """Addresses that are not known yet come after those that are."""
    known = addresses(writer)
    fresh = [email for email in emails if email.casefold() not in known]
    if fresh and not writer.email:
        writer, fresh = replace(writer, email=fresh[0]), fresh[1:]
    return replace(writer, other_emails=(*writer.other_emails, *fresh)) if fresh else writer


def _with_facts(writer: Writer, row: RowFacts, person: Person | None) -> Writer:
    texts = {name: row.get(f"writer.{name}", str) for name in _TEXTS}
    truths = {name: row.get(f"writer.{name}", bool) for name in ("writes_letters", "knows_well")}
    said = row.get("writer.position", Words)
    given: dict[str, object] = {
        **texts,
        **truths,
        "credentials": row.get("writer.credentials", str) or (person and person.credentials),
        "position": Position(said.meaning) if said and said.meaning else None,
        "assistant": _assistant(writer, row),
        "notes": joined(writer.notes, row.get("writer.notes", str)),
    }
    news = {name: value for name, value in given.items() if value is not None}
    return replace(writer, **news)


def _assistant(writer: Writer, row: RowFacts) -> Assistant | None:
    name = row.get("writer.assistant.name", str)
    email = row.get("writer.assistant.email", str)
    known = writer.assistant or Assistant()
    if name is None and email is None:
        return None
    return replace(known, name=name or known.name, email=email or known.email)


def joined(own: str | None, given: str | None) -> str | None:
    """The desk's note with the lines of the given one below that it does not have already."""
    if given is None or own is None or plain(given) in plain(own):
        return own or given
    known = {plain(line) for line in own.splitlines()}
    fresh = [line for line in given.splitlines() if plain(line) not in known]
    return "\n".join((own, *fresh))
