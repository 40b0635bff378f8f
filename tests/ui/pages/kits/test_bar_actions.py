"""The buttons of the bar reach the kit that is chosen."""

from pathlib import Path

from lordesk.domain.ids import Kind, LetterKey
from lordesk.services import editing
from lordesk.ui.pages.kits.page import KitsPage
from lordesk.ui.session import Session
from tests.ui.pages.kits.conftest import Settle
from tests.windows import FakeAsker


def test_the_buttons_show_copy_and_write_the_chosen_kit(
    page: KitsPage, asker: FakeAsker, settle: Settle, tmp_path: Path
) -> None:
    settle()
    page.bar_actions.copy_text()
    page.bar_actions.show_files()
    settle()
    assert "Dear Dr. Patel" in asker.copied[0]
    assert asker.revealed[0].name.endswith("patel-im")
    asker.paths.append(tmp_path)
    page.bar_actions.write_to_folder()
    settle()
    assert asker.revealed[1].parent == tmp_path


def test_no_folder_no_kit(page: KitsPage, asker: FakeAsker, settle: Settle) -> None:
    settle()
    asker.paths.append(None)
    page.bar_actions.write_to_folder()
    settle()
    assert asker.revealed == []


def test_nobody_is_asked_whether_another_letters_draft_was_sent(
    page: KitsPage, settle: Settle
) -> None:
    """The mail program may answer when the person is at the next letter already."""
    settle()
    page.delivery.draft_opened.emit(LetterKey("lindqvist-im"))
    assert not page.bar.is_asking
    page.delivery.draft_opened.emit(LetterKey("patel-im"))
    assert page.bar.is_asking


def test_the_question_goes_with_the_letter_it_is_about(
    page: KitsPage, session: Session, settle: Settle
) -> None:
    settle()
    page.delivery.draft_opened.emit(LetterKey("patel-im"))
    session.attempt(lambda records: editing.remove(records, Kind.LETTER, "patel-im"))
    assert not page.bar.is_asking
