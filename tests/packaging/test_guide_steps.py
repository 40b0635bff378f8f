"""The drawn steps of a calendar program: what to press, taken from the words themselves."""

from PySide6.QtWidgets import QApplication

from devtools.guide_steps import draw_steps, rows_of
from lordesk.documents.calendar_wording import ClientSteps, client_steps

STEPS = ClientSteps(
    name="A calendar",
    source="CAL-1",
    first=(
        "Open it.",
        "File, “New”, and call it “Letters of recommendation”.",
        "Beside “Others” press +, “Import”.",
    ),
    update=(),
    start_over=(),
)


def test_what_to_press_is_in_the_order_of_the_step() -> None:
    assert rows_of(STEPS) == ((2, ("File", "New")), (3, ("Others", "+", "Import")))


def test_every_calendar_program_has_something_to_press(qapp: QApplication) -> None:
    for steps in client_steps().values():
        assert rows_of(steps)
        picture = draw_steps(steps, 1.0)
        assert picture.height() > 100
