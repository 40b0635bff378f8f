"""The picture of themes."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lordesk.domain.ids import LetterKey, MomentKey, RotationKey
from lordesk.domain.moment import Moment
from lordesk.domain.vocabulary import Theme
from lordesk.ui.pages.portfolio.theme_picture import ThemePicture
from lordesk.ui.theme import look
from tests.builders import day
from tests.portfolios import PROMISED, portfolio_of, three

MOMENT = Moment(
    key=MomentKey("a"),
    rotation=RotationKey("wards"),
    on=day("2027-01-20"),
    text="A moment",
    themes=(Theme.TEAMWORK,),
    kits=(LetterKey("okoye-im"),),
)
STATE = portfolio_of(three(MOMENT, **PROMISED))


def made(qtbot: QtBot) -> ThemePicture:
    picture = ThemePicture()
    qtbot.addWidget(picture)
    picture.show_themes(STATE.themes, STATE.theme_columns)
    picture.resize(picture.sizeHint())
    return picture


def test_it_is_heard_theme_by_theme(qtbot: QtBot) -> None:
    said = made(qtbot).accessibleDescription()
    assert "Teamwork: Dr. Okoye 1" in said
    assert "Research: nobody" in said


def test_what_is_shown_stands_first_and_a_height_names_its_theme(qtbot: QtBot) -> None:
    picture, line = made(qtbot), look.current().px(22)
    first = picture.line_at(line * 1.5)
    assert first is not None
    assert first.theme is Theme.TEAMWORK
    assert picture.line_at(line * 2.5) is None
    missing = picture.line_at(line * 3.5)
    assert missing is not None
    assert not missing.is_shown
    assert picture.line_at(0) is None


def test_it_paints_mirrored_too(qtbot: QtBot) -> None:
    picture = made(qtbot)
    plain = picture.grab().toImage()
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture.grab().toImage() != plain
