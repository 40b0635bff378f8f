"""The preview beside the bullets."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from lordesk.domain.vocabulary import Paper
from lordesk.ui.pages.kits.live_review import Sheet, ShownSheet
from lordesk.ui.pages.kits.preview import PreviewPanel


@pytest.fixture
def preview(qtbot: QtBot) -> PreviewPanel:
    made = PreviewPanel()
    qtbot.addWidget(made)
    made.resize(480, 600)
    made.show()
    return made


def a_page() -> ShownSheet:
    return ShownSheet(text="All the words.", image=QImage(85, 110, QImage.Format.Format_RGB888))


def test_it_opens_on_the_summary_and_asks_for_its_width(preview: PreviewPanel) -> None:
    assert preview.sheet is Sheet.SUMMARY
    assert preview.width_wanted >= 200


def test_the_words_of_a_page_can_be_read_in_its_place(preview: PreviewPanel) -> None:
    preview.show_sheet(a_page(), "Held")
    preview.as_words.click()
    assert preview.is_read
    assert preview.stack.currentWidget() is preview.words
    assert preview.words.toPlainText() == "All the words."
    preview.as_words.click()
    assert preview.stack.currentWidget() is preview.picture


def test_the_mail_is_shown_as_words_with_what_is_attached(
    preview: PreviewPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(preview.changed):
        preview.choose_sheet(Sheet.EMAIL)
    mail = ShownSheet(text="Dear Dr. Okoye,", subject="Everything", attached=("CV.pdf",))
    preview.show_sheet(mail, "Held")
    assert preview.subject.text() == "Everything"
    assert preview.attached.text() == "Attached: the three pages, and CV.pdf"
    assert preview.body.toPlainText() == "Dear Dr. Okoye,"
    preview.show_sheet(ShownSheet(text="Dear", subject="S"), "Held")
    assert preview.attached.text() == "Attached: the three pages"
    assert preview.print.isHidden()


def test_why_a_page_cannot_be_set_stands_above_it(preview: PreviewPanel) -> None:
    preview.show_sheet(ShownSheet(problem="Cut nine words."), "Held")
    assert preview.problem.text() == "Cut nine words."
    preview.show_sheet(a_page(), "Held")
    assert preview.problem.isHidden()


def test_another_paper_and_another_sheet_are_told(preview: PreviewPanel, qtbot: QtBot) -> None:
    preview.show_paper(Paper.A4)
    assert preview.paper.accessibleName() == "Paper: A4"
    menu = preview.paper.menu()
    with qtbot.waitSignal(preview.paper_chosen) as told:
        menu.actions()[0].trigger()
    assert told.args == [Paper.LETTER]
    with qtbot.waitSignal(preview.changed):
        preview.tabs.findChildren(type(preview.print))[0].click()
    assert preview.sheet is Sheet.COVER
