"""One window for each desk: a lock that the system lets go of whenever its process ends."""

import os
from contextlib import suppress
from pathlib import Path

from lordesk.domain.errors import StorageError
from lordesk.file_lock import try_lock

NAME = "window.lock"


class WindowLock:
    """Held by the window while it is open. The command line never takes it, it only looks.

    The desk's own transactions protect the data; this keeps two windows from showing one desk, and
    a restore or a migration from happening beneath an open one.
    """

    def __init__(self, data: Path) -> None:
        self._path = data / NAME
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Whether the lock is ours now; False while another process has it."""
        if self._descriptor is None:
            with suppress(OSError):
                self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._descriptor = self._locked()
        return self._descriptor is not None

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def is_elsewhere(self) -> bool:
        """Whether another process has the desk open in its window."""
        if self._descriptor is not None or not self._path.exists():
            return False
        found = self._locked()
        if found is not None:
            os.close(found)
        return found is None

    def require_free(self, deed: str) -> None:
        """StorageError while another window has the desk; `deed` says what waits for it."""
        if self.is_elsewhere():
            raise StorageError(
                f"{self._path.parent} is open in a window of lordesk, so it was not {deed}. "
                "Close the window, or do it there. Nothing was changed."
            )

    def _locked(self) -> int | None:
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return self._locked_unwritten()
        return descriptor if try_lock(descriptor) else None

    def _locked_unwritten(self) -> int | None:
        """Succeeds on a read-only disk, where every window may look."""
        if not self._path.parent.is_dir():
            raise StorageError(f"{self._path.parent} cannot be used as a folder. Choose another.")
        return os.open(os.devnull, os.O_RDONLY)
