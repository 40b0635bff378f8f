"""A LinkedIn archive as a profile."""

import pytest

from lordesk.domain.applicant import Entry, School
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.shape import YearMonth
from lordesk.services.exchange.archive import written_archive
from lordesk.services.exchange.linkedin import read_linkedin

TABLES = {
    "Profile.csv": "First Name,Last Name,Birth Date,Headline\nMira,Sørensen,Jan 1,IMG\n",
    "Email Addresses.csv": (
        "Email Address,Confirmed,Primary,Updated On\na@x.example,Yes,No,\nb@x.example,Yes,Yes,\n"
    ),
    "PhoneNumbers.csv": "Extension,Number,Type\n,+45 1,Mobile\n",
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Bay,Intern,Wards,Quincy,Jul 2024,\nLund,,,,2020,2021\n,,,,,\n"
    ),
    "Education.csv": (
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
        "Odense,2017,2020,,BSc,\nAarhus,2018,2024,,Doctor of Medicine - MD,\n,,,,,\n"
    ),
    "Languages.csv": "Name,Proficiency\nDanish,Native\nEnglish,\n",
    "Honors.csv": "Title,Description,Issued On\nPrize,,2023\n",
    "Publications.csv": "Name,Published On,Description,Publisher,Url\nA paper,,,A journal,\n",
    "Volunteering.csv": "Company Name,Role,Cause,Started On,Finished On,Description\nRC,Aide,,,,\n",
    "Connections.csv": "Notes:\nnothing of this is read\n",
}


def archive(**changed: str) -> bytes:
    files = TABLES | {f"{name}.csv": text for name, text in changed.items()}
    return written_archive((f"Basic/{name}", text.encode()) for name, text in files.items())


def test_the_tables_become_a_profile() -> None:
    profile = read_linkedin(archive(), "li.zip")
    assert (profile.given_name, profile.family_name) == ("Mira", "Sørensen")
    assert (profile.email, profile.phone) == ("b@x.example", "+45 1")
    assert profile.degree == "Doctor of Medicine - MD"
    assert profile.school == School(name="Aarhus", graduated=YearMonth(2024))
    assert profile.education == (
        Entry(what="BSc", where="Odense", from_=YearMonth(2017), to=YearMonth(2020)),
    )
    assert profile.experience == (
        Entry(what="Intern", where="Bay", from_=YearMonth(2024, 7), note="Wards"),
        Entry(what="Lund", from_=YearMonth(2020), to=YearMonth(2021)),
        Entry(what="Aide", where="RC"),
    )
    assert profile.languages == ("Danish (Native)", "English")
    assert profile.research == ("A paper, A journal",)
    assert profile.honours == ("Prize",)


def test_an_archive_with_one_table_is_enough() -> None:
    raw = written_archive([("Profile.csv", b"First Name,Last Name\nMira,S\n")])
    profile = read_linkedin(raw, "li.zip")
    assert (profile.given_name, profile.email, profile.experience) == ("Mira", None, ())
    assert read_linkedin(written_archive([("Profile.csv", b"")]), "x").given_name == ""


def test_a_month_that_is_none_is_named_by_table_and_cell() -> None:
    raw = archive(Positions="Company Name,Title,Started On\nBay,Intern,soon\n")
    with pytest.raises(InvalidInputError) as caught:
        read_linkedin(raw, "li.zip")
    assert str(caught.value) == (
        "li.zip: Positions.csv: row 2, column C holds “soon”: expected a month, such as 2026-03."
    )
