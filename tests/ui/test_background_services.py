"""What starts once the desk is shown, and what is said about how it was opened."""

import gc
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lordesk.domain.opening import Fresh, Opened
from lordesk.domain.place import Place, PlaceKind
from lordesk.ui.application import RunningProgram
from lordesk.ui.background_services import BackgroundServices, opening_words
from lordesk.ui.notices import TrayNotifier

LOCAL = Place(kind=PlaceKind.LOCAL)


def test_a_place_with_a_danger_is_said_and_a_desk_to_look_at_too() -> None:
    shared = Place(kind=PlaceKind.CLOUD, service="OneDrive")
    assert "OneDrive" in opening_words(Fresh(place=shared))
    assert "looked at only" in opening_words(Opened(place=shared, is_read_only=True))
    assert opening_words(Fresh(place=LOCAL)) == ""
    missed = "The disk is full. Free some space."
    assert opening_words(Opened(place=LOCAL, warning=missed)) == missed


def test_a_danger_stands_in_the_status_bar(program: RunningProgram) -> None:
    shared = Place(kind=PlaceKind.CLOUD, service="OneDrive")
    services = BackgroundServices(program.window, Opened(place=shared))
    services.begin()
    assert "OneDrive" in program.window.status.words.text()
    services.end()


def test_a_ring_raises_the_window_and_opens_files(program: RunningProgram, tmp_path: Path) -> None:
    services = BackgroundServices(program.window, Fresh(place=LOCAL))
    services.begin()
    program.window.showMinimized()
    services.come_forward([str(tmp_path / "season.lordesk")])
    assert not program.window.isMinimized()
    services.end()
    assert program.session.is_watching


def test_a_click_on_a_notice_raises_the_window(program: RunningProgram) -> None:
    services = BackgroundServices(program.window, Fresh(place=LOCAL))
    services.begin()
    program.window.showMinimized()
    tray = services.findChild(TrayNotifier)
    assert isinstance(tray, TrayNotifier)
    tray.clicked.emit()
    assert not program.window.isMinimized()
    services.end()


def test_what_stays_is_spared_from_the_collector_until_the_end(
    program: RunningProgram, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(gc, "freeze", partial(asked.append, "freeze"))
    monkeypatch.setattr(gc, "unfreeze", partial(asked.append, "unfreeze"))
    services = BackgroundServices(program.window, Fresh(place=LOCAL))
    services.begin()
    qtbot.waitUntil(lambda: bool(asked))
    services.end()
    assert asked == ["freeze", "unfreeze"]
