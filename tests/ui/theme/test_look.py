"""The look in force: sizes by the text size, colours by the choice, applied to the application."""

from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from lordesk.ui.theme import look
from lordesk.ui.theme.look import Look, Scheme
from lordesk.ui.theme.tokens import DARK, LIGHT, SANS, SERIF, Type


def test_sizes_follow_the_text_size() -> None:
    assert Look(scale=2.0).px(13) == 26
    assert Look().font(Type.BODY).pixelSize() == 13


def test_titles_are_serif_and_text_is_sans() -> None:
    assert Look().font(Type.PAGE_TITLE).family() == SERIF
    assert Look().font(Type.BODY).family() == SANS
    assert Look().font(Type.BODY, bold=True).weight() == QFont.Weight.DemiBold


def test_the_shipped_families_are_known() -> None:
    families = QFontDatabase.families()
    assert {SANS, SERIF} <= set(families)


def test_a_choice_of_light_or_dark_is_taken_as_it_is(qapp: QApplication) -> None:
    assert look.chosen(Scheme.DARK, qapp) is DARK
    assert look.chosen(Scheme.LIGHT, qapp) is LIGHT


def test_the_system_is_asked_otherwise(qapp: QApplication) -> None:
    assert look.chosen(Scheme.SYSTEM, qapp) in (LIGHT, DARK)


def test_applying_a_look_changes_palette_and_sheet(qapp: QApplication) -> None:
    look.apply(qapp, Look(colours=DARK, scale=1.25))
    assert look.current().is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.canvas
    assert "font-size: 16px" in qapp.styleSheet()
    look.apply(qapp, Look())
    assert not look.current().is_dark
