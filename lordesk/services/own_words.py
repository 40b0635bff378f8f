"""The user's own word lists: which words are refused, and what lists change on a desk."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from lordesk.domain.adjustable_rows import WordUse
from lordesk.domain.adjustable_value import Adjustable
from lordesk.domain.adjustable_words import GUARD
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.check import check_text
from lordesk.domain.kit_assembly import bullets_of
from lordesk.domain.kit_findings import KitText, TextCheck
from lordesk.domain.own_rules import NO_OWN_RULES, OwnRules
from lordesk.domain.records import Records
from lordesk.services.desk_texts import DeskTexts
from lordesk.services.ports import OwnRulesBook


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A mark with the words it stands on and the text it stands in, named as findings are."""

    about: str
    words: str
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class WordEffect:
    """The marks on a desk that other lists bring, and those they take away."""

    new: tuple[Seen, ...]
    gone: tuple[Seen, ...]


def refuse_words(book: OwnRulesBook, row: Adjustable, words: Iterable[str]) -> None:
    """RefusedError for a harmless word that is sure to tell of a patient, whatever the list says.

    InvalidInputError for a word to be taken out that is not in lordesk's list.
    """
    new = [word for word in words if word not in book.own.names(row.place, ())]
    match row.use:
        case WordUse.HARMLESS:
            _refuse_sure(book, row.place, new)
        case WordUse.REMOVED:
            _refuse_strange(book, row.place, new)
        case _:
            pass


def _refuse_sure(book: OwnRulesBook, place: str, words: list[str]) -> None:
    lexicon = book.guard(NO_OWN_RULES) if words else None
    for word in words:
        marks = check_text(word, lexicon) if lexicon else ()
        if any(mark.severity is Severity.BLOCK for mark in marks):
            raise RefusedError(
                f"{place}: “{word}” stays blocked. What is sure to tell of a patient cannot be "
                "made harmless; take it out of the text."
            )


def _refuse_strange(book: OwnRulesBook, place: str, words: list[str]) -> None:
    group = place.rpartition(".")[0]
    shipped = {word.casefold() for word in book.shipped_words(group)} if words else set[str]()
    for word in words:
        if word.casefold() not in shipped:
            raise InvalidInputError(f"{place}: “{word}” is not in lordesk’s list.")


def has_own_words(own: OwnRules) -> bool:
    return any(place.startswith((f"{GUARD}.", "wording.")) for place in own.values)


def texts_by(records: Records, book: OwnRulesBook, own: OwnRules) -> DeskTexts:
    """The text checks of a desk as other own rules would have them."""
    return DeskTexts(records, partial(book.guard, own), partial(book.wording, own))


def word_effect(texts: Iterable[KitText], now: TextCheck, then: TextCheck) -> WordEffect:
    """Which marks come and go when `then` checks the texts in place of `now`."""
    new: list[Seen] = []
    gone: list[Seen] = []
    for text in texts:
        before, after = _seen(text, now), _seen(text, then)
        new += [seen for key, seen in after.items() if key not in before]
        gone += [seen for key, seen in before.items() if key not in after]
    return WordEffect(new=tuple(new), gone=tuple(gone))


def _seen(text: KitText, check: TextCheck) -> dict[tuple[int, int, str], Seen]:
    return {
        (mark.start, mark.end, mark.code): Seen(
            about=text.about, words=text.text[mark.start : mark.end], mark=mark
        )
        for mark in check(text)
        if mark.code not in text.cleared
    }


def desk_texts(records: Records) -> Iterator[KitText]:
    """Every moment, and the bullets of each letter as a sheet."""
    for moment in records.moments:
        yield KitText(
            text=moment.text,
            about=f"moment {moment.key}",
            line=1,
            is_hands_on=records.rotations[moment.rotation].kind.is_hands_on,
            cleared=moment.cleared,
        )
    for letter in records.letters:
        bullets = "\n".join(moment.text for moment in bullets_of(letter.key, records))
        if bullets:
            yield KitText(text=bullets, about=f"letter {letter.key}", is_sheet=True)
