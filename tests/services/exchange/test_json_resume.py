"""JSON Resume both ways."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.domain.applicant import Entry, School
from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.records import Records
from lordesk.domain.shape import YearMonth
from lordesk.services.exchange.json_resume import read_resume, written_resume
from lordesk.services.exchange.profile import plan_profile
from tests.builders import an_applicant

APPLICANT = an_applicant(
    degree="MBBS",
    email="m@x.example",
    phone="+45 1",
    goal="Internal medicine.",
    school=School(name="Aarhus University", graduated=YearMonth(2024, 6)),
    languages=("English (fluent)", "Danish"),
    education=(Entry(what="BSc", where="Odense", from_=YearMonth(2017), to=YearMonth(2020)),),
    experience=(Entry(what="Intern", where="Bay", from_=YearMonth(2024, 7), note="Wards."),),
    research=("A paper, a journal",),
    honours=("Prize",),
    aamc_id="14820375",
)


def a_resume(**parts: Any) -> bytes:
    return json.dumps({"basics": {"name": "Mira Sørensen"}, **parts}).encode()


def test_the_profile_goes_out_and_comes_back() -> None:
    profile = read_resume(written_resume(APPLICANT), "cv.json")
    plan = plan_profile(Records(), "cv.json", profile, replace_desk=False)
    assert plan.planned is not None
    found = apply(Records(), plan.planned.changes).applicant
    assert found is not None
    for field in ("given_name", "family_name", "degree", "email", "phone", "goal", "school"):
        assert getattr(found, field) == getattr(APPLICANT, field)
    for field in ("languages", "education", "experience", "research", "honours"):
        assert getattr(found, field) == getattr(APPLICANT, field)


def test_identity_numbers_stay_at_home_and_the_schema_is_named() -> None:
    raw = written_resume(APPLICANT)
    assert b"14820375" not in raw
    assert json.loads(raw)["$schema"].endswith("schema.json")
    assert "education" not in json.loads(written_resume(an_applicant()))


def test_a_resume_from_elsewhere_is_read() -> None:
    profile = read_resume(
        b"\xef\xbb\xbf"
        + a_resume(
            work=[{"name": "Bay", "position": "Intern", "startDate": "2024-07-01", "endDate": ""}],
            volunteer=[{"organization": "Red Cross", "position": "Aide"}],
            education=[
                {"institution": "Odense", "area": "Biology", "studyType": "BSc", "score": "12"},
                {"institution": "Aarhus", "area": "Medicine", "studyType": "MD"},
                {"institution": "Lund"},
            ],
            publications=[{"name": "A paper", "publisher": "A journal"}, {}],
            awards=[{"title": "Prize", "awarder": "Aarhus"}],
            languages=[{"language": "Danish", "fluency": "Native"}, {"fluency": "?"}],
            skills=[{"name": "ignored"}],
        ),
        "cv.json",
    )
    assert profile.experience == (
        Entry(what="Intern", where="Bay", from_=YearMonth(2024, 7)),
        Entry(what="Aide", where="Red Cross"),
    )
    assert profile.education == (
        Entry(what="BSc, Biology", where="Odense", note="12"),
        Entry(what="Lund"),
    )
    assert (profile.degree, profile.school) == ("MD", School(name="Aarhus"))
    assert profile.research == ("A paper, A journal",)
    assert profile.honours == ("Prize, Aarhus",)
    assert profile.languages == ("Danish (Native)",)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"basics": []}, "basics: expected an object"),
        ({"basics": {"name": 5}}, "basics.name: expected text"),
        ({"work": {}}, "work: expected a list"),
        ({"work": [5]}, "work[0]: expected an object"),
        ({"work": [{"position": "x", "startDate": "soon"}]}, "work[0].startDate holds “soon”"),
        ({"education": [{"score": "1"}]}, "education[0]: expected a word"),
    ],
)
def test_a_misfit_is_named_by_its_place(parts: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        read_resume(a_resume(**parts), "cv.json")
    assert f"cv.json: {message}" in str(caught.value)


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
)


@given(st.dictionaries(st.sampled_from(["basics", "work", "education", "languages"]), PLAIN))
def test_any_object_is_read_or_refused_in_one_sentence(parts: dict[str, Any]) -> None:
    said = "cv.json"
    try:
        read_resume(a_resume(**parts), "cv.json")
    except InvalidInputError as error:
        said = str(error)
    assert said.startswith("cv.json")
    assert "\n" not in said


def test_nothing_in_a_list_is_passed_over() -> None:
    parts = {"education": [None, {"institution": "Bay"}], "work": None, "languages": [None]}
    assert [each.what for each in read_resume(a_resume(**parts), "x").education] == ["Bay"]
