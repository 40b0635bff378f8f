"""Exporting: the ending names the format, and an empty desk has nothing to write."""

from pathlib import Path

import pytest

from lordesk.domain.errors import RefusedError
from lordesk.domain.records import Records
from lordesk.ui.exporting import KINDS, write_export
from tests.builders import a_desk, a_rotation


@pytest.mark.parametrize("ending", [ending for _, ending in KINDS])
def test_every_format_is_written(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"desk.{ending}"
    assert write_export(a_desk(), path) == f"Wrote desk.{ending}"
    assert path.stat().st_size > 0


def test_an_empty_desk_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        write_export(Records(), tmp_path / "desk.lordesk")


def test_a_lordesk_file_needs_a_profile(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="profile"):
        write_export(Records().put(a_rotation()), tmp_path / "desk.lordesk")
