"""Writers as vCards 3 and 4, and the people that vCards tell of."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import UUID, uuid5

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.naming import family_name, given_name, in_usual_order, marked_name
from lordesk.domain.tidy import one_line
from lordesk.domain.writer import Writer
from lordesk.services.exchange.vcard_lines import (
    Property,
    escaped,
    read_properties,
    structured,
    written_line,
)

CARDS_AT_MOST = 5_000
_POSITION = "X-LORDESK-POSITION"
_SPECIALTY = "X-LORDESK-SPECIALTY"
_DESK_OF_NOBODY = UUID("7b6c1c52-7d1f-4a53-9d0a-3f8e5b2b7f10")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One person of an address book; `number` counts the cards of the file from 1."""

    number: int
    name: str | None = None
    credentials: str | None = None
    emails: tuple[str, ...] = ()
    texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    position: str | None = None
    is_person: bool = True


def read_cards(raw: bytes, name: str) -> tuple[Card, ...]:
    """The cards of the file; InvalidInputError when there are none, or more than a list needs."""
    cards: list[Card] = []
    gathered: list[Property] | None = None
    for each in read_properties(raw, name):
        if each.name == "BEGIN" and each.value.strip().upper() == "VCARD":
            gathered = []
        elif each.name == "END" and gathered is not None:
            cards.append(_card(len(cards) + 1, gathered))
            gathered = None
        elif gathered is not None:
            gathered.append(each)
        if len(cards) > CARDS_AT_MOST:
            raise InvalidInputError(f"{name} holds more than {CARDS_AT_MOST} cards.")
    if gathered is not None or not cards:
        raise InvalidInputError(f"{name} holds no complete vCard. Export the cards again.")
    return tuple(cards)


def written_cards(writers: Iterable[Writer], version: str, namespace: UUID | None) -> bytes:
    """A card for each writer, without private notes; the same writers give the same bytes."""
    desk = namespace or _DESK_OF_NOBODY
    return b"".join(
        written_line(name, value)
        for writer in writers
        for name, value in _lines(writer, version, uuid5(desk, f"writer/{writer.key}"))
    )


def _card(number: int, properties: list[Property]) -> Card:
    first = {each.name: each for each in reversed(properties)}
    structured_name = first["N"].parts if "N" in first else ()
    kind = first["KIND"].text.casefold() if "KIND" in first else "individual"
    return Card(
        number=number,
        name=_name(structured_name, first.get("FN")),
        credentials=_part(structured_name, 4),
        emails=_emails(properties),
        texts=MappingProxyType(dict(_texts(first, properties))),
        position=first[_POSITION].text if _POSITION in first else None,
        is_person=kind in {"individual", ""},
    )


def _name(fields: tuple[str, ...], formatted: Property | None) -> str | None:
    """The name as it is shown where its family name can be told from it, else put together."""
    given, further, family = _part(fields, 1), _part(fields, 2), _part(fields, 0)
    if given and family:
        before = one_line(" ".join(filter(None, (given, further))))
        shown = one_line(formatted.text) if formatted else ""
        is_clear = shown == f"{family} {before}" and family_name(shown) == family
        return shown if is_clear else one_line(in_usual_order(before, family))
    shown = one_line(formatted.text) if formatted else ""
    return shown or family or given


def _part(fields: tuple[str, ...], place: int) -> str | None:
    return (one_line(fields[place]) or None) if place < len(fields) else None


def _emails(properties: list[Property]) -> tuple[str, ...]:
    found = sorted(
        (each for each in properties if each.name == "EMAIL" and "@" in each.value),
        key=lambda each: not each.is_preferred,
    )
    plain = (one_line(each.text).removeprefix("mailto:") for each in found)
    return tuple(dict.fromkeys(plain))


def _texts(first: Mapping[str, Property], properties: list[Property]) -> Iterator[tuple[str, str]]:
    if "TITLE" in first:
        yield "title", one_line(first["TITLE"].text)
    if "ORG" in first:
        for name, part in zip(("institution", "department"), first["ORG"].parts, strict=False):
            yield name, one_line(part)
    phones = [each for each in properties if each.name == "TEL"]
    if phones:
        best = min(phones, key=lambda each: not each.is_preferred)
        yield "phone", one_line(best.text).removeprefix("tel:")
    if "ADR" in first and len(first["ADR"].parts) > 6:
        yield "country", one_line(first["ADR"].parts[6])
    if "NOTE" in first:
        yield "notes", first["NOTE"].text.strip()
    if _SPECIALTY in first:
        yield "specialty", one_line(first[_SPECIALTY].text)


def _lines(writer: Writer, version: str, uid: UUID) -> Iterator[tuple[str, str]]:
    is_newer = version == "4.0"
    name = marked_name(writer)
    yield "BEGIN", "VCARD"
    yield "VERSION", version
    yield "FN", escaped(name)
    yield "N", structured((family_name(name), given_name(name), None, None, writer.credentials))
    yield "UID", f"urn:uuid:{uid}" if is_newer else str(uid)
    if writer.institution or writer.department:
        yield "ORG", structured((writer.institution, writer.department))
    if writer.title:
        yield "TITLE", escaped(writer.title)
    for number, email in enumerate(filter(None, (writer.email, *writer.other_emails))):
        yield _email_name(is_newer=is_newer, is_first=number == 0), escaped(email)
    if writer.phone:
        yield ("TEL;TYPE=work" if is_newer else "TEL;TYPE=WORK"), escaped(writer.phone)
    if writer.country:
        parts = (*(None,) * 6, writer.country)
        yield ("ADR;TYPE=work" if is_newer else "ADR;TYPE=WORK"), structured(parts)
    yield _POSITION, writer.position
    if writer.specialty:
        yield _SPECIALTY, escaped(writer.specialty)
    yield "END", "VCARD"


def _email_name(*, is_newer: bool, is_first: bool) -> str:
    if is_newer:
        return "EMAIL;PREF=1" if is_first else "EMAIL"
    return "EMAIL;TYPE=INTERNET,PREF" if is_first else "EMAIL;TYPE=INTERNET"
