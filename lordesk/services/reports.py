"""Reports of what broke: where in the program, without a word of what it was working on."""

import os
import traceback
from contextlib import suppress
from pathlib import Path

from lordesk import __version__

LOG_NAME = "lordesk.log"


def report_of(error: BaseException) -> str:
    """Version, kind of error, and the places in the program that led to it."""
    frames = (
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    return "\n".join((f"lordesk {__version__}: {type(error).__name__}", *frames, ""))


def keep_report(error: BaseException, folder: Path) -> Path:
    """Add the report to the log of the data folder; a log that cannot be written is no trouble."""
    log = folder / LOG_NAME
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(log, "a", encoding="utf-8", opener=_for_its_user_alone) as file:
            file.write(report_of(error))
    return log


def _for_its_user_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
