"""Taking vCards in as writers, matched by e-mail and never doubled."""

from collections.abc import Mapping, Sequence

from lordesk.domain.changes import between
from lordesk.domain.invariants import flaws
from lordesk.domain.records import Records
from lordesk.services.exchange.cell_values import UnreadableCellError, Value, Words
from lordesk.services.exchange.draft import Draft, Known, Place, RowError, RowFacts
from lordesk.services.exchange.facts import Problem
from lordesk.services.exchange.person_names import person_of
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.exchange.presets import Presets
from lordesk.services.exchange.questions import Answers
from lordesk.services.exchange.reading import read_cell
from lordesk.services.exchange.vcards import Card
from lordesk.services.exchange.writer_rows import shared_by_rows, take_writer, tell_shared
from lordesk.services.importing import counted


def plan_cards(desk: Records, name: str, cards: Sequence[Card], known: Known) -> ImportPlan:
    """What taking the cards in would change; cards of organisations are left out and told."""
    shared = shared_by_rows(_facts(card, known.presets) for card in cards)
    draft = Draft(records=desk, known=known, answers=Answers(), shared=shared)
    tell_shared(draft, shared)
    problems: list[Problem] = []
    for card in cards:
        place = _place(name, card)
        if not card.is_person or not (card.name or card.emails):
            draft.notice(f"{place} is no person and was left out")
            continue
        try:
            take_writer(draft, _facts(card, known.presets))
        except RowError as error:
            if not card.name:
                draft.notice(f"{place} names nobody who is known and was left out")
                continue
            problems.append(Problem(place=place, message=error.message))
    changes = between(desk, draft.records, f"Import {name}")
    for flaw in flaws(draft.records, changes):
        origin = draft.origins.get((flaw.kind, flaw.key))
        card = cards[origin.row] if origin else cards[0]
        problems.append(Problem(place=_place(name, card), message=f"{flaw.field} {flaw.message}"))
    planned = None if problems else counted(changes, draft.records)
    return ImportPlan(planned=planned, problems=tuple(problems), notices=tuple(draft.notices))


def _place(name: str, card: Card) -> str:
    shown = (card.name or "").strip()[:40] or "without a name"
    return f"{name}: card {card.number} ({shown})"


def _facts(card: Card, presets: Presets) -> RowFacts:
    values: dict[str, Value] = {f"writer.{name}": text for name, text in card.texts.items() if text}
    values |= _person(card, presets)
    if card.emails:
        values["writer.email"] = card.emails
    if card.position:
        values["writer.position"] = Words(text=card.position, meaning=_position(card, presets))
    country = values.pop("writer.country", None)
    if isinstance(country, str):
        values |= _country(country, presets)
    return RowFacts(place=Place(sheet=0, row=card.number - 1), values=values)


def _person(card: Card, presets: Presets) -> Mapping[str, Value]:
    try:
        found: dict[str, Value] = {"writer.name": person_of(card.name or "", presets)}
    except UnreadableCellError:
        return {}
    return found | ({"writer.credentials": card.credentials} if card.credentials else {})


def _position(card: Card, presets: Presets) -> str | None:
    return presets.meaning("position", card.position or "")


def _country(text: str, presets: Presets) -> Mapping[str, Value]:
    """The country by its letters; an address that names none that is known says nothing."""
    try:
        code = read_cell("country", text, presets, None)
    except UnreadableCellError:
        return {}
    return {} if code is None else {"writer.country": code}
