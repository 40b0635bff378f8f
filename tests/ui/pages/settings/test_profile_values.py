"""The profile as a form: nothing is lost on the way in and out, and what cannot be read is said."""

import pytest

from lordesk.domain.applicant import Applicant, Entry, School
from lordesk.domain.shape import YearMonth
from lordesk.domain.vocabulary import ImgStatus
from lordesk.ui.forms.fields import Field
from lordesk.ui.pages.settings.profile_values import applicant_from, profile_fields, values_of
from tests.planning import CATALOGUE

FULL = Applicant(
    given_name="Mira",
    family_name="Sørensen",
    degree="MBBS",
    aamc_id="14820375",
    status=ImgStatus.NON_US_CITIZEN_IMG,
    school=School(name="Odense", graduated=YearMonth(2024, 5)),
    languages=("Danish", "English"),
    education=(Entry(what="MBBS", where="Odense", to=YearMonth(2024)),),
    experience=(
        Entry(
            what="House officer",
            where="Vejle",
            from_=YearMonth(2024, 8),
            to=YearMonth(2025, 8),
            note="nights; and days",
        ),
    ),
)


def test_an_unchanged_form_gives_the_same_applicant() -> None:
    assert applicant_from(values_of(FULL), FULL) == FULL


def test_a_month_is_shown_in_words() -> None:
    assert values_of(FULL)["graduated"] == "May 2024"


def test_a_desk_without_a_profile_shows_nothing() -> None:
    assert values_of(None) == {}
    made = applicant_from({"given_name": "Mira", "family_name": "Berg"}, None)
    assert made == Applicant(given_name="Mira", family_name="Berg")


@pytest.mark.parametrize(
    ("name", "value", "is_good"),
    [
        ("graduated", "2024-05", True),
        ("graduated", "", True),
        ("graduated", "06/2023", True),
        ("graduated", "June 2023", True),
        ("graduated", "May", False),
        ("graduated", "13/2023", False),
        ("school_country", "VN", True),
        ("school_country", "Atlantis", False),
        ("education", ("MBBS; Odense; 2018; 2024",), True),
        ("education", ("MBBS; Odense; last year",), False),
        ("email", "lucia@example.org", True),
        ("email", "12345678", False),
        ("aamc_id", "14820375", True),
        ("aamc_id", "1482", False),
        ("aamc_id", "", True),
    ],
)
def test_what_cannot_be_read_is_said(name: str, value: object, is_good: bool) -> None:
    field: Field = next(each for each in profile_fields(CATALOGUE.countries) if each.name == name)
    assert (field.check(value) == "") is is_good
