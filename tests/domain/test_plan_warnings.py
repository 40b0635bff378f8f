"""Warnings name the nearest repair."""

from lordesk.domain.agenda import PlanWarning
from lordesk.domain.attachment import Document
from lordesk.domain.ids import DocumentKey, SeasonKey, TargetKey
from lordesk.domain.records import Entity
from lordesk.domain.vocabulary import Answer, DocumentKind, Portal
from lordesk.domain.writer import Absence
from tests.builders import a_letter, a_target, a_writer, an_answer, an_applicant, day
from tests.planning import WINTER, plan_on


def warned(code: str, today: str, *entities: Entity) -> PlanWarning | None:
    return next((w for w in plan_on(today, *entities).warnings if w.code == code), None)


def test_a_date_in_an_absence_names_the_last_working_day_before_it() -> None:
    absent = a_writer(away=(Absence(from_=day("2027-08-16"), to=day("2027-08-27")),))
    found = warned("plan.deadline_in_absence", WINTER, a_letter(), absent)
    assert found is not None
    assert found.message.endswith("Ask for the letter by Fri 13 Aug 2027 instead.")


def test_a_short_lead_counts_the_days_and_names_a_date_that_would_do() -> None:
    found = warned("plan.short_lead", WINTER, a_letter(deadline=day("2027-02-22")))
    assert found is not None
    assert "21 days" in found.message  # asked Mon 1 Feb at the earliest
    assert "Mon 1 Mar 2027" in found.message
    assert found.about == "letter okoye-im"


def test_identity_numbers_that_look_wrong_are_warned_about() -> None:
    odd = an_applicant(aamc_id="1482037", usmle_id="x")
    assert warned("plan.aamc_id", WINTER, odd) is not None
    assert warned("plan.usmle_id", WINTER, odd) is not None
    right = an_applicant(aamc_id="14820375", usmle_id="1-042-118-6")
    assert plan_on(WINTER, right).warnings == ()


def test_an_old_document_is_named() -> None:
    cv = Document(
        key=DocumentKey("d"), kind=DocumentKind.CV, path="cv.pdf", dated=day("2026-05-22")
    )
    found = warned("plan.stale_document", WINTER, cv)
    assert found is not None
    assert "“cv.pdf” is of Fri 22 May 2026" in found.message
    assert warned("plan.stale_document", "2026-11-21", cv) is None


def test_a_letter_that_left_warns_of_nothing() -> None:
    hedged = a_letter(waived=None, asked=an_answer(Answer.HEDGED, "2027-02-03"))
    assert plan_on("2027-02-04", hedged).warnings == ()


def test_a_letter_for_two_portals_needs_a_second_one() -> None:
    other = a_target("em", specialty="emergency-medicine", season=SeasonKey("residencycas-2028"))
    general = a_letter(targets=(TargetKey("im"), TargetKey("em")))
    found = warned("plan.two_portals", WINTER, other, general)
    assert found is not None
    assert "also for ResidencyCAS" in found.message
    assert "follows MyERAS: make a second letter for ResidencyCAS." in found.message
    assert warned("plan.two_portals", WINTER, other, a_letter()) is None
    assert warned("plan.two_portals", WINTER, a_letter(portal=Portal.OTHER)) is None
