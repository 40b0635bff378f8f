"""What a kit may say, and above all what it leaves behind."""

from dataclasses import asdict

import pytest

from lordesk.domain.applicant import Entry, School
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.ids import LetterKey, RotationKey, TargetKey, WriterKey
from lordesk.domain.kit_assembly import bullets_of, kit_facts
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import DocumentKind, DutyKind, LetterKind, Portal, Theme, Track
from tests.builders import a_letter, a_rotation, a_target, a_writer, a_yes, day, worked
from tests.kits import (
    OPEN,
    TODAY,
    a_document,
    a_full_applicant,
    a_kit_desk,
    a_moment,
    facts_of,
)
from tests.planning import CATALOGUE


def test_private_facts_do_not_reach_a_kit() -> None:
    facts = facts_of(
        a_full_applicant(usmle_id="1-042-118-6"),
        a_moment("m1", on=day("2027-01-20"), text="Did it."),
        a_writer(notes="secret note", flags=(), email="okoye@harbour.example.org"),
        a_writer("holm", name="Karen Holm"),
    )
    said = str(asdict(facts))
    for private in (
        "1-042-118-6",
        "secret note",
        "2027-01-20",
        "datetime.date(2027, 1, 20)",
        "Holm",
    ):
        assert private not in said


@pytest.mark.parametrize(("country", "printed"), [("VN", "Vietnam"), ("XX", "XX"), (None, None)])
def test_the_country_of_the_school_is_printed_by_name(
    country: str | None, printed: str | None
) -> None:
    school = School(name="Hanoi Medical University", country=country)
    facts = facts_of(a_full_applicant(school=school))
    assert facts.applicant.school
    assert facts.applicant.school.country == printed


def test_a_remark_that_names_another_writer_is_left_out() -> None:
    entry = Entry(what="Intern", note="under Dr. Holm")
    facts = facts_of(a_writer("holm", name="Karen Holm"), a_full_applicant(experience=(entry,)))
    assert facts.applicant.experience == (Entry(what="Intern"),)


def test_bullets_stand_in_their_order_and_those_without_one_last() -> None:
    desk = a_kit_desk(a_moment("m9", order=None), a_moment("m0", order=0))
    keys = [moment.key for moment in bullets_of(LetterKey("okoye-im"), desk)]
    assert keys == ["m0", "m1", "m2", "m3", "m4", "m5", "m9"]


def test_a_moment_of_a_rotation_with_somebody_else_is_left_out() -> None:
    facts = facts_of(a_rotation("icu"), a_moment("m7", rotation=RotationKey("icu")))
    assert "m7" not in [bullet.key for bullet in facts.bullets]


def test_a_bullet_is_seen_by_its_writer_or_by_nobody_named() -> None:
    facts = facts_of(
        a_writer("holm", name="Karen Holm"),
        a_moment("m1", seen_by=(WriterKey("holm"),)),
        a_moment("m2", seen_by=(WriterKey("okoye"),)),
    )
    seen = {str(bullet.key): bullet.is_seen for bullet in facts.bullets}
    assert (seen["m1"], seen["m2"], seen["m3"]) == (False, True, True)


def test_a_lead_phrase_is_bold_only_where_it_stands_in_the_text() -> None:
    facts = facts_of(
        a_moment("m1", text="Led the plan.", emphasis="Led"), a_moment("m2", emphasis="Nowhere")
    )
    bold = {str(bullet.key): bullet.emphasis for bullet in facts.bullets}
    assert (bold["m1"], bold["m2"]) == ("Led", "")


def test_themes_leave_the_comparison_to_the_writer() -> None:
    facts = facts_of(a_moment("m1", order=1, themes=(Theme.COMPARISON, Theme.GROWTH)))
    assert facts.themes[0] == "Growth after feedback"
    assert not any("peers" in theme for theme in facts.themes)


def test_targets_of_one_specialty_are_one_aim_with_its_tracks() -> None:
    facts = facts_of()
    (target,) = facts.targets
    assert (target.name, target.tracks) == (
        "Internal Medicine",
        (Track.CATEGORICAL, Track.PRELIMINARY),
    )
    assert not facts.is_general


