"""What is gathered about a letter."""

from lordesk.domain.facts import gather, policy
from lordesk.domain.ids import SeasonKey
from lordesk.domain.preferences import Preferences
from lordesk.domain.vocabulary import PolicyKey, Portal, Preset
from tests.builders import (
    a_contact,
    a_desk,
    a_letter,
    a_rotation,
    a_target,
    a_writer,
    a_yes,
    day,
    worked,
)
from tests.planning import CATALOGUE


def test_contact_weeks_sum_the_weekdays_of_every_span() -> None:
    writer = a_writer(worked_together=(worked(), worked("icu", end=day("2027-03-05"))))
    icu = a_rotation("icu", start=day("2027-03-01"), end=day("2027-03-26"))
    facts = gather(a_letter(), a_desk(icu, writer), CATALOGUE)
    assert facts.contact_weeks == 5  # 20 + 5 weekdays
    assert facts.anchor is not None
    assert facts.anchor.end == day("2027-03-05")


def test_contacts_are_what_was_sent_and_what_was_logged() -> None:
    letter = a_letter(
        asked=a_yes("2027-02-03"),
        kit_sent=(day("2027-02-04"),),
        form_sent_on=day("2027-06-24"),
        reminded=(day("2027-08-04"),),
    )
    facts = gather(letter, a_desk(letter, a_contact("2027-05-01")), CATALOGUE)
    assert [str(d) for d in facts.contacts] == [
        *("2027-02-04", "2027-05-01", "2027-06-24", "2027-08-04")
    ]
    assert facts.logged_contacts == (day("2027-05-01"),)
    assert facts.yes_on == day("2027-02-03")


def test_the_portal_follows_the_season_and_then_is_other() -> None:
    own = a_target(season=SeasonKey("my-own"))
    assert gather(a_letter(), a_desk(), CATALOGUE).portal is Portal.ERAS
    unknown = gather(a_letter(), a_desk(own), CATALOGUE)
    assert unknown.portal is Portal.OTHER
    assert unknown.entry_opens is None
    assert unknown.deadline is None


def test_the_applicants_own_number_wins_over_the_presets() -> None:
    key = PolicyKey.REMINDER_1_DAYS
    assert policy(key, a_desk(), CATALOGUE) == 14
    assert policy(key, a_desk(Preferences(preset=Preset.LATE)), CATALOGUE) == 10
    assert policy(key, a_desk(Preferences(policies={key: 9})), CATALOGUE) == 9
