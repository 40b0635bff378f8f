"""The names beside the drawing: what the pill says, and where it stands."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from lordesk.domain.vocabulary import Answer
from lordesk.ui.aims import Aim
from lordesk.ui.pages.timeline.names import draw_name, row_face, wanted_width
from lordesk.ui.pages.timeline.state import Row
from lordesk.ui.theme import look
from tests.builders import a_letter, a_yes, an_answer
from tests.timelines import a_timeline

STATE = a_timeline()


def picture(
    row: Row = STATE.rows[0], *, mirrored: bool = False, is_narrow: bool = False, width: int = 288
) -> QImage:
    image = QImage(width, 60, QImage.Format.Format_ARGB32)
    image.fill(look.current().colour("card"))
    painter = QPainter(image)
    box = QRectF(0, 0, width, 60)
    draw_name(painter, box, row, mirrored=mirrored, is_narrow=is_narrow)
    painter.end()
    return image


def test_the_pill_says_what_needs_the_applicant_else_the_stage() -> None:
    assert row_face(STATE.rows[0]).words == "Planned"
    late = a_timeline(a_letter(asked=a_yes("2027-02-03")), today="2027-02-10")
    face = row_face(late.rows[0])
    assert (face.words, face.tone) == ("Send the kit", "due")
    gone = a_timeline(a_letter(asked=an_answer(Answer.SILENT, "2027-02-02")), today="2027-02-03")
    assert row_face(gone.rows[0]).words == "Silent"


def test_a_name_stands_at_the_start_of_its_box(qapp: QApplication) -> None:
    assert picture() != picture(mirrored=True)


def test_letters_by_a_writer_with_a_long_name_can_be_told_apart(qapp: QApplication) -> None:
    name = "Dr. María Fernández-Montoya de la Cruz"
    one, other = (
        replace(STATE.rows[0], name=name, apart=(Aim(field=field),))
        for field in ("internal-medicine", "neurology")
    )
    assert picture(one, is_narrow=True, width=224) != picture(other, is_narrow=True, width=224)


@pytest.mark.parametrize("mirrored", [False, True])
def test_where_it_is_narrow_the_pill_stands_under_the_name(
    qapp: QApplication, *, mirrored: bool
) -> None:
    ground = look.current().colour("tint").name()

    def rows_of_pill(image: QImage) -> set[int]:
        every = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return {y for x, y in every if image.pixelColor(x, y).name() == ground}

    beside = rows_of_pill(picture(mirrored=mirrored, width=160))
    below = rows_of_pill(picture(mirrored=mirrored, is_narrow=True, width=160))
    assert min(below) > min(beside)


def test_the_widest_name_with_its_pill_says_what_is_narrow(qapp: QApplication) -> None:
    assert 150 < wanted_width(STATE.rows) < 288
    assert wanted_width(()) < 60
