"""What is kept of an office's address."""

import pytest

from lordesk.domain.office_address import LEAVE_IT_OUT, NO_ADDRESS, address_problem


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("postgresql://vogt@db.example.org/lordesk", ""),
        ("postgres://vogt@/lordesk?host=/run/postgresql", ""),
        ("service=office", ""),
        ("host=db dbname=lordesk user=vogt", ""),
        ("  service=office  ", ""),
        ("", NO_ADDRESS),
        ("db.example.org", NO_ADDRESS),
        ("https://example.org", NO_ADDRESS),
        ("postgresql://vogt:secret@db/lordesk", LEAVE_IT_OUT),
        ("postgresql://vogt:@db/lordesk", LEAVE_IT_OUT),
        ("postgresql://vogt@db/lordesk?password=secret", LEAVE_IT_OUT),
        ("postgresql://vogt:secret@[::1/lordesk", LEAVE_IT_OUT),
        ("postgresql://vogt@[::1/lordesk", ""),
        ("host=db password = secret", LEAVE_IT_OUT),
        ("host=db PASSWORD=secret", LEAVE_IT_OUT),
    ],
)
def test_an_address_is_usable_and_holds_no_password(address: str, problem: str) -> None:
    assert address_problem(address) == problem
