"""What a letter is for, short enough for a line: specialties, then tracks; no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Track


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A specialty with the tracks aimed at; a categorical track needs no word."""

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
