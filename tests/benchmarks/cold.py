"""What cold processes cost, measured in turns so that a busy spell hits all of them."""

import os
import subprocess
import sys
from pathlib import Path

from lordesk.paths import resources

BARE_WINDOW = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))

app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
"""Paints a window of the same library with nothing in it, and ends."""


def child_cpu(programs: list[list[str]], caches: Path, rounds: int = 15) -> list[float]:
    """The least CPU seconds of each cold process, taken in turns so that a busy spell hits all.

    Byte code is cached, as it is when installed.
    """
    import resource

    best = [float("inf")] * len(programs)
    for _ in range(rounds):
        for number, arguments in enumerate(programs):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            cold_run(arguments, caches)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            best[number] = min(best[number], spent)
    return best


def cold_run(arguments: list[str], caches: Path) -> str:
    """What a cold process of Python says."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(caches), "PYTHONPATH": str(resources().parent)}
    command = [sys.executable, *arguments]
    ran = subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE, text=True)
    return ran.stdout


def cold_ratio(ours: list[str], reference: list[str], caches: Path, at_most: float) -> float:
    """The CPU of one cold process over that of another, from the quietest of up to three series.

    A neighbour on the machine makes a process dearer and never cheaper; a program that has become
    slower stays so in every series.
    """
    best = float("inf")
    for _ in range(3):
        spent, against = child_cpu([ours, reference], caches)
        best = min(best, spent / against)
        if best <= at_most:
            break
    return best
