"""Round corners, with and without a compositor."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lordesk.ui.widgets.rounding import Rounding, rounded

SHOWS_THROUGH = Qt.WidgetAttribute.WA_TranslucentBackground


def test_a_box_loses_its_corners_and_nothing_else() -> None:
    region = rounded(QRectF(0, 0, 200, 100))
    assert not region.contains(QPoint(0, 0))
    assert not region.contains(QPoint(199, 99))
    assert region.contains(QPoint(100, 0))
    assert region.contains(QPoint(0, 50))


def test_what_may_have_no_compositor_is_cut_at_every_size(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Rounding(window, "xcb")
    assert not window.testAttribute(SHOWS_THROUGH)
    for width in (300, 400):
        window.resize(width, 200)
        window.show()
        assert window.mask().boundingRect().width() == width
        assert not window.mask().contains(QPoint(0, 0))


def test_elsewhere_the_corners_show_what_lies_behind(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Rounding(window, "windows")
    assert window.testAttribute(SHOWS_THROUGH)
    assert window.mask().isEmpty()
