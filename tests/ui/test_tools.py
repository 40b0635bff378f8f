"""What the window is given where nothing else was said."""

from dataclasses import replace
from datetime import date

import pytest

from lordesk.domain.errors import RefusedError
from lordesk.ui.tools import DeskPlace, Tools


def test_without_a_way_to_an_office_it_is_said_in_one_sentence(tools: Tools) -> None:
    for way in (tools.at_office, tools.ask_office):
        with pytest.raises(RefusedError, match="no way to an office’s server"):
            way("service=office")
    tools.move_to(DeskPlace())
    tools.open_sample()


def test_today_is_the_day_where_the_user_is_unless_one_was_named(tools: Tools) -> None:
    assert tools.today() == date(2026, 11, 22)
    assert replace(tools, fixed_today=None).today() == tools.now().astimezone().date()
