"""S7: only finished snapshots of ours count, and only they are ever removed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.storage.snapshot_files import SnapshotFiles, moment_of
from tests.domain.test_snapshot import made

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def files(tmp_path: Path) -> SnapshotFiles:
    return SnapshotFiles(tmp_path / "snapshots")


def finished(files: SnapshotFiles, at: datetime) -> str:
    files.folder.mkdir(exist_ok=True)
    id_ = files.claim(at)
    files.file(id_).write_bytes(b"x")
    files.finish(replace(made(moment_of(id_)), id=id_, reason="before import"))
    return id_


def test_what_is_written_is_read(files: SnapshotFiles) -> None:
    assert files.known() == ()
    id_ = finished(files, NOON)
    assert [(each.id, each.made_at, each.reason) for each in files.known()] == [
        (id_, NOON, "before import")
    ]
    with pytest.raises(InvalidInputError, match="There is no snapshot x"):
        files.named("x")


def test_a_manifest_of_an_older_lordesk_has_no_reason_and_counts(files: SnapshotFiles) -> None:
    manifest = files.file(finished(files, NOON)).with_suffix(".json")
    manifest.write_text(manifest.read_text().replace(',\n "reason": "before import"', ""))
    assert [each.reason for each in files.known()] == [""]


@pytest.mark.parametrize(
    "damage", [('"size": 1', '"size": "x"'), ("2026-11-24T12", "yesterday"), ("{", "[")]
)
def test_an_unreadable_manifest_does_not_count(
    files: SnapshotFiles, damage: tuple[str, str]
) -> None:
    manifest = files.file(finished(files, NOON)).with_suffix(".json")
    manifest.write_text(manifest.read_text().replace(*damage))
    assert files.known() == ()


def test_s7_nothing_is_thinned_out_when_the_clock_went_back(files: SnapshotFiles) -> None:
    for hours in range(5):
        finished(files, NOON + timedelta(hours=hours))
    files.thin_out(datetime(1970, 1, 1, tzinfo=UTC))
    assert len(files.known()) == 5
    files.thin_out(datetime(2038, 1, 20, tzinfo=UTC))
    assert [each.made_at for each in files.known()] == [NOON + timedelta(hours=4)]
