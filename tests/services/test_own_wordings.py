"""The user's own words for mails: kept only when they can be used, and read back the same."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.documents.templates.fields import fields_of
from lordesk.documents.templates.messages import (
    MessageKind,
    fill_message,
    own_wording,
    shipped_wordings,
)
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.services.own_wordings import as_typed, drop_own, keep_own, preview, read_own
from tests.kits import facts_of

BODY = "Dear {writer},\n\nWould you write a “strong” letter?\nPlease.\n\n{titled}"


def test_without_a_file_there_are_no_own_words(tmp_path: Path) -> None:
    assert read_own(tmp_path) == {}


def test_words_that_were_kept_come_back_the_same(tmp_path: Path) -> None:
    kept = keep_own(tmp_path, MessageKind.ASK, 'Letter for {applicant} \\ "x"', BODY)
    assert read_own(tmp_path) == kept
    assert as_typed(kept[MessageKind.ASK]) == ('Letter for {applicant} \\ "x"', BODY)


def test_two_kinds_are_kept_and_one_goes_back(tmp_path: Path) -> None:
    keep_own(tmp_path, MessageKind.ASK, "Letter", BODY)
    keep_own(tmp_path, MessageKind.THANKS, "Thanks", "Thank you.")
    assert set(drop_own(tmp_path, MessageKind.ASK)) == {MessageKind.THANKS}
    assert set(read_own(tmp_path)) == {MessageKind.THANKS}


def test_words_that_cannot_be_used_change_nothing(tmp_path: Path) -> None:
    keep_own(tmp_path, MessageKind.ASK, "Letter", BODY)
    with pytest.raises(RefusedError, match="strong"):
        keep_own(tmp_path, MessageKind.ASK, "Letter", "A letter?")
    with pytest.raises(RefusedError, match="nobody"):
        keep_own(tmp_path, MessageKind.KIT, "Letter", "Dear {nobody}")
    assert as_typed(read_own(tmp_path)[MessageKind.ASK])[1] == BODY


def test_a_file_broken_by_hand_is_told_by_name(tmp_path: Path) -> None:
    (tmp_path / "wording.toml").write_text("[aks]\n", encoding="utf-8")
    with pytest.raises(InvalidInputError, match=r"wording\.toml, aks"):
        read_own(tmp_path)


def test_the_preview_is_the_mail(tmp_path: Path) -> None:
    mail = preview(MessageKind.ASK, "For {applicant}", BODY, facts_of())
    assert mail.subject == "For Mira Sørensen"
    assert mail.body.startswith("Dear Dr. Okoye,\n\nWould you write a “strong” letter?\nPlease.")
    with pytest.raises(RefusedError):
        preview(MessageKind.ASK, "For {applicant}", "A letter?", facts_of())


def test_the_shipped_words_can_be_edited_as_they_are() -> None:
    for kind, wording in shipped_wordings().items():
        shipped = fill_message(kind, fields_of(facts_of()))
        assert preview(kind, *as_typed(wording), facts_of()) == shipped


@given(st.text(max_size=80))
def test_any_text_is_kept_unharmed(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("own")
    typed = text.replace("{", "").replace("}", "")
    kept = keep_own(folder, MessageKind.KIT, "Letter", typed)
    assert read_own(folder) == kept
    assert len(own_wording("Letter", typed).paragraphs) >= len(kept[MessageKind.KIT].paragraphs)
