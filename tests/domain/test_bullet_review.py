"""Bullets before and after they were looked at."""

import pytest

from lordesk.domain.bullet_review import BulletReview, unreviewed
from lordesk.domain.findings import Finding, Severity
from lordesk.domain.ids import LetterKey
from tests.kits import a_kit_desk, a_moment


def test_bullets_are_there_before_anything_was_found_about_them() -> None:
    letter = LetterKey("okoye-im")
    desk = a_kit_desk(a_moment("m1", kits=(letter,)))
    waiting = unreviewed(desk, letter)
    used = {moment.key for moment in desk.moments if letter in moment.kits}
    assert {each.moment.key for each in waiting} == used
    assert used
    assert not any(each.is_held for each in waiting)


@pytest.mark.parametrize(("severity", "is_held"), [(Severity.BLOCK, True), (Severity.WARN, False)])
def test_only_what_blocks_holds_a_bullet(severity: Severity, is_held: bool) -> None:
    found = Finding(code="x", severity=severity, message="x")
    assert BulletReview(moment=a_moment("m1"), findings=(found,)).is_held is is_held
