"""What it costs to paint a timeline of many letters, beside one of a few in the same run."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from lordesk.domain.ids import WriterKey
from lordesk.domain.records import Entity
from lordesk.ui.application import make_application
from lordesk.ui.pages.timeline.view import TimelineView
from lordesk.ui.theme import look
from tests.benchmarks.fair import least
from tests.builders import a_letter, a_writer, a_yes
from tests.timelines import a_timeline

FLAT_AT_MOST = 2.0
"""Only rows that show are painted: three hundred letters cost about what ten do."""
ROUNDS = 15


@pytest.fixture(scope="module")
def app() -> QApplication:
    made = make_application()
    look.apply(made, look.Look())
    return made


def letters(count: int) -> Iterator[Entity]:
    for number in range(count):
        key = WriterKey(f"w{number}")
        yield a_writer(key, name=f"A Writer{number}")
        yield a_letter(f"l{number}", writer=key, asked=a_yes("2027-02-03"))


def paint_cost(count: int) -> float:
    """The least CPU seconds of one painting."""
    view = TimelineView("Timeline")
    view.resize(1000, 600)
    view.show_state(a_timeline(*letters(count), today="2027-02-10"))
    view.show()
    (best,) = least(view.viewport().grab, rounds=ROUNDS)
    view.close()
    view.deleteLater()
    return best


def test_three_hundred_letters_paint_like_ten(app: QApplication) -> None:
    few, many = paint_cost(10), paint_cost(300)
    assert many < few * FLAT_AT_MOST, f"{many * 1000:.1f} ms beside {few * 1000:.1f} ms"
