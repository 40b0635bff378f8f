"""What the first-run guide offers: seasons still to come, and specialties to pick; no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.vocabulary import Portal, SeasonEventKind, Track
from lordesk.services.first_plan import Aimed

USUAL_STAY = timedelta(days=25)
"""Four weeks, Monday to Friday."""
FRIDAY = 4
_COMMON = (
    Aimed(specialty="internal-medicine"),
    Aimed(specialty="internal-medicine", track=Track.PRELIMINARY),
    Aimed(specialty="family-medicine"),
    Aimed(specialty="pediatrics"),
    Aimed(specialty="psychiatry"),
    Aimed(specialty="neurology"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonChoice:
    """A season whose letters can still be asked for."""

    key: str
    name: str
    portal: Portal
    submit_on: date
    is_projected: bool


def seasons_ahead(catalogue: Catalogue, today: date) -> tuple[SeasonChoice, ...]:
    """The seasons not yet submitted, ERAS first, then by their day."""
    found = [*_ahead(catalogue, today)]
    return tuple(sorted(found, key=lambda each: (each.portal is not Portal.ERAS, each.submit_on)))


def _ahead(catalogue: Catalogue, today: date) -> Iterator[SeasonChoice]:
    for key, rule in catalogue.seasons.items():
        event = rule.season.event(SeasonEventKind.SUBMIT)
        if event is not None and event.on >= today:
            is_projected = event.status is not None and event.status.value == "projected"
            yield SeasonChoice(
                key=key,
                name=rule.name,
                portal=rule.season.portal or Portal.OTHER,
                submit_on=event.on,
                is_projected=is_projected,
            )


def common_aims() -> tuple[Aimed, ...]:
    """What most international graduates apply to."""
    return _COMMON


def other_aims(catalogue: Catalogue) -> tuple[Aimed, ...]:
    """Every other specialty, by name."""
    common = {aim.specialty for aim in _COMMON}
    rules = sorted(catalogue.specialties.values(), key=lambda rule: rule.name)
    return tuple(Aimed(specialty=rule.key) for rule in rules if rule.key not in common)


def end_for(start: date) -> date:
    """The last working day of a stay of four weeks, as a proposal that can be changed."""
    end = start + USUAL_STAY
    return end - timedelta(days=max(end.weekday() - FRIDAY, 0))
