"""The style: Fusion, with room for the focus ring."""

from PySide6.QtWidgets import QStyle

from lordesk.ui.theme.style import DeskStyle


def test_the_ring_has_room_and_the_rest_is_fusions() -> None:
    style = DeskStyle()
    assert style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) == 5
    assert style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) > 0
