"""The tags a beginning may become."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import WriterKey
from lordesk.domain.quick_entry import Tag
from lordesk.domain.vocabulary import Competency
from lordesk.ui.pages.rotations.tag_list import SHOWN, TagList
from lordesk.ui.widgets.chips import ToggleChip
from lordesk.ui.widgets.text import Text

CARE = Tag(short="pc", words="Care", value=Competency.PATIENT_CARE)
PEOPLE = tuple(
    Tag(short=f"w{n:02d}", words=f"Writer {n}", value=WriterKey(f"w{n:02d}")) for n in range(20)
)


@pytest.fixture
def tags(qtbot: QtBot) -> TagList:
    made = TagList()
    qtbot.addWidget(made)
    return made


def shown(tags: TagList) -> list[str]:
    return [each.text() for each in tags.chips.widgets if isinstance(each, ToggleChip)]


def test_it_hides_when_there_is_nothing_to_offer(tags: TagList) -> None:
    tags.offer(PEOPLE)
    assert not tags.isHidden()
    tags.offer(())
    assert tags.isHidden()
    assert not tags.step(1)


def test_a_competency_is_called_by_its_name(tags: TagList) -> None:
    tags.offer((CARE, PEOPLE[0]))
    assert tags.words == "#pc Patient care · @w00 Writer 0"


def test_the_arrow_keys_bring_the_tags_that_are_not_shown(tags: TagList) -> None:
    tags.offer(PEOPLE)
    assert shown(tags) == [f"@w{n:02d} Writer {n}" for n in range(SHOWN)]
    for _ in range(SHOWN + 2):
        tags.step(1)
    assert tags.chosen == PEOPLE[SHOWN + 1]
    assert shown(tags)[-1] == f"@w{SHOWN + 1:02d} Writer {SHOWN + 1}"
    assert tags.words == shown(tags)[-1]


def test_it_says_how_many_more_there_are(tags: TagList) -> None:
    tags.offer(PEOPLE)
    last = tags.chips.widgets[-1]
    assert isinstance(last, Text)
    assert last.text() == f"{len(PEOPLE) - SHOWN} more: press the arrow keys"


def test_up_from_nothing_chosen_is_the_last(tags: TagList) -> None:
    tags.offer(PEOPLE)
    tags.step(-1)
    assert tags.chosen == PEOPLE[-1]


def test_a_click_takes_a_tag(tags: TagList) -> None:
    taken: list[object] = []
    tags.taken.connect(taken.append)
    tags.offer(PEOPLE)
    tags.findChildren(ToggleChip)[2].click()
    assert taken == [PEOPLE[2]]
