"""What a letter is for, short enough for a line: specialties, then tracks; no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.letter import Letter
from lordesk.domain.records import Records
from lordesk.domain.season_names import season_name
from lordesk.domain.vocabulary import Track


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A specialty with the tracks aimed at; a categorical track needs no word.

    Or a season, where that tells two letters apart.
    """

    field: str
    tracks: tuple[Track, ...] = ()


def aims_of(targets: Iterable[str], records: Records, catalogue: Catalogue) -> tuple[Aim, ...]:
    """The targets grouped by specialty, in their order."""
    tracks: dict[str, list[Track]] = {}
    for key in targets:
        target = records.targets.get(key)
        if target is None:
            continue
        rule = catalogue.specialty(target.specialty)
        field = (rule.abbreviation or rule.name) if rule else target.specialty
        found = tracks.setdefault(field, [])
        if target.track is not Track.CATEGORICAL:
            found.append(target.track)
    return tuple(Aim(field=field, tracks=tuple(found)) for field, found in tracks.items())


def aims_of_letter(letter: Letter, records: Records, catalogue: Catalogue) -> tuple[Aim, ...]:
    """What a letter is for; with its season where another by its writer is for the same."""
    seasons = seasons_apart(letter, records, catalogue)
    return (
        *aims_of(letter.targets, records, catalogue),
        *(Aim(field=season) for season in seasons),
    )


def seasons_apart(letter: Letter, records: Records, catalogue: Catalogue) -> tuple[str, ...]:
    """The seasons of a letter, where another by its writer is for the same but for them."""
    own = aims_of(letter.targets, records, catalogue)
    alike = (
        each
        for each in _by_its_writer(letter, records)
        if aims_of(each.targets, records, catalogue) == own
    )
    seasons = {each.key: _seasons_of(each, records, catalogue) for each in alike}
    return seasons[letter.key] if len({*seasons.values()}) > 1 else ()


def _seasons_of(letter: Letter, records: Records, catalogue: Catalogue) -> tuple[str, ...]:
    """By name; of what a roll-over left behind, whose targets went on, the year it came."""
    if letter.is_ended and letter.uploaded_on:
        return (str(letter.uploaded_on.year),)
    targets = (records.targets[key] for key in letter.targets if key in records.targets)
    names = (season_name(each.season, catalogue, records.seasons) for each in targets)
    return tuple(dict.fromkeys(names))


def aims_apart(letter: Letter, records: Records, catalogue: Catalogue) -> tuple[Aim, ...]:
    """What tells a letter from the others by its writer; nothing where there is no other."""
    is_only = len(_by_its_writer(letter, records)) == 1
    return () if is_only else aims_of_letter(letter, records, catalogue)


def _by_its_writer(letter: Letter, records: Records) -> list[Letter]:
    return [each for each in records.letters if each.writer == letter.writer]
