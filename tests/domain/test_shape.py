"""Years and months."""

import pytest

from lordesk.domain.shape import YearMonth


def test_a_year_or_a_month_of_a_year() -> None:
    assert YearMonth.parse("2025") == YearMonth(2025)
    assert str(YearMonth.parse("2025-03")) == "2025-03"
    assert str(YearMonth(987)) == "0987"


@pytest.mark.parametrize("text", ["25", "2025-13", "2025-3", "2025-03-01", "", "2025\n"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        YearMonth.parse(text)
