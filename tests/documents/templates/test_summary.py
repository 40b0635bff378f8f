"""The summary of our work in every situation, word for word."""

import pytest

from lordesk.documents.blocks import Groups
from lordesk.documents.templates.summary import summary
from lordesk.documents.text_writer import to_text
from lordesk.domain.moment import Moment
from lordesk.domain.vocabulary import RotationKind, Setting
from tests.builders import a_rotation, a_writer
from tests.documents.templates.pages import SITUATIONS
from tests.golden import Golden
from tests.kits import a_moment, facts_of


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_page_says_what_is_on_record(name: str, golden: Golden) -> None:
    golden.check(f"kit/summary, {name}.txt", to_text(summary(SITUATIONS[name])))


def groups_of(*moments: Moment) -> Groups:
    blocks = summary(facts_of(*moments)).blocks
    return next(block for block in blocks if isinstance(block, Groups))


def test_the_lead_phrase_is_bold_and_the_rest_is_not() -> None:
    moment = a_moment("m1", text="I led the plan daily.", emphasis="led the plan", order=1)
    (item, *_) = groups_of(moment).groups[-1].items
    assert [(run.text, run.bold) for run in item.text] == [
        ("I ", False),
        ("led the plan", True),
        (" daily.", False),
    ]
    assert item.key == "m1"


def test_groups_follow_the_competencies_and_those_without_come_last() -> None:
    labels = [group.label for group in groups_of(a_moment("m1", competency=None)).groups]
    assert labels == [
        "Patient care",
        "Medical knowledge",
        "Communication",
        "Professionalism",
        "Also",
    ]


@pytest.mark.parametrize(
    ("kind", "setting", "said"),
    [
        (RotationKind.RESEARCH, Setting.RESEARCH, "Setting: Research"),
        (RotationKind.ELECTIVE, Setting.ICU, "Setting: Intensive care elective"),
        (RotationKind.OBSERVERSHIP, None, "Setting: Observership"),
    ],
)
def test_the_setting_says_a_word_once(
    kind: RotationKind, setting: Setting | None, said: str
) -> None:
    assert f"{said}\n" in to_text(summary(facts_of(a_rotation(kind=kind, setting=setting))))


def test_a_writer_without_rotation_has_a_summary_all_the_same() -> None:
    said = to_text(summary(facts_of(a_writer(worked_together=()))))
    assert "What the letter is for" in said
    assert "Service" not in said


def test_a_rotation_named_for_its_site_has_no_row_for_the_service() -> None:
    said = to_text(summary(facts_of(a_rotation(service="Bayview", site="Bayview"))))
    assert "Site: Bayview" in said
    assert "Service" not in said


def test_research_is_no_service() -> None:
    said = to_text(summary(facts_of(a_rotation(kind=RotationKind.RESEARCH, setting=None))))
    assert "What I did in our research" in said
    assert "your service" not in said
