"""What the roster shows of a desk on a day."""

from datetime import timedelta

from lordesk import paths
from lordesk.domain.portfolio import portfolio
from lordesk.domain.roster import MOST, RosterDigest, RosterDuty, digest_of, entry_of
from lordesk.domain.timeline import make_plan
from lordesk.storage.catalogue_files import read_catalogue
from tests.builders import a_desk, a_letter, a_yes, day

TODAY = day("2027-03-01")


def test_a_digest_holds_what_is_due_soon_and_what_is_wrong() -> None:
    records = a_desk(
        a_letter(asked=a_yes("2027-02-03")),
        a_letter("record", uploaded_on=day("2026-08-01"), withdrawn_on=day("2027-02-01")),
    )
    catalogue = read_catalogue(paths.resources() / "rules")
    plan = make_plan(records, catalogue, TODAY)
    digest = digest_of(records, plan, portfolio(records, catalogue, TODAY))
    assert (digest.name, digest.letters, digest.uploaded) == ("Mira Sørensen", 1, 0)
    live = [duty for duty in plan.duties if duty.state.is_live]
    due = sorted(duty.due for duty in live if duty.due <= TODAY + timedelta(days=60))
    assert [duty.due for duty in digest.duties] == due[:MOST]
    assert digest.alarm_count >= len(digest.alarms) > 0


def test_an_entry_follows_the_day_it_is_read_on() -> None:
    duties = tuple(
        RosterDuty(due=TODAY + timedelta(days=days), title=f"{days}") for days in (-1, 0, 7, 30)
    )
    digest = RosterDigest(
        name="Mira", letters=2, uploaded=1, alarm_count=1, duties=duties, alarms=("x",)
    )
    entry = entry_of("mira", digest, TODAY, is_current=True)
    assert [duty.title for duty in entry.overdue] == ["-1"]
    assert [duty.title for duty in entry.soon] == ["0", "7"]
    assert entry.next_due == TODAY
    later = entry_of("mira", digest, TODAY + timedelta(days=8), is_current=False)
    assert len(later.overdue) == 3
    assert sorted([entry, later], key=lambda each: each.urgency) == [later, entry]


def test_a_desk_without_a_digest_shows_its_key() -> None:
    entry = entry_of("mira", None, TODAY, is_current=False)
    assert (entry.name, entry.alarms, entry.is_current) == ("mira", (), False)
