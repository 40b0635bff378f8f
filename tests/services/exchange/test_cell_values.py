"""What a cell can say."""

from lordesk.services.exchange.cell_values import UnreadableCellError


def test_what_was_expected_of_a_cell_is_told_and_nothing_else_unless_said() -> None:
    error = UnreadableCellError("a date", is_date=True)
    assert (str(error), error.expected) == ("a date", "a date")
    assert (error.is_date, error.lacks_year) == (True, False)
