"""Each form of the shipped rules finds its own examples and lets its look-alikes pass."""

import re

import pytest

from lordesk.domain.findings import Severity
from lordesk.domain.guard.check import check_text
from lordesk.domain.guard.forms import form_marks
from lordesk.domain.guard.lexicon import Form, FormRule, form
from tests.domain.guard.lexicon_of_the_program import SETS, labelled, shipped

FORMS = shipped().forms
EXAMPLES = [(each, text) for each in FORMS for text in each.rule.examples]
HARMLESS = [(each, text) for each in FORMS for text in each.rule.harmless]
DIGITS = re.compile(r"\d")
EVERY_SENTENCE = [text for path in SETS.glob("*.tsv") for _, text in labelled(path.stem)]

BLOCKED = [
    *(
        "Mrs Alvarez",
        "mrs alvarez",
        "Ms. Chen",
        "Miss Lee",
        "Mx. Day",
        "Mr. and Mrs. Hall",
        "Mr Özil",
    ),
    *(
        "mr. henderson",
        "Mister Cole",
        "Frau Weber",
        "Herr Kurz",
        "Señor Ruiz",
        "Mme Dubois",
        "Mr. J",
    ),
    *(
        "pt J.S.",
        "Patient A. B.",
        "patient K.L.M.",
        "DOB 3/4/51",
        "dob: 03-04-1951",
        "born 4/5/1960",
    ),
    *(
        "11/14/2026",
        "2026-11-14",
        "14 Nov 2026",
        "November 14",
        "the 14th of November",
        "14.11.2026",
    ),
    *("14-11-2026", "Nov. 14th, 2026", "14/11/26", "2026/11/14", "14 November 2026", "Nov 14 2026"),
    *("617-555-0143", "(617) 555-0143", "617.555.0143", "617 555 0143", "+1 617 555 0143"),
    *(
        "+44 20 7946 0018",
        "tel 0345-5550182",
        "fax: 5085550199",
        "mobile 0300 1234567",
        "1-800-555-0176",
    ),
    *("a@b.org", "first.last+tag@mail.example.co.uk", "jdoe at gmail dot com", "x_y@z.io"),
    *(
        "078-05-1120",
        "SSN 4471",
        "ssn: 512 44 0091",
        "social security number 331207781",
        "078 05 1120",
    ),
    *("http://a.example/b", "https://x.org", "www.case.net/7", "blogsite.com", "mycase.org/amina"),
    *("10.22.41.7", "192.168.1.1", "2001:db8:0:0:0:ff00:42:8329"),
    *(
        "MRN 00482913",
        "mrn 00482913",
        "MRN: 33-01",
        "MRN#882",
        "medical record number 4471",
        "Chart # 220914",
    ),
    *(
        "account number 7782013345",
        "acct # 00938271",
        "policy no. 447A9912",
        "Member ID W229855410",
    ),
    *(
        "plate MA 7XR 420",
        "serial 104-99821",
        "passport number AB1209443",
        "Medicaid ID 98 1120 4471",
    ),
    *(
        "licence number S530-4418",
        "device ID GPS-771-204",
        "health plan ID XEH902117345",
        "VIN 1HGCM82633A",
    ),
    *(
        "92-year-old",
        "92 yo",
        "92F",
        "aged 92",
        "92 y/o",
        "92yo",
        "92 years old",
        "92 y.o.",
        "age 97",
    ),
    *(
        "a 104-year-old",
        "ninety-two-year-old",
        "her 95th birthday",
        "a man of 93 years",
        "turned 101",
    ),
    *(
        "room 412",
        "rm 412",
        "Room #4",
        "bed 14b",
        "Bed 3",
        "room 5-221",
        "room number 218",
        "bay 2",
        "rm. 9".replace(". ", " "),
    ),
    *("48 Maple Street", "1520 North Lincoln Avenue", "77 Beacon St", "Apt 12", "P.O. Box 331"),
    *("Quincy, MA 02169", "ZIP 10032", "postal code 98105", "02139", "10032-1234"),
]

