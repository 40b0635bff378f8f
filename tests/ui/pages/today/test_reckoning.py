"""What takes longer to reckon: safety and what to mend."""

from collections.abc import Iterator

import pytest

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.ids import Kind
from lordesk.domain.kit_findings import KitText
from lordesk.domain.program import ProgramLetters
from lordesk.domain.records import Entity, Records
from lordesk.domain.timeline import make_plan
from lordesk.ui.pages.today.outlook import Outlook, Revealing, Safety
from lordesk.ui.pages.today.reckoning import place_about, reckon
from lordesk.ui.places import PageId, Place
from tests.builders import a_desk, a_letter, a_program, a_writer, a_yes, day
from tests.kits import a_moment
from tests.planning import CATALOGUE


def nothing(_text: KitText) -> Iterator[Mark]:
    yield from ()


def names_a_patient(text: KitText) -> Iterator[Mark]:
    if text.line is not None:
        yield Mark(
            start=0, end=4, code="phi.name", severity=Severity.BLOCK, message="A patient’s name."
        )


def always_a_name(_text: KitText) -> Iterator[Mark]:
    yield Mark(start=0, end=3, code="phi.name", severity=Severity.BLOCK, message="A name.")


def outlook(*entities: Entity, on: str = "2027-02-05") -> Outlook:
    desk = a_desk(*entities)
    return reckon(desk, CATALOGUE, make_plan(desk, CATALOGUE, day(on)), nothing)


def test_the_target_with_the_least_to_lose_is_named() -> None:
    found = outlook(a_letter(asked=a_yes("2027-02-03"))).safety
    assert found == Safety(field="Internal Medicine", safe_to_lose=0, counted=1, needed=3, gaps=3)


def test_nothing_applied_to_has_no_safety() -> None:
    plan = make_plan(Records(), CATALOGUE, day("2027-02-05"))
    assert reckon(Records(), CATALOGUE, plan, nothing) == Outlook(safety=None, lines=())


def test_a_letter_that_arrived_and_stands_nowhere_comes_first() -> None:
    found = outlook(
        a_writer("second", name="Second Writer", away=()),
        a_letter(asked=a_yes("2027-02-03"), uploaded_on=day("2027-02-04")),
    )
    assert found.lines[0].place == Place(page=PageId.PORTFOLIO)
    assert "Okoye" in found.lines[0].message


def test_what_keeps_a_kit_back_leads_to_the_kit() -> None:
    moment = a_moment("m1", kits=("okoye-im",), text="Anna came in.")
    desk = a_desk(a_letter(asked=a_yes("2027-02-03")), moment)
    plan = make_plan(desk, CATALOGUE, day("2027-02-05"))
    lines = reckon(desk, CATALOGUE, plan, names_a_patient).lines
    place = Place(page=PageId.KITS, key="okoye-im")
    assert [line for line in lines if line.place == place]


def test_moments_that_name_a_patient_are_counted_by_rotation() -> None:
    desk = a_desk(a_moment("m1", kits=()), a_moment("m2", kits=(), cleared=("phi.name",)))
    plan = make_plan(desk, CATALOGUE, day("2027-02-05"))
    assert reckon(desk, CATALOGUE, plan, always_a_name).revealing == (
        Revealing(
            service="Inpatient medicine",
            count=1,
            place=Place(page=PageId.ROTATIONS, key="wards"),
        ),
    )


def test_what_a_program_asks_for_and_no_letter_gives_leads_to_the_program() -> None:
    program = a_program(letters=ProgramLetters(chair=True))
    lines = outlook(a_letter(asked=a_yes("2027-02-03")), program).lines
    assert Place(page=PageId.PORTFOLIO, key="bay") in [line.place for line in lines]


def test_warnings_of_the_plan_lead_to_their_letter() -> None:
    late = a_letter(deadline=day("2027-01-20"))
    lines = outlook(late, on="2027-01-12").lines
    assert Place(page=PageId.LETTERS, key="okoye-im") in [line.place for line in lines]


def test_a_desk_without_a_name_says_so_once_it_has_letters() -> None:
    desk = a_desk(a_letter()).drop(Kind.APPLICANT, Kind.APPLICANT)
    plan = make_plan(desk, CATALOGUE, day("2027-02-05"))
    assert reckon(desk, CATALOGUE, plan, nothing).lacks_name


@pytest.mark.parametrize(
    ("about", "page"),
    [
        ("letter okoye-im", PageId.LETTERS),
        ("writer okoye", PageId.WRITERS),
        ("rotation wards", PageId.ROTATIONS),
        ("program bay", PageId.PORTFOLIO),
        ("target im", PageId.PORTFOLIO),
        ("document cv.pdf", PageId.KITS),
        ("applicant", PageId.SETTINGS),
    ],
)
def test_every_record_has_its_page(about: str, page: PageId) -> None:
    assert place_about(about).page is page
