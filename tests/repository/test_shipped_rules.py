"""The shipped rules are the ones that are published: keys, dates and numbers, tabled by hand."""

import re
from datetime import date, time

import pytest

from lordesk import paths
from lordesk.domain.field_rules import FormStatus, SpecialtyRule
from lordesk.domain.rules import DUTY_FIELDS, SeasonRule
from lordesk.domain.vocabulary import (
    Competency,
    DateStatus,
    DutyKind,
    PolicyKey,
    Portal,
    Preset,
    Theme,
)
from lordesk.domain.vocabulary import SeasonEventKind as Event
from lordesk.storage.catalogue_files import read_catalogue

CATALOGUE = read_catalogue(paths.resources() / "rules")

SPECIALTIES = [
    "internal-medicine",
    "family-medicine",
    "pediatrics",
    "med-peds",
    "psychiatry",
    "neurology",
    "child-neurology",
    "general-surgery",
    "ob-gyn",
    "emergency-medicine",
    "anesthesiology",
    "diagnostic-radiology",
    "interventional-radiology",
    "pm-and-r",
    "pathology",
    "orthopaedic-surgery",
    "otolaryngology",
    "dermatology",
    "neurosurgery",
    "plastic-surgery",
    "urology",
    "ophthalmology",
    "radiation-oncology",
    "transitional-year",
    "preventive-medicine",
    "vascular-surgery",
    "thoracic-surgery",
    "nuclear-medicine",
]
INTERNISTS = [
    "cardiology",
    "gastroenterology",
    "nephrology",
    "hematology-oncology",
    "pulmonary-critical-care",
    "infectious-disease",
    "rheumatology",
    "endocrinology",
    "geriatrics",
    "hospital-medicine",
]


def test_the_published_keys_ship() -> None:
    assert set(CATALOGUE.specialties) == set(SPECIALTIES)
    assert {CATALOGUE.subspecialties[key].parent for key in INTERNISTS} == {"internal-medicine"}
    assert set(CATALOGUE.portals) == set(Portal)
    assert set(CATALOGUE.policies) == set(PolicyKey)
    assert set(CATALOGUE.themes) == set(Theme)
    assert set(CATALOGUE.competencies) == set(Competency)
    assert {key: rule.season.portal for key, rule in CATALOGUE.seasons.items()} == {
        "eras-2027": Portal.ERAS,
        "eras-2028": Portal.ERAS,
        "residencycas-2027": Portal.RESIDENCYCAS,
        "residencycas-2028": Portal.RESIDENCYCAS,
        "sfmatch-2028": Portal.SFMATCH,
    }


def test_eras_2028_has_the_projected_dates_and_eastern_times() -> None:
    season = CATALOGUE.seasons["eras-2028"].season

    assert {event.kind: (event.on, event.time) for event in season.events} == {
        Event.OPENS: (date(2027, 6, 2), time(9)),
        Event.TOKENS: (date(2027, 6, 23), None),
        Event.SUBMIT: (date(2027, 9, 1), time(9)),
        Event.LETTERS_BY: (date(2027, 9, 14), None),
        Event.REVIEW: (date(2027, 9, 22), time(9)),
        Event.RANK_LIST: (date(2028, 3, 1), time(21)),
        Event.MATCH_DAY: (date(2028, 3, 17), None),
        Event.CLOSES: (date(2028, 5, 31), time(17)),
    }
    assert {event.status for event in season.events} == {DateStatus.PROJECTED}
    assert {event.zone for event in season.events if event.time} == {"America/New_York"}


@pytest.mark.parametrize(
    ("key", "kind", "day"),
    [
        ("eras-2027", Event.OPENS, date(2026, 6, 3)),
        ("eras-2027", Event.SUBMIT, date(2026, 9, 2)),
        ("eras-2027", Event.LETTERS_BY, date(2026, 9, 15)),
        ("eras-2027", Event.REVIEW, date(2026, 9, 23)),
        ("eras-2027", Event.RANK_LIST, date(2027, 3, 3)),
        ("eras-2027", Event.MATCH_DAY, date(2027, 3, 19)),
        ("eras-2027", Event.CLOSES, date(2027, 5, 31)),
        ("residencycas-2028", Event.OPENS, date(2027, 6, 2)),
        ("residencycas-2028", Event.SUBMIT, date(2027, 9, 1)),
        ("residencycas-2028", Event.REVIEW, date(2027, 9, 29)),
        ("sfmatch-2028", Event.OPENS, date(2027, 7, 1)),
        ("sfmatch-2028", Event.SUBMIT, date(2027, 9, 1)),
    ],
)
def test_a_season_opens_and_closes_on_its_published_days(key: str, kind: Event, day: date) -> None:
    assert CATALOGUE.seasons[key].season.day(kind) == day