LOOK_ALIKE = [
    *(
        "4 to 6 patients",
        "from 41% to 58%",
        "110 to 62 minutes",
        "BP 180/110",
        "L4/L5",
        "1:1",
        "24/7",
    ),
    *(
        "GCS 15",
        "MELD 28",
        "NIHSS 12 to 3",
        "CHA2DS2-VASc 4",
        "pH 7.21",
        "INR 6.2",
        "K 2.9",
        "Na 118",
    ),
    *(
        "HbA1c 11.2%",
        "EF 25%",
        "39.5 °C",
        "SpO2 92%",
        "92% on room air",
        "95% CI",
        "98.6 F",
        "temp 101F",
    ),
    *(
        "a 67-year-old",
        "85 yo",
        "aged 89",
        "in her 80s",
        "89-year-old",
        "patients over 90 years old",
    ),
    *(
        "2026",
        "since 2024",
        "July 2026",
        "in May",
        "Jan to Mar 2026",
        "between 2024 and 2026",
        "2024-2026",
    ),
    *(
        "1 in 4 call",
        "28 h",
        "q4",
        "q3-5 min",
        "200 J",
        "0.9% saline",
        "100 mL/h",
        "10,000 units",
        "12,000 patients",
    ),
    *(
        "3/6 murmur",
        "5/5 strength",
        "2+ reflexes",
        "7/10 pain",
        "Apgar 7/9",
        "adenosine 6/12",
        "4-0 nylon",
    ),
    *(
        "room air",
        "bedside",
        "operating room",
        "24-bed unit",
        "emergency room",
        "no room for error",
    ),
    *("MS exacerbation", "MR imaging", "missed doses", "Ms of ultrasound".lower(), "530 ms"),
    *("PMID 38575444", "NCT01234567", "ICD-10 F32.1", "H1N1", "SARS-CoV-2", "COVID-19", "HLA-B27"),
    *("Dr. Patel", "Drs. Patel and Kim", "Professor Osei", "Jane Tanaka, MD", "Dr. Ana Ruiz-Vega"),
    *(
        "Foley",
        "Marfan",
        "Ringer",
        "Parkinson",
        "Whipple procedure",
        "Guillain-Barré",
        "Dix-Hallpike",
    ),
    *("Murphy sign", "Colles fracture", "Zzyzx criteria", "Kayser-Fleischer ring", "Bell palsy"),
    *("Epic", "Cerner", "Meditech", "Zosyn", "Eliquis", "Zoloft", "UpToDate", "PubMed", "REDCap"),
    *(
        "Spanish",
        "Haitian Creole",
        "Pashto-speaking",
        "Massachusetts",
        "New York",
        "Pakistan",
        "Caribbean",
    ),
    *(
        "New England Journal of Medicine",
        "American College of Physicians",
        "Grand Rounds",
        "Medicaid",
    ),
    *(
        "Klebsiella",
        "E. coli",
        "C. difficile",
        "Staphylococcus aureus",
        "U.S. hospital",
        "M.D.",
        "a.m.",
    ),
    *(
        "SOFA and RASS",
        "STEMI",
        "NSTEMI",
        "DAPA-HF",
        "I-PASS",
        "teach-back",
        "PHQ-9 of 19",
        "Child-Pugh C",
    ),
]


@pytest.mark.parametrize(("each", "text"), EXAMPLES, ids=[text for _, text in EXAMPLES])
def test_a_form_finds_its_example(each: Form, text: str) -> None:
    assert list(form_marks(text, [each]))


@pytest.mark.parametrize(("each", "text"), HARMLESS, ids=[text for _, text in HARMLESS])
def test_a_form_lets_its_look_alike_pass(each: Form, text: str) -> None:
    assert not list(form_marks(text, [each]))


@pytest.mark.parametrize("spelling", BLOCKED)
def test_a_hard_form_is_blocked_wherever_it_stands(spelling: str) -> None:
    for sentence in (
        spelling,
        f"I wrote about {spelling} in the note.",
        f"Seen ({spelling}), then left.",
    ):
        found = check_text(sentence, shipped())
        assert Severity.BLOCK in {mark.severity for mark in found}, sentence


@pytest.mark.parametrize("spelling", LOOK_ALIKE)
def test_a_harmless_look_alike_passes(spelling: str) -> None:
    assert check_text(f"Worked on {spelling} that week.", shipped()) == ()


def test_the_tables_are_long_enough_to_mean_something() -> None:
    assert len(set(BLOCKED)) >= 100
    assert len(set(LOOK_ALIKE)) >= 100


@pytest.mark.parametrize("each", FORMS, ids=[each.rule.pattern[:30] for each in FORMS])
def test_a_form_explains_itself(each: Form) -> None:
    assert each.rule.examples
    assert each.rule.harmless
    assert each.rule.message.startswith("“{seen}” ")
    assert each.rule.message.endswith(".")


@pytest.mark.parametrize("each", FORMS, ids=[each.rule.pattern[:30] for each in FORMS])
def test_a_form_that_asks_for_digits_finds_nothing_without_them(each: Form) -> None:
    if each.rule.digits:
        for text in EVERY_SENTENCE:
            assert each.pattern.search(DIGITS.sub("", text)) is None


def test_limits_hold_a_form_back() -> None:
    rule = FormRule(
        code="phi.rare",
        severity=Severity.WARN,
        pattern="<<who>>",
        message="“{seen}” is rare.",
        law="test",
        source="test",
        not_after="no $",
        needs="patient",
        unless="drill",
    )
    made = [form(rule, {"who": "mayor"})]
    assert [m.message for m in form_marks("The patient was Mayor.", made)] == ["“Mayor” is rare."]
    assert not list(form_marks("The mayor spoke.", made))
    assert not list(form_marks("A drill with a patient as mayor.", made))
    assert not list(form_marks("The patient was no mayor.", made))


@pytest.mark.parametrize(
    "text",
    [
        "I rotated there from 3/4/2024 to 3/29/2024, and the code was on 3/12/2024.",
        "I rotated there from 3/4/2024 to 3/29/2024 and saw a man who fell.",
        "On my rotation the stroke came from 03/04/2024.",
        "On my elective the stroke was from 03/04/2024 to 03/09/2024.",
        "On my elective I followed Ms Jones from 03/04/2024 to 03/09/2024.",
        "4 March 2024 was the stroke. I rotated there from 3/4/2024 to 3/29/2024.",
    ],
)
def test_days_of_a_stay_of_ones_own_pass_only_where_nothing_else_is_dated(text: str) -> None:
    found = check_text(text, shipped())
    assert "phi.date" in {mark.code for mark in found if mark.severity is Severity.BLOCK}
