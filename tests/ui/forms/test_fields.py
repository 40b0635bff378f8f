"""What a field's own check says of a value."""

import pytest

from lordesk.ui.forms.fields import email_problem


@pytest.mark.parametrize("text", ["", "lucia@example.org"])
def test_an_address_or_none_is_no_problem(text: str) -> None:
    assert not email_problem(text)


@pytest.mark.parametrize("text", ["12345678", "lucia@", "lucia@host", "lu cia@example.org"])
def test_what_no_mail_program_takes_is_a_problem(text: str) -> None:
    assert email_problem(text)
