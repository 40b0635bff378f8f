"""The guide's pictures: the sample desk, light, off screen. Run in the environment."""

import io
import os
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QRect, QTimer
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from devtools.guide_steps import draw_steps
from devtools.places import ROOT
from lordesk import bootstrap
from lordesk.documents.calendar_wording import client_steps
from lordesk.domain.ids import LetterKey
from lordesk.domain.machine_choices import Appearance, MachineChoices
from lordesk.services.bullets import choose
from lordesk.ui.application import RunningProgram, make_program
from lordesk.ui.pages.kits.bullet_row import BulletRow
from lordesk.ui.pages.kits.note_box import NoteBox
from lordesk.ui.pages.timeline.page import PARTS, TimelinePage
from lordesk.ui.places import PageId, Place
from lordesk.ui.qt_asker import QtAsker
from lordesk.ui.tools import Tools
from lordesk.ui.widgets.page import Page

FOLDER = ROOT / "resources" / "guide"
NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)
TODAY = date(2026, 11, 22)
SIZE = (1280, 760)
DENSITY = 1.5
COLOURS = 128
"""Of the palette of a picture: enough for a page of the window, and a third of the bytes."""

PAUSE_MS = 600
"""Longer than any pause after typing."""
QUIET = 3
"""Pauses without work after which none comes: one job may start the next."""

Crop = Callable[[RunningProgram], QWidget]


def _page(program: RunningProgram) -> Page:
    return program.window.page(program.window.page_id)


def _make_snapshot(program: RunningProgram) -> None:
    program.session.tools.workspace.snapshots.create(NOW)
    _page(program).open(Place(page=PageId.SETTINGS, part="backups"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A picture of a page, or of the part of it that `crop` finds."""

    name: str
    place: Place
    prepare: Callable[[RunningProgram], None] | None = None
    crop: Crop | None = _page
    is_empty: bool = False


class Choices:
    """Chosen for the pictures, kept nowhere."""

    def __init__(self, appearance: Appearance = Appearance.LIGHT, text_size: int = 100) -> None:
        self._chosen = MachineChoices(appearance=appearance, text_size=text_size, notifies=False)

    def read(self) -> MachineChoices:
        return self._chosen

    def write(self, choices: MachineChoices) -> None:
        pass


def _calendar(program: RunningProgram) -> None:
    page = program.window.page(PageId.TIMELINE)
    assert isinstance(page, TimelinePage)
    page.show_part(PARTS.index("calendar"))
    page.parts.choose(PARTS.index("calendar"))


def _name_a_patient(program: RunningProgram) -> None:
    """Put the moment on a kit that no kit may hold."""
    named = next(each for each in program.session.records.moments if "MRN" in each.text)
    program.session.attempt(lambda records: choose(records, LetterKey("patel-im"), (named.key,)))


def _held_bullet(program: RunningProgram) -> QWidget:
    """The row whose bullet has a finding that blocks."""
    rows = _page(program).findChildren(BulletRow)
    return next(row for row in rows if any(box.isVisible() for box in row.findChildren(NoteBox)))


def _first(kind: str) -> Crop:
    """The first shown widget of a class of that name on the present page."""

    def crop(program: RunningProgram) -> QWidget:
        page = _page(program)
        return next(
            each
            for each in page.findChildren(QWidget)
            if type(each).__name__ == kind and each.isVisible()
        )

    return crop


SHOTS = (
    Shot(name="today", place=Place(page=PageId.TODAY)),
    Shot(name="first-plan", place=Place(page=PageId.TODAY), is_empty=True),
    Shot(name="writers", place=Place(page=PageId.WRITERS)),
    Shot(name="answer", place=Place(page=PageId.LETTERS, key="patel-im"), crop=_first("Gate")),
    Shot(name="rotations", place=Place(page=PageId.ROTATIONS)),
    Shot(name="kits", place=Place(page=PageId.KITS, key="patel-im")),
    Shot(name="calendar", place=Place(page=PageId.TIMELINE), prepare=_calendar),
    Shot(name="letters", place=Place(page=PageId.LETTERS)),
    Shot(name="portfolio", place=Place(page=PageId.PORTFOLIO)),
    Shot(name="backups", place=Place(page=PageId.SETTINGS), prepare=_make_snapshot),
    Shot(
        name="finding",
        place=Place(page=PageId.KITS, key="patel-im"),
        prepare=_name_a_patient,
        crop=_held_bullet,
    ),
)


def take_all(folder: Path = FOLDER) -> None:
    """Every picture of the program that the guide shows, and the steps of calendar programs."""
    os.environ["QT_SCALE_FACTOR"] = str(DENSITY)  # read when the first program starts
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for is_empty in (False, True):
        with shown_program(Choices(), is_empty=is_empty) as program:
            for shot in SHOTS:
                if shot.is_empty is is_empty:
                    _save(_taken(program, shot), folder / f"{shot.name}.png")
            if is_empty:
                for key, steps in client_steps().items():
                    _save(from_qt(draw_steps(steps, DENSITY)), folder / f"steps-{key}.png")


@contextmanager
def shown_program(choices: Choices, *, is_empty: bool) -> Generator[RunningProgram]:
    with tempfile.TemporaryDirectory() as folder:
        workspace = bootstrap.Workspace(Path(folder))
        if not is_empty:
            bootstrap.load_sample(workspace)
        program = make_program(
            Tools(
                workspace=workspace,  # pyright: ignore[reportArgumentType] - cached properties satisfy it
                choices=choices,
                asker=QtAsker(),
                data=Path(folder),
                now=lambda: NOW,
                fixed_today=TODAY,
            )
        )
        program.window.show_first()
        program.window.resize(*SIZE)
        yield program
        program.window.close()
        workspace.close()


def _taken(program: RunningProgram, shot: Shot) -> Image.Image:
    program.window.go_to(shot.place)
    if shot.prepare is not None:
        shot.prepare(program)
    settle(program)
    if shot.crop is None:
        return picture_of(program.window)
    return picture_of(shot.crop(program))


def settle(program: RunningProgram) -> None:
    """Until no work is under way, no pause runs out and nothing is left to paint."""
    quiet = 0
    while quiet < QUIET:
        _wait()
        quiet = 0 if program.session.jobs.is_busy else quiet + 1


def _wait() -> None:
    """A loop of Qt lets other threads work while it waits; `qWait` does not."""
    loop = QEventLoop()
    QTimer.singleShot(PAUSE_MS, loop.quit)
    loop.exec()


def picture_of(widget: QWidget) -> Image.Image:
    return from_qt(widget.grab(QRect(0, 0, widget.width(), widget.height())).toImage())


def from_qt(image: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return Image.open(io.BytesIO(buffer.data().data()))


def _save(picture: Image.Image, file: Path) -> None:
    small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    small.save(file, optimize=True)
    print(f"   {file.name}: {file.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    take_all(*(Path(word) for word in sys.argv[1:2]))
