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


_TABLES = (
    *("change", "step", "desk", "roster_entry", "attachment", "exported_event", "sent_kit"),
    *("applicant", "season", "target", "program", "rotation", "writer", "moment", "letter"),
    *("contact", "document", "preferences"),
)


@pytest.fixture
def emptied_server(server: "ServerDatabase", server_url: str) -> str:
    """The address of a server on which the program's own office has no desk."""
    for table in _TABLES:
        server.run(f"DELETE FROM {table} WHERE org_id='self'")
    return server_url
