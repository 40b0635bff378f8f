"""A screen that nobody sees, bare or with a window manager: the window as a person meets it."""

import os
import shutil
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager

from devtools.shell import ChoreError, environment

SIZE = "1600x1000x24"
_LOOKS = 100
_SECONDS_BETWEEN_LOOKS = 0.1


@contextmanager
def desktop() -> Generator[dict[str, str]]:
    """Xvfb with openbox; answers what a program needs in its environment to appear there."""
    with screen() as name, _manager(name):
        yield {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}


@contextmanager
def screen() -> Generator[str]:
    """Xvfb alone; answers its name."""
    receiving, giving = os.pipe()
    command = ["Xvfb", "-displayfd", str(giving), "-screen", "0", SIZE, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[giving], stderr=subprocess.DEVNULL) as server:
        os.close(giving)
        try:
            with os.fdopen(receiving) as told:
                number = told.readline().strip()
            if not number:
                raise ChoreError("Xvfb did not start, so there is no screen to try the window on.")
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def _manager(display: str) -> Generator[None]:
    around = environment({"DISPLAY": display})
    with subprocess.Popen(
        ["openbox"], env=around, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as manager:
        try:
            _wait_for_manager(around)
            yield
        finally:
            manager.terminate()


def _wait_for_manager(around: dict[str, str]) -> None:
    """Until the screen's root names its manager; where nothing can tell, it has had its time."""
    ask = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    for _ in range(_LOOKS):
        time.sleep(_SECONDS_BETWEEN_LOOKS)
        if shutil.which("xprop") is None:
            continue
        said = subprocess.run(ask, env=around, capture_output=True, text=True, check=False).stdout
        if "window id" in said:
            return
    if shutil.which("xprop") is not None:
        raise ChoreError("openbox did not start, so the journeys have no window manager.")
