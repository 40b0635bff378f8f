"""The files of snapshots: their names, their manifests, and which of them go."""

import json
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from lordesk.domain.errors import InvalidInputError, Remedy
from lordesk.domain.snapshot import Snapshot
from lordesk.domain.snapshot_retention import superfluous
from lordesk.files import write_atomically

_NAME = re.compile(r"desk-(\d{8}T\d{6}Z)\.json\Z")
_STAMP = "%Y%m%dT%H%M%SZ"
_FIELDS: Mapping[str, type] = {
    "id": str,
    "made_at": str,
    "written_by": str,
    "schema": int,
    "revision": int,
    "size": int,
    "sha256": str,
    "counts": dict,
}
_LATER_FIELDS: Mapping[str, type] = {"reason": str}
"""Fields that older manifests lack."""


class SnapshotFiles:
    """`desk-STAMP.db`, each beside its manifest `.json`, in one folder.

    The manifest is written last, so a snapshot without one was never finished; and only files with
    exactly such a name and a manifest of ours are ever removed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, id_: str) -> Path:
        return self.folder / f"desk-{id_}.db"

    def known(self) -> tuple[Snapshot, ...]:
        """Newest first; those without a readable manifest are left out."""
        if not self.folder.is_dir():
            return ()
        paths = [path for path in self.folder.iterdir() if _NAME.match(path.name)]
        found = (_manifest(path) for path in sorted(paths, reverse=True))
        return tuple(snapshot for snapshot in found if snapshot is not None)

    def named(self, id_: str) -> Snapshot:
        snapshot = next((each for each in self.known() if each.id == id_), None)
        if snapshot is None:
            raise InvalidInputError(
                f"There is no snapshot {id_}. Choose one of those that are there.",
                remedy=Remedy.SNAPSHOTS,
            )
        return snapshot

    def finish(self, snapshot: Snapshot) -> None:
        """Write the manifest, which makes a snapshot of the file."""
        plain = {name: getattr(snapshot, name) for name in (*_FIELDS, *_LATER_FIELDS)}
        plain["made_at"] = snapshot.made_at.isoformat()
        content = f"{json.dumps(plain, indent=1, ensure_ascii=False)}\n".encode()
        write_atomically(self.file(snapshot.id).with_suffix(".json"), content)

    def remove(self, id_: str) -> None:
        self.file(id_).with_suffix(".json").unlink(missing_ok=True)
        self.file(id_).unlink(missing_ok=True)

    def thin_out(self, now: datetime) -> None:
        """Remove what the scheme no longer keeps; never the newest."""
        snapshots = {snapshot.made_at: snapshot for snapshot in self.known()}
        newest = max(snapshots, default=None)
        for moment in superfluous(snapshots, now):
            if moment != newest:
                self.remove(snapshots[moment].id)

    def claim(self, at: datetime) -> str:
        """The moment as a name that is now taken; of two in one second one is a second later."""
        moment = at.astimezone(UTC)
        while True:
            stamp = moment.strftime(_STAMP)
            try:
                os.close(os.open(self.file(stamp), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            except FileExistsError:
                moment += timedelta(seconds=1)
            else:
                return stamp


def moment_of(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def _manifest(path: Path) -> Snapshot | None:
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    named = _NAME.match(path.name)
    if not isinstance(plain, dict):
        return None
    table = cast("dict[str, object]", plain)
    if not _is_manifest(table) or named is None or table["id"] != named[1]:
        return None
    try:
        made_at = datetime.fromisoformat(str(table["made_at"]))
    except ValueError:
        return None
    return Snapshot(**{**table, "made_at": made_at})  # pyright: ignore[reportArgumentType] - fields by their names


def _is_manifest(table: dict[str, object]) -> bool:
    return set(table) - set(_LATER_FIELDS) == set(_FIELDS) and all(
        isinstance(table[name], kind)
        for name, kind in (*_FIELDS.items(), *_LATER_FIELDS.items())
        if name in table
    )
