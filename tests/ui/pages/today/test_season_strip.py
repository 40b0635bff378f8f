"""The season strip: the days that are left, and the stops drawn."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Portal
from lordesk.ui.pages.today.season_strip import SeasonStrip, StopLine
from lordesk.ui.pages.today.state import Stop, StopKind, Strip
from tests.builders import day

STRIP = Strip(
    season="ERAS 2028",
    portal=Portal.ERAS,
    days=283,
    is_projected=True,
    stops=tuple(
        Stop(kind=kind, on=day(on))
        for kind, on in zip(
            StopKind,
            ("2026-11-22", "2027-06-02", "2027-08-18", "2027-09-01", "2027-09-22"),
            strict=True,
        )
    ),
)


@pytest.fixture
def strip(qtbot: QtBot) -> SeasonStrip:
    made = SeasonStrip()
    qtbot.addWidget(made)
    made.resize(1000, 90)
    made.show()
    return made


def test_the_days_are_said_and_projected_dates_say_so(strip: SeasonStrip) -> None:
    strip.show_strip(STRIP)
    assert (strip.figure.text(), strip.unit.text()) == ("283", "days to submitting")
    assert strip.season.text() == "ERAS 2028 season · dates projected"
    strip.show_strip(replace(STRIP, days=-1, is_projected=False))
    assert (strip.figure.text(), strip.unit.text()) == ("1", "day since submitting")
    assert strip.season.text() == "ERAS 2028 season"


def test_the_line_reads_aloud_what_it_draws(strip: SeasonStrip) -> None:
    strip.show_strip(STRIP)
    said = strip.line.accessibleDescription()
    assert said.startswith("Today: Sun 22 Nov 2026. ERAS opens: Wed 2 Jun 2027.")


def test_a_narrow_strip_keeps_the_three_stops_that_matter(strip: SeasonStrip) -> None:
    strip.show_strip(STRIP)
    assert len(strip.line.fitting()) == 5
    strip.resize(340, 160)
    strip.line.resize(300, 60)
    assert [stop.kind for stop in strip.line.fitting()] == [
        StopKind.TODAY,
        StopKind.LETTERS_DUE,
        StopKind.SUBMIT,
    ]
    strip.line.grab()


def test_a_mirrored_line_runs_from_the_right(strip: SeasonStrip) -> None:
    strip.show_strip(STRIP)
    plain = strip.line.grab().toImage()
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert strip.line.grab().toImage() != plain


def test_a_long_name_takes_room_from_short_ones(
    strip: SeasonStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "The programs review what they got"
    names = dict.fromkeys(StopKind, "Short") | {StopKind.REVIEW: long}
    drawn: list[str] = []

    def name(_line: StopLine, stop: Stop) -> str:
        return names[stop.kind]

    def note(_painter: QPainter, _box: QRectF, _flags: int, words: str) -> None:
        drawn.append(words)

    monkeypatch.setattr(StopLine, "_name", name)
    monkeypatch.setattr(QPainter, "drawText", note)
    strip.show_strip(STRIP)
    strip.line.setFixedWidth(600)
    strip.line.grab()
    assert long in drawn
    assert drawn.count("Short") == 4
