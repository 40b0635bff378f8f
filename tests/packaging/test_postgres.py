"""A server of one's own starts, answers by its socket, and leaves nothing."""

from pathlib import Path

import psycopg
import pytest

from devtools import postgres
from devtools.shell import ChoreError


@pytest.mark.skipif(postgres.programs() is None, reason="no PostgreSQL can be installed here")
def test_a_server_runs_as_long_as_its_block_and_leaves_nothing() -> None:
    with postgres.running() as url:
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT 1").fetchall() == [(1,)]
        folder = Path(url.partition("host=")[2])
        assert folder.is_dir()
    assert not folder.exists()


def test_where_there_is_none_the_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "programs", lambda: None)
    with pytest.raises(ChoreError, match="install “postgresql”"), postgres.running():
        pass
