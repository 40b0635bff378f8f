from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk import paths
from lordesk.domain.ids import SeasonKey
from lordesk.domain.season import Season, SeasonEvent
from lordesk.domain.vocabulary import DateStatus, DutyKind, PolicyKey, Portal, Preset
from lordesk.domain.vocabulary import SeasonEventKind as Event
from lordesk.storage.catalogue_files import read_catalogue

CATALOGUE = read_catalogue(paths.resources() / "rules")


@pytest.mark.parametrize(
    ("text", "parent"),
    [
        ("internal-medicine", "internal-medicine"),
        ("Internal Medicine", "internal-medicine"),
        ("IM", "internal-medicine"),
        (" im ", "internal-medicine"),
        ("cardiology", "internal-medicine"),
        ("Hematology & Oncology", "internal-medicine"),
        ("hospital-medicine", "internal-medicine"),
        ("OB/GYN", "ob-gyn"),
        ("Obstetrics & Gynecology", "ob-gyn"),
        ("PM&R", "pm-and-r"),
        ("Neurological Surgery", "neurosurgery"),
        ("stroke", "neurology"),
        ("aerospace medicine", None),
        ("", None),
        ("—", None),
        ("medicine woman", None),
        ("internal med.", "internal-medicine"),
        ("Peds", "pediatrics"),
    ],
)
def test_a_field_belongs_to_its_parent_specialty(text: str, parent: str | None) -> None:
    assert CATALOGUE.parent(text) == parent
    rule = CATALOGUE.specialty(text)
    assert (rule.key if rule else None) == parent


@pytest.mark.parametrize(
    ("text", "target", "counts"),
    [
        ("internal-medicine", "internal-medicine", True),
        ("nephrology", "internal-medicine", True),
        ("neurology", "internal-medicine", False),
        ("pediatrics", "med-peds", True),
        ("cardiology", "med-peds", True),
        ("med-peds", "internal-medicine", False),
        ("diagnostic-radiology", "interventional-radiology", True),
        ("interventional-radiology", "diagnostic-radiology", False),
        ("any text", "any text", False),
        ("internal-medicine", "any text", False),
    ],
)
def test_a_letter_is_in_the_specialty_of_its_own_field_or_parent(
    text: str, target: str, *, counts: bool
) -> None:
    assert CATALOGUE.is_in_specialty(text, target) is counts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("im", "Internal Medicine"),
        ("hematology-oncology", "Hematology and Oncology"),
        ("Bush medicine", "Bush medicine"),
    ],
)
def test_a_specialty_has_a_name_for_people(text: str, name: str) -> None:
    assert CATALOGUE.specialty_name(text) == name


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    assert CATALOGUE.parent(text) in {None, *CATALOGUE.specialties}


def own_season(key: str, *events: SeasonEvent, portal: Portal | None = None) -> Season:
    return Season(key=SeasonKey(key), portal=portal, events=events)


OFFICIAL_SUBMIT = SeasonEvent(
    kind=Event.SUBMIT, on=date(2027, 9, 8), time=time(9), status=DateStatus.OFFICIAL
)


def test_an_override_replaces_the_events_of_its_kind_and_keeps_the_others() -> None:
    season = CATALOGUE.season("eras-2028", [own_season("eras-2028", OFFICIAL_SUBMIT)])

    assert season is not None
    assert season.portal is Portal.ERAS
    assert season.event(Event.SUBMIT) == OFFICIAL_SUBMIT
    assert season.day(Event.OPENS) == date(2027, 6, 2)
    assert len(season.events) == 8
    assert [e.on for e in season.events] == sorted(e.on for e in season.events)


def test_an_override_may_add_a_kind_and_change_the_portal() -> None:
    own = own_season(
        "sfmatch-2028",
        SeasonEvent(kind=Event.RANK_LIST, on=date(2028, 1, 10)),
        portal=Portal.OTHER,
    )

    season = CATALOGUE.season("sfmatch-2028", [own])

    assert season is not None
    assert season.portal is Portal.OTHER
    assert season.day(Event.RANK_LIST) == date(2028, 1, 10)
    assert season.day(Event.SUBMIT) == date(2027, 9, 1)


def test_a_season_of_the_users_own_stands_alone() -> None:
    own = own_season("carms-2028", OFFICIAL_SUBMIT)

    assert CATALOGUE.season("carms-2028", [own]) is own
    assert CATALOGUE.season("carms-2028") is None


def test_without_an_override_the_shipped_season_holds() -> None:
    other = own_season("eras-2027", OFFICIAL_SUBMIT)

    assert CATALOGUE.season("eras-2028", [other]) is CATALOGUE.seasons["eras-2028"].season


@pytest.mark.parametrize(
    ("preset", "own", "value"),
    [
        (None, {}, 14),
        (Preset.EARLY, {}, 28),
        (Preset.LATE, {}, 7),
        (Preset.LATE, {PolicyKey.DEADLINE_DAYS_BEFORE_SUBMIT: 20}, 20),
        (Preset.LATE, {PolicyKey.DEADLINE_DAYS_BEFORE_SUBMIT: 0}, 0),
        (Preset.LATE, {PolicyKey.DEADLINE_DAYS_BEFORE_SUBMIT: -3}, 0),
        (Preset.LATE, {PolicyKey.DEADLINE_DAYS_BEFORE_SUBMIT: 4000}, 365),
        (Preset.LATE, {PolicyKey.BULLETS_MIN: 4}, 7),
    ],
)
def test_the_users_number_wins_within_its_bounds(
    preset: Preset | None, own: dict[PolicyKey, int | float], value: int
) -> None:
    assert CATALOGUE.policy(PolicyKey.DEADLINE_DAYS_BEFORE_SUBMIT, preset, own) == value


def test_nobody_can_allow_a_third_reminder() -> None:
    assert CATALOGUE.policy(PolicyKey.REMINDERS_MAX, None, {PolicyKey.REMINDERS_MAX: 3}) == 2


def test_a_duty_has_words_per_variant() -> None:
    assert CATALOGUE.duty(DutyKind.KIT).title == "Send {writer} the letter kit"
    assert CATALOGUE.duty(DutyKind.KIT, "before_season").reason.endswith("{tokens}.")
    with pytest.raises(KeyError):
        CATALOGUE.duty(DutyKind.KIT, "tomorrow")
