"""Two days all, then 12 daily, 10 weekly, 9 monthly."""

from datetime import UTC, datetime, timedelta

from lordesk.domain.snapshot_retention import outlived_on, superfluous

NOW = datetime(2027, 6, 30, 12, tzinfo=UTC)


def kept(made: list[datetime], now: datetime = NOW) -> list[datetime]:
    return sorted(set(made) - superfluous(made, now), reverse=True)


def test_s7_nothing_of_the_last_two_days_goes() -> None:
    hourly = [NOW - timedelta(hours=n) for n in range(48)]
    assert superfluous(hourly, NOW) == frozenset()


def test_s7_a_year_of_hourly_snapshots_keeps_each_of_the_four_sets() -> None:
    hourly = [NOW - timedelta(hours=n) for n in range(24 * 400)]
    left = [moment for moment in kept(hourly) if NOW - moment > timedelta(days=2)]
    days = [moment.date().isoformat() for moment in left]
    assert days[:12] == [f"2027-06-{day}" for day in range(28, 16, -1)]
    assert days[12:22] == [
        *("2027-06-13", "2027-06-06", "2027-05-30", "2027-05-23", "2027-05-16"),
        *("2027-05-09", "2027-05-02", "2027-04-25", "2027-04-18", "2027-04-11"),
    ]
    assert days[22:] == [
        *("2027-03-31", "2027-02-28", "2027-01-31", "2026-12-31", "2026-11-30"),
        *("2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31"),
    ]


def test_s7_the_newest_stays_however_old_it_is() -> None:
    only = [NOW - timedelta(days=3_000)]
    assert kept(only) == only


def test_s7_nothing_goes_while_the_clock_is_behind_a_snapshot() -> None:
    hourly = [NOW - timedelta(hours=n) for n in range(24 * 100)]
    assert superfluous(hourly, datetime(2020, 1, 1, tzinfo=UTC)) == frozenset()
    assert superfluous(hourly, datetime(1970, 1, 1, tzinfo=UTC)) == frozenset()


def test_s7_a_clock_far_ahead_still_leaves_the_newest_of_each_period() -> None:
    hourly = [NOW - timedelta(hours=n) for n in range(24 * 100)]
    assert NOW in kept(hourly, datetime(2038, 1, 20, tzinfo=UTC))


def test_s7_thinning_twice_takes_nothing_more() -> None:
    hourly = [NOW - timedelta(hours=n) for n in range(24 * 400)]
    once = kept(hourly)
    assert kept(once) == once


def test_s7_no_snapshots_is_no_trouble() -> None:
    assert superfluous([], NOW) == frozenset()


def test_s7_the_day_by_which_a_snapshot_is_gone_follows_from_daily_use() -> None:
    made = [NOW - timedelta(days=n) for n in range(30)]
    gone = outlived_on(made, [NOW], NOW)
    assert gone is not None
    later = {*made, *(NOW + timedelta(days=n) for n in range(1, (gone - NOW).days + 1))}
    left = set(later)
    for moment in sorted(moment for moment in later if moment > NOW):
        left -= superfluous({each for each in left if each <= moment}, moment)
    assert NOW not in left
    assert outlived_on(made, [], NOW) == NOW + timedelta(days=1)
    assert outlived_on([NOW], [NOW + timedelta(days=9_000)], NOW) is not None
