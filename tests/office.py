"""A PostgreSQL server for a run of the tests, started when the first test asks for it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from devtools import postgres

if TYPE_CHECKING:
    from lordesk.storage.postgres import ServerDatabase


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """Each test takes an office of its own on it."""
    if postgres.programs() is None:
        pytest.skip("no PostgreSQL can be installed here")
    with postgres.running() as url:
        yield url


@pytest.fixture
def server(server_url: str) -> "Iterator[ServerDatabase]":
    from lordesk.storage.postgres import open_server

    database = open_server(server_url)
    yield database
    database.close()


@pytest.fixture
def office() -> str:
    """An office that no other test has seen."""
    return uuid4().hex
