"""Files kept beside the database under the SHA-256 of their content."""

import hashlib
from contextlib import suppress
from pathlib import Path

from lordesk.domain.errors import StorageError
from lordesk.files import write_atomically


class FileShelf:
    """Satisfies `services.ports.Shelf`; a file never changes once it is there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes) -> str:
        digest = hashlib.sha256(content).hexdigest()
        place = self._place(digest)
        if not place.exists():
            self._make_folders(place)
            write_atomically(place, content)
        return digest

    def fetch(self, sha256: str) -> bytes | None:
        """The bytes, None when they are not here; StorageError when they were altered."""
        place = self._place(sha256)
        try:
            content = place.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StorageError(
                f"{place} cannot be read. Check the rights of the folder."
            ) from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise StorageError(f"{place} is damaged. Add the document again from your own copy.")
        return content

    def discard(self, sha256: str) -> None:
        """Delete the file, if it is there."""
        place = self._place(sha256)
        try:
            place.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(
                f"{place} could not be deleted. Close it in other programs and repeat."
            ) from error

    def _make_folders(self, place: Path) -> None:
        """Each for its user alone; `parents=True` would leave the upper ones open."""
        with suppress(OSError):  # writing says what is wrong
            for folder in (self._folder.parent, self._folder, place.parent):
                folder.mkdir(mode=0o700, exist_ok=True)

    def _place(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest
