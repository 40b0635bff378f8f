"""The checks of one desk."""

from lordesk.domain.guard.lexicon import GuardLexicon
from lordesk.domain.kit_findings import KitText
from lordesk.paths import resources
from lordesk.services.desk_texts import DeskTexts
from lordesk.storage.guard_files import read_guard
from lordesk.storage.wording_files import read_wording
from tests.builders import a_desk


def texts(reads: list[str]) -> DeskTexts:
    rules = resources() / "rules"

    def lexicon() -> GuardLexicon:
        reads.append("lexicon")
        return read_guard(rules)

    return DeskTexts(a_desk(), lexicon, lambda: read_wording(rules))


def test_word_lists_are_read_once_and_only_when_needed() -> None:
    reads: list[str] = []
    checks = texts(reads)
    assert reads == []
    assert not checks.is_safe("Mrs. Alvarez in room 12")
    assert checks.is_safe("Ask Dr. Okoye for a strong letter")
    assert reads == ["lexicon"]


def test_both_checks_answer_for_a_text_of_a_kit() -> None:
    marks = texts([])(KitText(text="Mrs. Alvarez said I was outstanding.", about="moment m1"))
    assert any(mark.code.startswith("phi.") for mark in marks)
