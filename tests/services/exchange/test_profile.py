"""What other programs know of the applicant joins the profile."""

import pytest

from lordesk.domain.applicant import Applicant, Entry, School
from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.records import Records
from lordesk.domain.shape import YearMonth
from lordesk.services.exchange.profile import (
    Profile,
    is_medical,
    named,
    plan_profile,
    tidy_text,
    year_month,
)
from tests.builders import a_desk, an_applicant

THEIRS = Profile(
    given_name="MIRA",
    family_name="Sorensen",
    email="new@x.example",
    goal="Theirs",
    degree="MBBS",
    school=School(name="Theirs", graduated=YearMonth(2024, 6)),
    languages=("English (fluent)", "Danish"),
    education=(Entry(what="BSc", where="Aarhus"),),
    experience=(Entry(what="Intern", where="Bay", from_=YearMonth(2024), note="Theirs"),),
    research=("A paper", "Another paper"),
    honours=("Prize",),
)
OWN = an_applicant(
    email="old@x.example",
    goal="Mine",
    school=School(name="Mine"),
    languages=("English",),
    experience=(Entry(what="intern", where="BAY", note="Mine"),),
    research=("a paper",),
    aamc_id="14820375",
)


def taken(desk: Records, profile: Profile, *, replace_desk: bool = False) -> Applicant:
    plan = plan_profile(desk, "cv.json", profile, replace_desk=replace_desk)
    assert plan.planned is not None
    applicant = apply(desk, plan.planned.changes).applicant
    assert applicant is not None
    return applicant


def test_an_empty_desk_gets_the_profile() -> None:
    applicant = taken(Records(), THEIRS)
    assert (applicant.given_name, applicant.degree) == ("MIRA", "MBBS")
    assert applicant.languages == ("English (fluent)", "Danish")


def test_a_known_profile_keeps_its_words_and_gains_what_is_new() -> None:
    applicant = taken(a_desk(OWN), THEIRS)
    assert (applicant.given_name, applicant.email, applicant.goal) == (
        "Mira",
        "new@x.example",
        "Mine",
    )
    assert applicant.school == School(name="Mine", graduated=YearMonth(2024, 6))
    assert applicant.languages == ("English", "Danish")
    assert applicant.experience == (
        Entry(what="intern", where="BAY", from_=YearMonth(2024), note="Mine"),
    )
    assert applicant.research == ("a paper", "Another paper")
    assert applicant.aamc_id == "14820375"


def test_the_same_profile_twice_changes_nothing() -> None:
    desk = a_desk(taken(a_desk(OWN), THEIRS))
    plan = plan_profile(desk, "cv.json", THEIRS, replace_desk=False)
    assert plan.planned is not None
    assert not plan.planned.changes


def test_another_person_needs_replace() -> None:
    other = Profile(given_name="Else", family_name="Berg")
    with pytest.raises(RefusedError, match="is the profile of Else Berg"):
        plan_profile(a_desk(OWN), "cv.json", other, replace_desk=False)
    replaced = taken(a_desk(OWN), other, replace_desk=True)
    assert (replaced.name, replaced.aamc_id) == ("Else Berg", None)


def test_a_profile_needs_a_name_somewhere() -> None:
    with pytest.raises(InvalidInputError, match="holds no name"):
        plan_profile(Records(), "cv.json", Profile(), replace_desk=False)
    assert taken(a_desk(OWN), Profile()).given_name == "Mira"


def test_what_no_profile_may_hold_is_refused() -> None:
    long = Profile(experience=(Entry(what="x" * 30_000),))
    with pytest.raises(InvalidInputError, match=r"cv\.json: experience\[0\]\.what is longer"):
        plan_profile(a_desk(), "cv.json", long, replace_desk=False)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2020", YearMonth(2020)),
        ("2020-03", YearMonth(2020, 3)),
        ("2020-03-15", YearMonth(2020, 3)),
        ("Mar 2020", YearMonth(2020, 3)),
        ("September 2020", YearMonth(2020, 9)),
        ("Present", None),
        ("", None),
    ],
)
def test_months_are_read_as_resumes_write_them(text: str, month: YearMonth | None) -> None:
    assert year_month(text, "x") == month


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("ene 2020", YearMonth(2020, 1)),
        ("mar. 2021", YearMonth(2021, 3)),
        ("agosto de 2021", YearMonth(2021, 8)),
        ("Févr. 2019", YearMonth(2019, 2)),
        ("juin 2019", YearMonth(2019, 6)),
        ("juil. 2019", YearMonth(2019, 7)),
        ("Dez. 2018", YearMonth(2018, 12)),
        ("März 2018", YearMonth(2018, 3)),
        ("Actualidad", None),
        ("mayo de 2022", YearMonth(2022, 5)),
        ("set. de 2020", YearMonth(2020, 9)),
        ("août 2020", YearMonth(2020, 8)),
        ("03/2021", YearMonth(2021, 3)),
        ("12.2021", YearMonth(2021, 12)),
        ("aujourd’hui", None),
        ("até o momento", None),
    ],
)
def test_months_of_archives_in_other_languages_are_read(text: str, month: YearMonth | None) -> None:
    assert year_month(text, "x") == month


@pytest.mark.parametrize("text", ["soon", "2020-13", "Foo 2020", "20"])
def test_what_is_no_month_is_named_by_its_place(text: str) -> None:
    with pytest.raises(InvalidInputError, match=r"work\[0\].endDate holds"):
        year_month(text, "work[0].endDate")


def test_names_are_parted_before_the_family_with_its_particles() -> None:
    assert named("Ann Marie  van der Berg") == ("Ann Marie", "van der Berg")
    assert named("Madonna") == ("", "Madonna")
    assert named(" ") == ("", "")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        *(("M.D.", True), ("MBBS", True), ("Doctor of Medicine", True), ("MDiv", False)),
        *(("Médico Cirujano", True), ("Humanmedizin", True), ("Docteur en médecine", True)),
        *(("Graduação em Medicina", True), ("BSc", False), ("Biomedicina", False)),
    ],
)
def test_a_physicians_degree_is_known(text: str, is_one: bool) -> None:
    assert is_medical(text) is is_one


def test_texts_are_cleaned() -> None:
    assert (tidy_text(" a\x00b \r\n"), tidy_text(" \x07 ")) == ("ab", None)
