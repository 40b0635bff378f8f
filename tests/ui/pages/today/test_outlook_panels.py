"""The panels that come after the first paint."""

import pytest
from pytestqt.qtbot import QtBot

from lordesk.ui.pages.today.outlook import Line, Outlook, Revealing, Safety
from lordesk.ui.pages.today.outlook_panels import AlarmsPanel, SafetyPanel
from lordesk.ui.places import PageId, Place
from lordesk.ui.widgets.refilling import is_leaving
from lordesk.ui.widgets.rows import ClickRow


def safety(**more: int) -> Safety:
    given = {"safe_to_lose": 0, "counted": 2, "needed": 3, "gaps": 1, **more}
    return Safety(field="Neurology", **given)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (safety(), "Two letters count for Neurology. It needs three, so none may fail yet."),
        (safety(counted=0), "No letter counts for Neurology yet. It needs three."),
        (
            safety(counted=1),
            "One letter counts for Neurology. It needs three, so none may fail yet.",
        ),
        (
            safety(counted=4, safe_to_lose=1, gaps=0),
            "Four letters count for Neurology. It needs three, and every rule holds.",
        ),
        (
            safety(counted=3),
            "Three letters count for Neurology. It needs three, but another rule is open.",
        ),
        (
            safety(counted=3, gaps=0),
            "Three letters count for Neurology. It needs three, so none may fail.",
        ),
    ],
)
def test_safety_is_said_in_a_sentence(qtbot: QtBot, state: Safety, said: str) -> None:
    made = SafetyPanel()
    qtbot.addWidget(made)
    made.show_safety(state)
    assert made.sentence.text() == said
    assert made.pill.face.tone == ("ok" if state.safe_to_lose else "due")


def lines(count: int) -> tuple[Line, ...]:
    place = Place(page=PageId.PORTFOLIO)
    return tuple(Line(message=f"Alarm {number}", place=place) for number in range(count))


def test_alarms_are_counted_and_the_rest_is_shown_when_asked(qtbot: QtBot) -> None:
    made = AlarmsPanel()
    qtbot.addWidget(made)
    made.show()
    made.show_outlook(Outlook(safety=None, lines=lines(5)))
    assert made.count.text() == "5"
    assert len(shown(made)) == 3
    assert made.all.text() == "Show 2 more"
    made.all.click()
    assert len(shown(made)) == 5
    made.all.click()
    assert len(shown(made)) == 3


def test_an_alarm_opens_the_place_where_it_is_mended(qtbot: QtBot) -> None:
    made = AlarmsPanel()
    qtbot.addWidget(made)
    made.show_outlook(Outlook(safety=None, lines=(), lacks_name=True))
    (row,) = shown(made)
    assert "no name" in row.accessibleName()
    with qtbot.waitSignal(made.opened) as told:
        row.click()
    assert told.args == [Place(page=PageId.SETTINGS, part="profile")]


def test_moments_that_name_a_patient_are_said_first(qtbot: QtBot) -> None:
    made = AlarmsPanel()
    qtbot.addWidget(made)
    place = Place(page=PageId.ROTATIONS, key="wards")
    found = tuple(Revealing(service="Team C", count=count, place=place) for count in (1, 2))
    made.show_outlook(Outlook(safety=None, lines=lines(1), revealing=found))
    assert [row.accessibleName() for row in shown(made)][:2] == [
        "One moment on Team C names a patient. It stays out of every kit.",
        "2 moments on Team C name a patient. They stay out of every kit.",
    ]


def test_nothing_to_mend_is_said(qtbot: QtBot) -> None:
    made = AlarmsPanel()
    qtbot.addWidget(made)
    made.show_outlook(Outlook(safety=None, lines=()))
    assert shown(made) == []
    assert made.count.text() == ""


def shown(panel: AlarmsPanel) -> list[ClickRow]:
    return [row for row in panel.findChildren(ClickRow) if not is_leaving(row)]