def test_a_letter_for_two_specialties_is_general() -> None:
    keys = (TargetKey("im"), TargetKey("im2"), TargetKey("fm"))
    facts = facts_of(
        a_target("fm", specialty="family-medicine"), a_target("im2"), a_letter(targets=keys)
    )
    assert facts.is_general
    assert [target.tracks for target in facts.targets] == [(Track.CATEGORICAL,)] * 2


def test_the_letter_waits_until_an_id_can_exist() -> None:
    assert (facts_of().upload.holds, facts_of().upload.lacks_id) == (True, False)
    late = facts_of(today=OPEN).upload
    assert (late.holds, late.lacks_id) == (False, True)


def test_a_letter_with_its_id_neither_waits_nor_lacks_it() -> None:
    facts = facts_of(a_letter(letter_id=" AB12 "))
    assert (facts.upload.letter_id, facts.upload.holds, facts.upload.lacks_id) == (
        "AB12",
        False,
        False,
    )


def test_a_portal_that_mails_the_writer_needs_no_id() -> None:
    facts = facts_of(a_letter(portal=Portal.SFMATCH), today=OPEN)
    assert not facts.upload.lacks_id


def test_a_standardized_form_is_named_where_the_portal_is_the_specialtys() -> None:
    assert [form.name for _, form in facts_of().upload.forms] == ["IM SEL"]
    assert facts_of(a_letter(portal=Portal.SFMATCH)).upload.forms == ()
    assert facts_of(a_letter(kind=LetterKind.STANDARDIZED)).upload.is_standardized


def test_a_specialty_without_a_rule_has_no_form() -> None:
    facts = facts_of(a_target(specialty="Space medicine"), a_letter())
    assert (facts.upload.forms, facts.targets[0].name) == ((), "Space medicine")


def test_the_pinned_deadline_wins() -> None:
    facts = facts_of(a_letter(pinned={DutyKind.DEADLINE: day("2027-07-01")}))
    assert facts.deadline == day("2027-07-01")
    assert facts_of().deadline == day("2027-08-18")


def test_a_form_goes_with_its_own_letter_only() -> None:
    facts = facts_of(
        a_document("f1", kind=DocumentKind.REQUEST_FORM, path="a.pdf"),
        a_document(
            "f2", kind=DocumentKind.REQUEST_FORM, path="b.pdf", letter=LetterKey("okoye-im")
        ),
        a_letter("other"),
        a_document("f3", kind=DocumentKind.CV, path="c.pdf", letter=LetterKey("other")),
        a_document("s", kind=DocumentKind.STATEMENT, path="s.pdf", name="My statement"),
    )
    assert [(e.key, e.name) for e in facts.enclosures] == [
        ("cv", "Curriculum vitae"),
        ("s", "My statement"),
        ("f2", "Letter request form"),
    ]


def test_the_latest_stay_is_the_main_one() -> None:
    facts = facts_of(
        a_rotation("later", start=day("2027-03-01"), end=day("2027-03-26")),
        a_writer(worked_together=(worked("later"), worked())),
    )
    stay = facts.main_stay
    assert stay is not None
    assert stay.rotation == "later"


def test_a_writer_without_rotation_has_no_stay() -> None:
    assert facts_of(a_writer(worked_together=())).main_stay is None


def test_a_season_of_the_users_own_is_called_by_its_year() -> None:
    facts = facts_of(a_target(season="mine-2030"), a_letter())
    assert (facts.season, facts.upload.form_day, facts.upload.portal) == (
        "2030",
        None,
        Portal.OTHER,
    )


def test_an_unknown_letter_is_refused_by_name() -> None:
    with pytest.raises(InvalidInputError, match="okoye-im"):
        kit_facts(LetterKey("nobody"), a_kit_desk(), CATALOGUE, TODAY)


def test_a_desk_without_applicant_is_refused() -> None:
    desk = Records().put(a_target(), a_rotation(), a_writer(), a_letter(asked=a_yes("2027-02-03")))
    with pytest.raises(RefusedError, match="applicant"):
        kit_facts(LetterKey("okoye-im"), desk, CATALOGUE, TODAY)
