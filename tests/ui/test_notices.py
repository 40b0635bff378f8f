"""Notices: what is due today, once a day, only where it is wanted."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QSystemTrayIcon

from lordesk.domain.timeline import live
from lordesk.ui.notices import Notices, TrayNotifier, notice_title
from lordesk.ui.session import Session


@dataclass
class FakeNotifier:
    """Keeps what it was to show."""

    can_show: bool = True
    told: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def notify(self, title: str, text: str) -> bool:
        self.told.append((title, text))
        return self.can_show


def kept(folder: Path) -> QSettings:
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def turn_to(session: Session, day: date) -> None:
    session.tools = replace(session.tools, fixed_today=day)
    session.look_again()


def first_due(session: Session) -> date:
    """The next day on which something is due."""
    return min(duty.due for duty in live(session.plan) if duty.due > session.today)


def test_what_is_due_is_told_when_its_day_comes(session: Session, tmp_path: Path) -> None:
    notifier = FakeNotifier()
    Notices(session, notifier, kept(tmp_path)).tell()
    assert notifier.told == [], "nothing is due on the sample's day"
    turn_to(session, first_due(session))
    ((title, text),) = notifier.told
    assert title == "1 duty due today"
    assert text == "Tell Dr. Lindqvist you hope for a letter"


def test_it_is_told_once_a_day_across_starts(session: Session, tmp_path: Path) -> None:
    turn_to(session, first_due(session))
    notifier = FakeNotifier()
    notices = Notices(session, notifier, kept(tmp_path))
    notices.tell()
    notices.tell()
    Notices(session, notifier, kept(tmp_path)).tell()
    assert len(notifier.told) == 1


def test_nothing_is_told_when_it_is_not_wanted(session: Session, tmp_path: Path) -> None:
    turn_to(session, first_due(session))
    session.choose(replace(session.choices, notifies=False))
    notifier = FakeNotifier()
    Notices(session, notifier, kept(tmp_path)).tell()
    assert notifier.told == []
    session.choose(replace(session.choices, notifies=True))
    assert len(notifier.told) == 1


def test_what_could_not_be_shown_is_tried_again(session: Session, tmp_path: Path) -> None:
    turn_to(session, first_due(session))
    notifier = FakeNotifier(can_show=False)
    notices = Notices(session, notifier, kept(tmp_path))
    notices.tell()
    notices.tell()
    assert len(notifier.told) == 2


def test_many_duties_are_counted(session: Session, tmp_path: Path) -> None:
    deadline = date(2027, 8, 18)
    turn_to(session, deadline)
    due = [duty for duty in live(session.plan) if duty.due == deadline]
    assert len(due) > 3
    notifier = FakeNotifier()
    Notices(session, notifier, kept(tmp_path)).tell()
    ((title, text),) = notifier.told
    assert title == notice_title(len(due))
    assert text.endswith(f"and {len(due) - 3} more")


def test_a_title_that_names_a_patient_stays_inside(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_to(session, first_due(session))

    def is_safe(_texts: object, _text: str) -> bool:
        return False

    monkeypatch.setattr(type(session.tools.workspace.texts), "is_safe", is_safe)
    notifier = FakeNotifier()
    Notices(session, notifier, kept(tmp_path)).tell()
    assert "Lindqvist" not in notifier.told[0][1]
    assert "Open lordesk" in notifier.told[0][1]


def test_without_a_tray_nothing_is_shown(session: Session) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    assert TrayNotifier(session).notify("1 duty due today", "x") is False


def test_with_a_tray_the_system_shows_it_and_a_click_is_told(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, str]] = []

    def show(_icon: object) -> None:
        pass

    def show_message(_icon: object, title: str, text: str, *_more: object) -> None:
        shown.append((title, text))

    for name in ("isSystemTrayAvailable", "supportsMessages"):
        monkeypatch.setattr(QSystemTrayIcon, name, staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "show", show)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show_message)
    parent = QObject(session)
    notifier = TrayNotifier(parent)
    clicks: list[bool] = []
    notifier.clicked.connect(lambda: clicks.append(True))
    assert notifier.notify("1 duty due today", "Ask <b>Okoye</b>")
    assert shown[0] == ("1 duty due today", "Ask ‹b›Okoye‹/b›")
    icon = notifier.findChild(QSystemTrayIcon)
    assert isinstance(icon, QSystemTrayIcon)
    icon.messageClicked.emit()
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert clicks == [True, True]
