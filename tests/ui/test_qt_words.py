"""Qt's own dialogs speak the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from lordesk.ui.application import speak


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "es")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("spanish")
def test_yes_no_and_cancel_are_spanish(qtbot: QtBot) -> None:
    buttons = QMessageBox.StandardButton
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(buttons.Yes | buttons.No | buttons.Cancel)
    said = {box.button(each).text() for each in (buttons.Yes, buttons.No, buttons.Cancel)}
    assert said == {"&Sí", "&No", "Cancelar"}


@pytest.mark.usefixtures("spanish")
def test_the_buttons_of_a_box_are_spanish(qtbot: QtBot) -> None:
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Ok | buttons.Save | buttons.Open)
    qtbot.addWidget(box)
    said = {box.button(each).text() for each in (buttons.Ok, buttons.Save, buttons.Open)}
    assert said == {"Aceptar", "Guardar", "Abrir"}


@pytest.mark.usefixtures("spanish")
def test_the_dialog_for_files_is_spanish_where_qt_draws_it(qtbot: QtBot) -> None:
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"&Nombre del archivo:", "&Tipo de archivo:"} <= said
