"""Fusion with the few measures that are ours."""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

_MEASURES = {
    QStyle.PixelMetric.PM_FocusFrameHMargin: 5,
    QStyle.PixelMetric.PM_FocusFrameVMargin: 5,
    QStyle.PixelMetric.PM_ToolTipLabelFrameWidth: 1,
}


class DeskStyle(QProxyStyle):
    """Room around the focused control for its ring; everything else is Fusion's."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        own = _MEASURES.get(metric)
        return super().pixelMetric(metric, option, widget) if own is None else own
