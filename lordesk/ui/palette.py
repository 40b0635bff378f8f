"""The palette: one box over commands and everything on the desk."""

from PySide6.QtWidgets import QDialog, QMainWindow


class Palette(QDialog):
    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
