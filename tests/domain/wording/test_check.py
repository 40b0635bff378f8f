"""What the wording check says about a bullet, and where it keeps silent."""

import pytest

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.wording.check import WordingContext, check_wording
from tests.domain.wording.rules_of_the_program import shipped

UNFILLED = "TO" + "DO"
A_TEXT = WordingContext(is_bullet=False)
OBSERVED = WordingContext(is_hands_on=False, is_bullet=False)


def marks(text: str, context: WordingContext = A_TEXT) -> tuple[Mark, ...]:
    return check_wording(text, shipped(), context)


def seen(text: str, context: WordingContext = A_TEXT) -> list[tuple[str, str]]:
    return [(text[mark.start : mark.end], mark.code) for mark in marks(text, context)]


@pytest.mark.parametrize(
    ("text", "word", "code"),
    [
        ("Was a quick learner on rounds.", "quick learner", "wording.vague"),
        ("A hard worker.", "hard worker", "wording.vague"),
        ("Gave exceptionally clear notes.", "exceptionally", "wording.inflated"),
        ("The brightest of the group.", "The brightest", "wording.superlative"),
        ("Faster than any intern.", "Faster than any intern", "wording.superlative"),
        ("Seemed to help the team.", "Seemed to", "wording.hedge"),
        ("Needs an H-1B later.", "H-1B", "wording.visa"),
        ("Step 2 CK 254 in June.", "Step 2 CK 254", "wording.scores"),
        (f"{UNFILLED}: add numbers.", UNFILLED, "wording.placeholder"),
        ("Saw [number] patients.", "[number]", "wording.placeholder"),
    ],
)
def test_a_hit_names_the_word_and_its_kind(text: str, word: str, code: str) -> None:
    assert (word, code) in seen(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Read 30 chest films.", "At the request of the team.", "Showed the test results."),
        *("In the interest of time.", "Planned discharge to a skilled nursing facility."),
        *("Completed the work-up.", "A thorough exam found it.", "The latest troponin was 4."),
        *("The longest QT was 530.", "At the rest stop."),
    ],
)
def test_clinical_and_plain_words_pass(text: str) -> None:
    assert seen(text) == []


def test_a_placeholder_blocks() -> None:
    assert [mark.severity for mark in marks("Dear {{writer}},")] == [Severity.BLOCK]


@pytest.mark.parametrize(
    "text",
    [
        *("Examined 9 patients.", "I performed paracentesis.", "Wrote notes.", "Took call weekly."),
        *("Admitted 4 patients a night.", "Gave insulin on the ward.", "Did 12 lumbar punctures."),
        *("Sutured lacerations.", "Managed 6 patients.", "Assisted in 3 cases.", "Placed lines."),
        *("Entered orders in Epic.", "Pre-rounded daily on 4 patients.", "Cared for 5 families."),
    ],
)
def test_hands_on_work_on_an_observership_blocks(text: str) -> None:
    hits = [mark for mark in marks(text, OBSERVED) if mark.code == "wording.hands_on"]
    assert [mark.severity for mark in hits] == [Severity.BLOCK]
    assert "wording.hands_on" not in {mark.code for mark in marks(text, A_TEXT)}


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Observed 30 echocardiograms.",
            "Discussed 5 patients.",
            "Presented a literature review.",
        ),
        *("Watched how the attending examined joints.", "Dr. Osei performed the ablation."),
        *("Wrote a case report.", "Delivered a talk on HFpEF.", "Performed a literature search."),
        *("The valve was placed by the team.", "Patients admitted with stroke were discussed."),
        *("Saw newly diagnosed lupus.", "Did not examine anybody.", "Closed the loop by phone."),
    ],
)
def test_watching_reading_and_presenting_pass_on_an_observership(text: str) -> None:
    assert seen(text, OBSERVED) == []


def test_other_writers_and_other_fields_are_named() -> None:
    context = WordingContext(
        is_bullet=False, other_writers=("Efua Osei", "Osei"), other_specialties=("neurology",)
    )
    text = "Presented to Efua Osei and Osei at Neurology; Oseily and neurologyx pass."
    assert seen(text, context) == [
        ("Efua Osei", "wording.other_writer"),
        ("Osei", "wording.other_writer"),
        ("Neurology", "wording.specialty"),
    ]


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("Presented at the journal club.", True),
        ("Presented 3 papers at the journal club.", False),
        ("Presented twice at the journal club.", False),
        ("The team adopted the new list.", False),
        ("Journal club.", False),
    ],
)
def test_a_bullet_without_number_or_outcome_is_told_so(text: str, lacks: bool) -> None:
    found = check_wording(text, shipped())
    assert [mark.code for mark in found] == (["wording.no_outcome"] if lacks else [])
    assert all(mark.severity is Severity.INFO and mark.end == len(text) for mark in found)
