"""Pills: word and shape carry the state, colour only helps."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Stage
from lordesk.ui.widgets.pills import Pill, PillFace, pill_size, stage_face


@pytest.mark.parametrize(
    ("stage", "tone"),
    [
        (Stage.PLANNED, "grey"),
        (Stage.AGREED, "accent"),
        (Stage.UPLOADED, "ok"),
        (Stage.THANKED, "ok"),
        (Stage.HEDGED, "due"),
        (Stage.WITHDRAWN, "due"),
    ],
)
def test_a_stage_has_its_tone(stage: Stage, tone: str) -> None:
    assert stage_face(stage, "x").tone == tone


def test_the_pie_fills_with_the_stage() -> None:
    way = [stage_face(stage, "x").pie for stage in Stage if not stage.is_way_out]
    assert way == sorted(way, key=lambda part: part or 0)
    assert way[0] == 0
    assert way[-1] == 1


def test_each_stage_can_be_told_without_colour() -> None:
    assert stage_face(Stage.HEDGED, "Hedged").pie == -1
    assert stage_face(Stage.UPLOADED, "Uploaded").pie == 1


def test_a_pill_is_as_wide_as_its_words_and_glyph(qtbot: QtBot) -> None:
    short = pill_size(PillFace(words="Today")).width()
    assert pill_size(PillFace(words="4 days late")).width() > short
    assert pill_size(PillFace(words="Today", icon="clock")).width() > short


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_pill_says_its_words_aloud_and_paints_in_both_directions(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    pill = Pill(PillFace(words="Today", tone="due", icon="clock"))
    qtbot.addWidget(pill)
    pill.setLayoutDirection(direction)
    pill.resize(160, 24)
    first = pill.grab().toImage()
    pill.show_face(stage_face(Stage.AGREED, "Agreed"))
    assert pill.accessibleName() == "Agreed"
    assert pill.face.words == "Agreed"
    assert pill.grab().toImage() != first
    pill.show_face(stage_face(Stage.DECLINED, "Declined"))
    assert not pill.grab().isNull()


def test_a_pill_is_no_wider_for_a_very_long_name() -> None:
    ten, hundred = (PillFace(words="Dr. Okoye " * count) for count in (10, 100))
    assert pill_size(ten) == pill_size(hundred)
    assert Pill(hundred).toolTip() == hundred.words
