"""Which writer can speak of which theme, from the bullets given to each kit."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from lordesk.domain.ids import LetterKey, WriterKey
from lordesk.domain.portfolio_counting import letters_for, why_of
from lordesk.domain.portfolio_rules import Why
from lordesk.domain.program import Target
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Theme

Coverage = Mapping[Theme, tuple[WriterKey, ...]]
SPEAKING = frozenset({Why.STRONG, Why.OVERRIDDEN, Why.UPLOADED, Why.PLANNED, Why.NO_ANSWER})


def themes_by_letter(records: Records) -> Mapping[LetterKey, frozenset[Theme]]:
    found: defaultdict[LetterKey, set[Theme]] = defaultdict(set)
    for moment in records.moments:
        for letter in moment.kits:
            found[letter].update(moment.themes)
    return {letter: frozenset(themes) for letter, themes in found.items()}


def coverage(target: Target, records: Records, without: Collection[WriterKey] = ()) -> Coverage:
    """Every theme with its writers in desk order, none for a theme that nobody covers.

    Letters that were hedged, refused or ended do not speak; planned ones do.
    """
    told = themes_by_letter(records)
    speaking = [
        letter
        for letter in letters_for(target, records)
        if why_of(letter) in SPEAKING and letter.writer not in without
    ]
    return {
        theme: tuple(
            dict.fromkeys(
                letter.writer
                for letter in speaking
                if theme in told.get(letter.key, frozenset[Theme]())
            )
        )
        for theme in Theme
    }
