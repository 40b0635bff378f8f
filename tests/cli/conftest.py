"""A command line over an empty desk, and one over the sample."""

from pathlib import Path

import pytest

from tests.command import SAMPLE, Command, in_folder


@pytest.fixture
def empty(tmp_path: Path) -> Command:
    return in_folder(tmp_path / "data")


@pytest.fixture
def lordesk(empty: Command) -> Command:
    assert empty("import", SAMPLE).code == 0
    return empty
