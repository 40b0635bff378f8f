"""Writes a kit to disk: safe names, archive, manifest; the whole folder or nothing."""

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from lordesk.domain.errors import StorageError
from lordesk.domain.kit_facts import KitFacts
from lordesk.files import complaint, safe_name, stays_inside
from lordesk.folder_swap import mend_in, mend_noted, replacing
from lordesk.services.kit_parts import KitFile, KitResult

_PART = 40
"""Letters of a name in the folder's name, so that whole paths stay short on Windows."""

_ZIP_MODE = 0o644 << 16


def folder_name(facts: KitFacts) -> str:
    """`<Family> <Given> - <writer> - <letter key>`, safe on every system."""
    applicant = facts.applicant
    person = f"{applicant.family_name} {applicant.given_name}".strip()
    return safe_name(f"{_part(person)} - {_part(facts.writer.bare)}", f" - {facts.letter}")


def _part(text: str) -> str:
    return safe_name(text[:_PART], "")


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def archive(files: Mapping[str, bytes], on: date) -> bytes:
    """A zip of the files; equal files give equal bytes."""
    buffer = io.BytesIO()
    year = min(max(on.year, 1980), 2107)
    with zipfile.ZipFile(buffer, "w") as zipped:
        for path, content in files.items():
            entry = zipfile.ZipInfo(path, (year, on.month, on.day, 0, 0, 0))
            entry.external_attr = _ZIP_MODE
            entry.compress_type = zipfile.ZIP_DEFLATED
            zipped.writestr(entry, content, compresslevel=1)
    return buffer.getvalue()


def manifest(result: KitResult) -> dict[str, object]:
    """The answer as plain values, for `manifest.json` and `--json`."""
    return {
        "folder": str(result.folder) if result.folder else None,
        "ready": result.ready,
        "findings": [
            {
                "code": finding.code,
                "severity": finding.severity.value,
                "message": finding.message,
                "about": finding.about,
                "line": finding.line,
            }
            for finding in result.findings
        ],
        "files": [_file(file) for file in result.files],
    }


def _file(file: KitFile) -> dict[str, object]:
    return {
        "role": file.role.value,
        "format": file.format,
        "path": file.path,
        "sha256": file.sha256,
        "pages": file.pages,
    }


def manifest_bytes(result: KitResult) -> bytes:
    return (json.dumps(manifest(result), ensure_ascii=False, indent=1) + "\n").encode()


def write_folder(folder: Path, files: Mapping[str, bytes], notes: Path | None = None) -> None:
    """Make the folder beside its place, then swap it in; the old one stays until that is done.

    `notes` is where a swap that a death may tear is written down until it is over. Raises
    StorageError with the path and the next step; then the old folder is as it was.
    """
    outside = next((path for path in files if not stays_inside(path)), None)
    if outside is not None:
        raise StorageError(f"{folder} was not written: {outside[:80]} would leave it.")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        mend_in(folder.parent)
        if notes is not None:
            mend_noted(notes)
        with replacing(folder, notes) as new:
            _fill(new, files.items())
    except OSError as error:
        told = complaint(folder, error)
        raise StorageError(f"{told} An older kit there is unchanged.") from error


def _fill(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    for path, content in files:
        target = folder / path
        for missing in reversed([each for each in target.parents if not each.exists()]):
            missing.mkdir(mode=0o700)
        with open(target, "wb", opener=_for_its_user_alone) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def _for_its_user_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
