"""Marks and findings of a bullet, gathered into notes."""

from lordesk.domain.findings import Finding, Mark, Severity
from lordesk.services.kit_review import BulletReview
from lordesk.ui.pages.kits.notes import Act, notes_of, place_of
from lordesk.ui.places import PageId, Place
from tests.kits import a_moment


def a_mark(code: str, severity: Severity, message: str = "ReviewResult.") -> Mark:
    return Mark(start=0, end=3, code=code, severity=severity, message=message)


def a_review(*marks: Mark, findings: tuple[Finding, ...] = ()) -> BulletReview:
    return BulletReview(moment=a_moment(), marks=marks, findings=findings)


def test_a_clean_bullet_has_no_notes() -> None:
    assert notes_of(a_review()) == ()


def test_sure_identifiers_stand_in_one_note_that_removes_first() -> None:
    [note] = notes_of(
        a_review(a_mark("phi.name", Severity.BLOCK), a_mark("phi.room", Severity.BLOCK))
    )
    assert note.is_patient
    assert note.codes == ("phi.name", "phi.room")
    assert note.acts == (Act.REMOVE, Act.NOT_A_PATIENT, Act.KEEP_WITH_REASON)


def test_possible_identifiers_are_asked_about_first() -> None:
    [note] = notes_of(a_review(a_mark("phi.place", Severity.WARN)))
    assert note.acts == (Act.NOT_A_PATIENT, Act.REMOVE)


def test_weak_wording_is_reworded_or_kept_by_its_kind() -> None:
    notes = notes_of(
        a_review(
            a_mark("wording.vague", Severity.WARN, "One."),
            a_mark("wording.vague", Severity.WARN, "Two."),
            a_mark("wording.no_outcome", Severity.INFO),
            a_mark("wording.hands_on", Severity.BLOCK),
        )
    )
    assert [(note.severity, note.acts) for note in notes] == [
        (Severity.BLOCK, (Act.REWORD, Act.TAKE_OUT)),
        (Severity.WARN, (Act.REWORD, Act.KEEP)),
        (Severity.INFO, (Act.GOT_IT,)),
    ]
    assert notes[1].messages == ("One.", "Two.")


def test_other_findings_have_the_acts_that_mend_them() -> None:
    found = tuple(
        Finding(code=code, severity=Severity.WARN, message="ReviewResult.")
        for code in ("kit.bullet_not_seen", "kit.shared_text", "kit.new")
    )
    acts = [note.acts for note in notes_of(a_review(findings=found))]
    assert acts == [(Act.SEEN, Act.TAKE_OUT), (Act.REWORD, Act.TAKE_OUT), (Act.REWORD,)]


def test_a_finding_names_its_record() -> None:
    finding = Finding(code="x", severity=Severity.WARN, message="", about="writer okoye")
    assert place_of(finding) == Place(page=PageId.WRITERS, key="okoye")


def test_what_is_missing_leads_to_the_field_that_lacks_it() -> None:
    message = "No address."
    finding = Finding(
        code="kit.writer_email_missing", severity=Severity.WARN, message=message, about="writer ada"
    )
    assert place_of(finding) == Place(page=PageId.WRITERS, key="ada", part="email")
    nowhere = Finding(code="kit.x", severity=Severity.WARN, message=message, about="document cv")
    assert place_of(nowhere) is None
