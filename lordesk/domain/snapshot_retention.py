"""Which snapshots to keep: everything new, then ever fewer of the older ones."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta

GRACE = timedelta(days=2)
"""Everything this new stays (the scheme that Anki has used for years)."""

DAILY, WEEKLY, MONTHLY = 12, 10, 9

_LONGEST = 730


def superfluous(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The moments whose snapshots may go.

    Never the newest. None at all when one lies in the future: the clock is wrong, or was.
    """
    newest_first = sorted(made, reverse=True)
    if not newest_first or newest_first[0] > now:
        return frozenset()
    old = [moment for moment in newest_first if now - moment > GRACE]
    kept = {newest_first[0]}
    for period, limit in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        kept |= _one_each(old, period, limit, kept)
    return frozenset(old) - kept


def outlived_on(
    made: Iterable[datetime], held: Collection[datetime], now: datetime
) -> datetime | None:
    """The day on which the last of `held` is superfluous, if one snapshot a day is made from now.

    None when that does not happen within two years.
    """
    present = set(made)
    for days in range(1, _LONGEST):
        moment = now + timedelta(days=days)
        present.add(moment)
        present -= superfluous(present, moment)
        if not present & set(held):
            return moment
    return None


def _one_each(
    old: list[datetime], period: Callable[[datetime], object], limit: int, kept: set[datetime]
) -> set[datetime]:
    """The newest of each period that has none yet, for so many periods."""
    covered = {period(moment) for moment in kept}
    chosen: dict[object, datetime] = {}
    for moment in old:
        name = period(moment)
        if name not in covered and len(chosen) < limit:
            chosen.setdefault(name, moment)
    return set(chosen.values())


def _day(moment: datetime) -> object:
    return moment.date()


def _week(moment: datetime) -> object:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> object:
    return moment.year, moment.month
