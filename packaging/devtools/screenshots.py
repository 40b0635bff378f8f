"""Pictures of every page in every look, to be looked at. Run in the environment."""

import os
import sys
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt

from devtools.guide_pictures import Choices, settle, shown_program
from lordesk.domain.machine_choices import Appearance
from lordesk.ui.application import RunningProgram
from lordesk.ui.pages.letters.page import LettersPage
from lordesk.ui.pages.timeline.page import PARTS
from lordesk.ui.places import PageId, Place

APPEARANCES = (Appearance.LIGHT, Appearance.DARK)
SIZES = ((1280, 800), (900, 600))
SCALES = (100, 200)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A page, or a part of one that is reached by its head."""

    name: str
    page: PageId
    part: str = ""


VIEWS = (
    *(View(name=page.value, page=page) for page in PageId),
    View(name="letters-board", page=PageId.LETTERS, part="board"),
    *(
        View(name=f"timeline-{part}", page=PageId.TIMELINE, part=part)
        for part in PARTS
        if part != "drawing"
    ),
)


def take_all(folder: Path) -> None:
    """Each view in each look; the desk is the sample's, and an empty one once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    for appearance, scale in product(APPEARANCES, SCALES):
        with shown_program(Choices(appearance, scale), is_empty=False) as program:
            for width, height in SIZES:
                program.window.resize(width, height)
                _take(program, folder, f"{appearance.value}-{width}x{height}-{scale}")
            if scale == SCALES[0]:
                program.app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                program.window.resize(*SIZES[0])
                _take(program, folder, f"{appearance.value}-mirrored")
                program.app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    with shown_program(Choices(), is_empty=True) as program:
        program.window.resize(*SIZES[0])
        _take(program, folder, "empty")


def _take(program: RunningProgram, folder: Path, look: str) -> None:
    for view in VIEWS:
        _show(program, view)
        settle(program)
        target = folder / f"{view.name}-{look}.png"
        program.window.grab().save(str(target))
    print(f"   {look}", flush=True)


def _show(program: RunningProgram, view: View) -> None:
    part = view.part or ("drawing" if view.page is PageId.TIMELINE else "")
    program.window.go_to(Place(page=view.page, part=part))
    page = program.window.page(view.page)
    if isinstance(page, LettersPage):
        number = int(view.part == "board")
        page.segments.choose(number)
        page.segments.chosen.emit(number)


if __name__ == "__main__":
    take_all(Path(sys.argv[1]))
