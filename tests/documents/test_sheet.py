"""The styles: nothing below its smallest size, air by share."""

from dataclasses import fields

import pytest

from lordesk.documents.sheet import BODY_SIZES, SMALL, Gap, styles


@pytest.mark.parametrize("body", BODY_SIZES)
def test_no_text_is_smaller_than_the_small_print(body: float) -> None:
    sheet = styles(body)
    assert all(getattr(sheet, field.name).size >= SMALL for field in fields(sheet))
    assert sheet.body.size == body


def test_a_gap_grows_by_its_share_of_the_air() -> None:
    assert Gap(10, 0.5).at(4) == 12
    assert Gap(10).at(4) == 10
