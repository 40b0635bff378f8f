"""Both checks of a text, asked as one."""

from lordesk.domain.guard.exemptions import exemptions
from lordesk.domain.text_check import marks_of, text_check
from lordesk.domain.wording.check import WordingContext
from tests.domain.guard.lexicon_of_the_program import shipped as lexicon
from tests.domain.wording.rules_of_the_program import shipped as rules


def test_marks_of_both_checks_stand_in_the_order_of_the_text() -> None:
    text = "Was a team player for Mr. Henderson and gave outstanding care twice."
    assert [mark.code for mark in marks_of(text, lexicon(), rules())] == [
        "wording.vague",
        "phi.name",
        "wording.inflated",
    ]


def test_the_check_of_a_desk_knows_its_people_and_the_rotation() -> None:
    check = text_check(
        lexicon(), rules(), exemptions(people=["Efua Oseiwa"]), WordingContext(is_bullet=False)
    )
    text = "Examined a knee with Oseiwa"
    assert [mark.code for mark in check(text)] == []
    assert [mark.code for mark in check(text, is_hands_on=False)] == ["wording.hands_on"]