@pytest.mark.parametrize("season", CATALOGUE.seasons.values(), ids=list(CATALOGUE.seasons))
def test_match_day_and_rank_list_follow_the_calendar_rule(season: SeasonRule) -> None:
    """Match Day: the third Friday of March; rank list: 16 days before. SF Match has its own."""
    match_day, rank_list = season.season.day(Event.MATCH_DAY), season.season.day(Event.RANK_LIST)

    assert match_day is not None
    assert match_day.year == season.match_year
    if rank_list is not None:
        assert (match_day.month, match_day.weekday(), (match_day.day - 1) // 7) == (3, 4, 2)
        assert (match_day - rank_list).days == 16


@pytest.mark.parametrize(
    ("key", "early", "usual", "late"),
    [
        (PolicyKey.ASK_DAYS_BEFORE_END, 4, 4, 4),
        (PolicyKey.LEAD_IDEAL_WEEKS, 12, 6, 4),
        (PolicyKey.LEAD_MIN_WEEKS, 6, 4, 3),
        (PolicyKey.DEADLINE_DAYS_BEFORE_SUBMIT, 28, 14, 7),
        (PolicyKey.REMINDER_1_DAYS, 14, 14, 10),
        (PolicyKey.REMINDER_2_DAYS, 3, 3, 3),
        (PolicyKey.REMINDER_GAP_DAYS, 7, 7, 7),
        (PolicyKey.REMINDERS_MAX, 2, 2, 2),
        (PolicyKey.BACKUP_DAYS_AFTER_DEADLINE, 7, 7, 7),
        (PolicyKey.FORM_DAYS_AFTER_TOKENS, 0, 0, 0),
        (PolicyKey.THANKS_DAYS_AFTER_UPLOAD, 1, 1, 1),
        (PolicyKey.REFRESH_AFTER_DAYS, 120, 120, 120),
        (PolicyKey.CONTACT_MIN_WEEKS, 2, 2, 2),
        (PolicyKey.BULLETS_MIN, 5, 5, 5),
        (PolicyKey.BULLETS_MAX, 8, 8, 8),
    ],
)
def test_a_policy_has_its_published_values(
    key: PolicyKey, early: int, usual: int, late: int
) -> None:
    values = [CATALOGUE.policy(key, preset) for preset in Preset]

    assert values == [early, usual, late]
    rule = CATALOGUE.policies[key]
    assert all(rule.minimum <= value <= rule.maximum for value in values)


@pytest.mark.parametrize(
    ("key", "letters", "in_specialty", "form"),
    [
        ("internal-medicine", (3, 3, 4, 4), 2, FormStatus.RECOMMENDED),
        ("family-medicine", (3, 3, 4, 4), 1, None),
        ("pediatrics", (3, 3, 3, 4), 1, None),
        ("med-peds", (3, 4, 4, 4), 2, FormStatus.OPTIONAL),
        ("psychiatry", (3, 3, 3, 4), 2, FormStatus.OPTIONAL),
        ("neurology", (3, 3, 3, 4), 2, None),
        ("general-surgery", (3, 3, 4, 4), 2, None),
        ("ob-gyn", (3, 4, 4, 4), 3, FormStatus.EXPECTED),
        ("emergency-medicine", (2, 3, 4, 4), 1, FormStatus.EXPECTED),
        ("orthopaedic-surgery", (3, 4, 4, 4), 3, FormStatus.RECOMMENDED),
        ("plastic-surgery", (3, 3, 4, 4), 3, FormStatus.MANDATORY),
        ("ophthalmology", (3, 3, 3, 3), 2, None),
        ("transitional-year", (3, 3, 3, 4), 0, None),
        ("preventive-medicine", (2, 2, 3, 4), 1, None),
    ],
)
def test_a_specialty_wants_its_published_numbers(
    key: str, letters: tuple[int, ...], in_specialty: int, form: FormStatus | None
) -> None:
    rule = CATALOGUE.specialties[key]

    numbers = rule.letters
    assert (numbers.min, numbers.low, numbers.high, numbers.max) == letters
    assert rule.in_specialty.min == in_specialty
    assert (rule.standardized.status if rule.standardized else None) == form
    assert rule.us_clinical_min == 2


@pytest.mark.parametrize("given", CATALOGUE.specialties.values(), ids=list(CATALOGUE.specialties))
def test_the_numbers_of_a_specialty_fit_together_and_its_portal(given: SpecialtyRule) -> None:
    most = CATALOGUE.portals[given.portal].max_per_program

    for numbers, field in [
        (given.letters, given.in_specialty),
        *((track.letters, track.in_specialty) for track in given.tracks),
    ]:
        assert numbers.min <= numbers.low <= numbers.high <= numbers.max
        assert field.min <= field.typical <= numbers.max
    assert most is not None
    assert given.letters.max <= most
    assert {*given.also_fields, *given.one_of_each} <= set(CATALOGUE.specialties)


def test_no_spelling_leads_to_two_specialties() -> None:
    rows = [*CATALOGUE.specialties.values(), *CATALOGUE.subspecialties.values()]

    for row in rows:
        parent = getattr(row, "parent", row.key)
        assert {CATALOGUE.parent(text) for text in (row.key, row.name, *row.aliases)} == {parent}


def test_the_portals_hold_their_limits() -> None:
    eras, sfmatch = CATALOGUE.portals[Portal.ERAS], CATALOGUE.portals[Portal.SFMATCH]

    assert eras.file is not None
    assert (eras.max_per_program, eras.letter_id_required) == (4, True)
    assert (eras.file.max_bytes, eras.file.password) == (1_000_000, False)
    assert CATALOGUE.portals[Portal.RESIDENCYCAS].writer_contact == "system"
    assert sfmatch.exact_letters == 3


def test_every_duty_has_words_that_use_plain_fields_only() -> None:
    for kind in DutyKind:
        assert CATALOGUE.duty(kind).reason

    values = dict.fromkeys(DUTY_FIELDS, "Dr. Patel")
    for row in CATALOGUE.duties.values():
        assert "{writer}" in row.title
        for text in (row.title, row.reason):
            assert not re.search(r"[{}!']", text.format_map(values))
        assert row.reason.endswith(".")
