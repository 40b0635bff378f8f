"""Opening a draft in each mail program, and what happens where none opens it."""

import json
import shutil
import sys
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path

import pytest

from lordesk.domain.machine_choices import MailProgram
from lordesk.ui import mail_programs
from lordesk.ui.mail_programs import (
    Opened,
    Opening,
    available,
    copied,
    open_draft,
    start_program,
    usual,
)
from tests.windows import FakeAsker


@dataclass
class Starter:
    """Notes what would be started."""

    works: bool = True
    started: list[tuple[list[str], str]] = field(default_factory=list[tuple[list[str], str]])

    def __call__(self, words: list[str], text: str) -> bool:
        self.started.append((words, text))
        return self.works


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    mail = EmailMessage()
    mail["To"] = "Dr. Ünal <unal@example.org>"
    mail["Subject"] = "A letter"
    mail.set_content("Dear Dr. Ünal,\n")
    mail.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="1 Cover.pdf")
    path = tmp_path / "Drafts" / "Kit.eml"
    path.parent.mkdir()
    path.write_bytes(mail.as_bytes())
    return path


def opening(
    path: Path, program: MailProgram, start: Starter | None = None, asker: FakeAsker | None = None
) -> Opening:
    return Opening(path=path, program=program, asker=asker or FakeAsker(), start=start or Starter())


@pytest.mark.parametrize(
    ("platform", "chosen", "way"),
    [
        ("linux", MailProgram.FILE, MailProgram.FILE),
        ("darwin", MailProgram.FILE, MailProgram.APPLE_MAIL),
        ("win32", MailProgram.FILE, MailProgram.FILE),
        ("win32", MailProgram.OUTLOOK, MailProgram.OUTLOOK),
        ("linux", MailProgram.OUTLOOK, MailProgram.FILE),
        ("darwin", MailProgram.THUNDERBIRD, MailProgram.THUNDERBIRD),
        ("linux", MailProgram.COPY, MailProgram.COPY),
    ],
)
def test_the_choice_holds_where_the_system_has_it(
    platform: str, chosen: MailProgram, way: MailProgram
) -> None:
    assert usual(chosen, platform) is way
    assert way in available(platform)


def test_a_file_goes_to_what_the_system_opens_it_with(draft: Path) -> None:
    asker = FakeAsker()
    assert open_draft(opening(draft, MailProgram.FILE, asker=asker)) is Opened.AS_DRAFT
    assert asker.opened == [draft]


def test_where_nothing_opens_it_the_words_are_copied_and_the_files_shown(draft: Path) -> None:
    asker = FakeAsker(can_open=False)
    assert open_draft(opening(draft, MailProgram.FILE, asker=asker)) is Opened.NOT
    assert asker.copied == ["A letter\n\nDear Dr. Ünal,\n"]
    assert asker.revealed == [draft.parent / "Kit" / "1 Cover.pdf"]
    assert asker.revealed[0].read_bytes() == b"%PDF-1"


def test_by_hand_is_a_choice_too(draft: Path) -> None:
    asker = FakeAsker()
    assert open_draft(opening(draft, MailProgram.COPY, asker=asker)) is Opened.COPIED
    assert copied(opening(draft, MailProgram.COPY, asker=asker)) is Opened.COPIED


def test_thunderbird_is_started_with_the_file(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    start = Starter()

    def found(_name: str) -> str:
        return "/usr/bin/thunderbird"

    monkeypatch.setattr(shutil, "which", found)
    assert open_draft(opening(draft, MailProgram.THUNDERBIRD, start)) is Opened.AS_DRAFT
    assert start.started == [(["/usr/bin/thunderbird", str(draft)], "")]


def test_without_thunderbird_the_words_are_copied(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_name: str) -> None:
        return None

    monkeypatch.setattr(shutil, "which", missing)
    monkeypatch.setattr(mail_programs, "_THUNDERBIRDS", ())
    assert open_draft(opening(draft, MailProgram.THUNDERBIRD)) is Opened.COPIED


def test_apple_mail_gets_a_script_and_every_word_as_an_argument(draft: Path) -> None:
    start = Starter()
    assert open_draft(opening(draft, MailProgram.APPLE_MAIL, start)) is Opened.AS_DRAFT
    ((words, script),) = start.started
    cover = str(draft.parent / "Kit" / "1 Cover.pdf")
    assert words == [
        "osascript",
        "-",
        "unal@example.org",
        "A letter",
        "Dear Dr. Ünal,\n",
        cover,
    ]
    assert "make new outgoing message" in script
    assert "Ünal" not in script


def test_outlook_gets_its_words_as_data_and_never_as_a_command(draft: Path) -> None:
    start = Starter()
    assert open_draft(opening(draft, MailProgram.OUTLOOK, start)) is Opened.AS_DRAFT
    ((words, told),) = start.started
    assert words[0] == "powershell"
    assert "Ünal" not in words[-1]
    assert json.loads(told)["to"] == "unal@example.org"
    assert len(json.loads(told)["files"]) == 1


def test_a_mail_to_nobody_has_no_address(tmp_path: Path) -> None:
    path = tmp_path / "bare.eml"
    path.write_bytes(b"Subject: Bare\r\n\r\nWords\r\n")
    start = Starter()
    open_draft(opening(path, MailProgram.APPLE_MAIL, start))
    assert start.started[0][0][2] == ""


def test_a_program_that_is_not_there_is_not_started() -> None:
    assert not start_program(["no-such-mail-program-here"])


def test_a_program_is_started_with_its_input() -> None:
    assert start_program([sys.executable, "-c", "import sys; sys.stdin.read()"], "words")
