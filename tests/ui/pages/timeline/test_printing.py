"""The timeline on paper: one page in landscape, white whatever the window shows."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lordesk.domain.errors import StorageError
from lordesk.domain.vocabulary import Paper
from lordesk.ui.pages.timeline.printing import open_preview, save_pdf
from lordesk.ui.theme import look
from tests.builders import a_letter
from tests.timelines import a_timeline

STATE = a_timeline()
MANY = a_timeline(*(a_letter(f"l{n:02}") for n in range(60)))


def page_sizes(path: Path) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(path.read_bytes())
    sizes = [(round(page.get_width()), round(page.get_height())) for page in document]
    document.close()
    return sizes


@pytest.mark.parametrize(("paper", "size"), [(Paper.LETTER, (792, 612)), (Paper.A4, (842, 595))])
def test_it_is_one_page_in_landscape(
    qapp: QApplication, tmp_path: Path, paper: Paper, size: tuple[int, int]
) -> None:
    save_pdf(tmp_path / "plan.pdf", STATE, "Letters", paper)
    assert page_sizes(tmp_path / "plan.pdf") == [size]


def test_sixty_letters_are_one_page_still(qapp: QApplication, tmp_path: Path) -> None:
    save_pdf(tmp_path / "plan.pdf", MANY, "Letters", Paper.LETTER)
    assert len(page_sizes(tmp_path / "plan.pdf")) == 1


def test_the_dark_look_is_back_after_the_page(qapp: QApplication, tmp_path: Path) -> None:
    dark = look.Look(colours=look.DARK)
    look.apply(qapp, dark)
    save_pdf(tmp_path / "plan.pdf", STATE, "Letters", Paper.LETTER)
    assert look.current() is dark


def test_a_folder_that_is_none_is_told(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageError):
        save_pdf(tmp_path / "file" / "plan.pdf", STATE, "Letters", Paper.LETTER)


def test_the_preview_shows_a_page(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = open_preview(parent, STATE, "Letters", Paper.LETTER)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.sheets.pageCount() == 1
    dialog.reject()
