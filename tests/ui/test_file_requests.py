"""On macOS a file that is double-clicked reaches the window, early or late."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from lordesk.ui.file_requests import FileRequests


class Mac:
    """An application that the system asks to open files."""

    def __init__(self, qapp: QApplication) -> None:
        self.heard: list[object] = []
        self.app = QObject()
        self.requests = FileRequests(qapp, self.app)
        self.requests.given.connect(self.heard.append)
        self.app.installEventFilter(self.requests)

    def ask(self, file: str) -> bool:
        return QCoreApplication.sendEvent(self.app, QFileOpenEvent(file))


@pytest.fixture
def mac(qapp: QApplication) -> Mac:
    return Mac(qapp)


def test_a_file_asked_for_while_the_desk_opens_waits_for_it(mac: Mac) -> None:
    mac.ask("/a.lordesk")
    mac.ask("/b ü.lordesk")
    assert mac.heard == []
    mac.requests.begin()
    assert mac.heard == [["/a.lordesk", "/b ü.lordesk"]]


def test_a_file_asked_for_later_is_handed_over_at_once(mac: Mac) -> None:
    mac.requests.begin()
    assert mac.heard == []
    assert mac.ask("/a.lordesk")
    assert mac.heard == [["/a.lordesk"]]


def test_other_events_go_their_way(mac: Mac) -> None:
    mac.requests.begin()
    QCoreApplication.sendEvent(mac.app, QEvent(QEvent.Type.User))
    assert mac.heard == []


@pytest.mark.parametrize(("system", "is_asked"), [("darwin", True), ("linux", False)])
def test_only_macos_asks_the_application(
    qapp: QApplication, system: str, monkeypatch: pytest.MonkeyPatch, *, is_asked: bool
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    owner, heard = QObject(), list[object]()
    requests = FileRequests(qapp, owner)
    requests.given.connect(heard.append)
    requests.begin()
    QCoreApplication.sendEvent(qapp, QFileOpenEvent("/a.lordesk"))
    assert bool(heard) is is_asked
    qapp.removeEventFilter(requests)
