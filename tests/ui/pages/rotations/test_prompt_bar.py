"""One question at a time, beside the line in which a moment is typed."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import RotationKey
from lordesk.domain.prompts import Prompt, prompts_for
from lordesk.ui.pages.rotations.prompt_bar import PromptBar
from lordesk.ui.session import Session


@pytest.fixture
def prompts(session: Session) -> tuple[Prompt, ...]:
    rotation = session.records.rotations[RotationKey("bayview-wards")]
    return prompts_for(rotation, session.advice.prompts)


@pytest.fixture
def bar(qtbot: QtBot, prompts: tuple[Prompt, ...]) -> PromptBar:
    made = PromptBar()
    qtbot.addWidget(made)
    made.show_prompts(prompts)
    return made


def test_the_questions_come_round(bar: PromptBar, prompts: tuple[Prompt, ...]) -> None:
    seen = [bar.question.text()]
    for _ in prompts:
        bar.next.click()
        seen.append(bar.question.text())
    assert seen == [each.question for each in (*prompts, prompts[0])]


def test_the_question_that_is_shown_is_the_one_taken(
    bar: PromptBar, prompts: tuple[Prompt, ...], qtbot: QtBot
) -> None:
    bar.next.click()
    with qtbot.waitSignal(bar.taken) as told:
        bar.use.click()
    assert told.args == [prompts[1]]


def test_another_rotation_begins_with_its_first_question(
    bar: PromptBar, prompts: tuple[Prompt, ...]
) -> None:
    bar.next.click()
    bar.show_prompts(prompts)
    assert bar.question.text() == prompts[1].question
    bar.begin_anew()
    bar.show_prompts(prompts)
    assert bar.question.text() == prompts[0].question


def test_without_a_question_nothing_stands_there(bar: PromptBar) -> None:
    bar.show_prompts(())
    assert bar.isHidden()
