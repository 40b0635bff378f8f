"""Opening a draft in each mail program, and what happens where none opens it."""

import json
import shutil
import sys
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lordesk.domain.machine_choices import MailProgram
from lordesk.ui import mail_programs
from lordesk.ui.mail_programs import (
    Ended,
    Opened,
    Opening,
    available,
    copied,
    launched,
    open_draft,
    run_script,
    usual,
)
from tests.windows import FakeAsker


@dataclass
class System:
    """Notes what would be started; scripts end at once."""

    works: bool = True
    launched: list[list[str]] = field(default_factory=list[list[str]])
    scripts: list[tuple[list[str], str]] = field(default_factory=list[tuple[list[str], str]])

    def launch(self, words: list[str]) -> bool:
        self.launched.append(words)
        return self.works

    def script(self, words: list[str], text: str, ended: Ended) -> None:
        self.scripts.append((words, text))
        ended(self.works)


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


def opened(
    path: Path, program: MailProgram, system: System | None = None, asker: FakeAsker | None = None
) -> Opened:
    """What comes of opening the draft, told once."""
    told: list[Opened] = []
    open_draft(opening(path, program, system, asker), told.append)
    (only,) = told
    return only


def opening(
    path: Path, program: MailProgram, system: System | None = None, asker: FakeAsker | None = None
) -> Opening:
    around = system or System()
    return Opening(
        path=path,
        program=program,
        asker=asker or FakeAsker(),
        launch=around.launch,
        script=around.script,
    )


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
    assert opened(draft, MailProgram.FILE, asker=asker) is Opened.AS_DRAFT
    assert asker.opened == [draft]


def test_where_nothing_opens_it_the_words_are_copied_and_the_files_shown(draft: Path) -> None:
    asker = FakeAsker(can_open=False)
    assert opened(draft, MailProgram.FILE, asker=asker) is Opened.NOT
    assert asker.copied == ["A letter\n\nDear Dr. Ünal,\n"]
    assert asker.revealed == [draft.parent / "Kit" / "1 Cover.pdf"]
    assert asker.revealed[0].read_bytes() == b"%PDF-1"


def test_by_hand_is_a_choice_too(draft: Path) -> None:
    asker = FakeAsker()
    assert opened(draft, MailProgram.COPY, asker=asker) is Opened.COPIED
    assert copied(opening(draft, MailProgram.COPY, asker=asker)) is Opened.COPIED


def test_thunderbird_is_started_with_the_file(draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system = System()

    def found(_name: str) -> str:
        return "/usr/bin/thunderbird"

    monkeypatch.setattr(shutil, "which", found)
    assert opened(draft, MailProgram.THUNDERBIRD, system) is Opened.AS_DRAFT
    assert system.launched == [["/usr/bin/thunderbird", str(draft)]]


def test_without_thunderbird_the_words_are_copied(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_name: str) -> None:
        return None

    monkeypatch.setattr(shutil, "which", missing)
    monkeypatch.setattr(mail_programs, "_THUNDERBIRDS", ())
    assert opened(draft, MailProgram.THUNDERBIRD) is Opened.COPIED


def test_apple_mail_gets_a_script_and_every_word_as_an_argument(draft: Path) -> None:
    system = System()
    assert opened(draft, MailProgram.APPLE_MAIL, system) is Opened.AS_DRAFT
    ((words, script),) = system.scripts
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
    system = System()
    assert opened(draft, MailProgram.OUTLOOK, system) is Opened.AS_DRAFT
    ((words, told),) = system.scripts
    assert words[0] == "powershell"
    assert "Ünal" not in words[-1]
    assert json.loads(told)["to"] == "unal@example.org"
    assert len(json.loads(told)["files"]) == 1


def test_a_mail_to_nobody_has_no_address(tmp_path: Path) -> None:
    path = tmp_path / "bare.eml"
    path.write_bytes(b"Subject: Bare\r\n\r\nWords\r\n")
    system = System()
    opened(path, MailProgram.APPLE_MAIL, system)
    assert system.scripts[0][0][2] == ""


@pytest.mark.parametrize("program", [MailProgram.APPLE_MAIL, MailProgram.OUTLOOK])
def test_a_script_that_is_refused_leaves_the_words_on_the_clipboard(
    draft: Path, program: MailProgram
) -> None:
    asker = FakeAsker()
    assert opened(draft, program, System(works=False), asker) is Opened.COPIED
    assert asker.copied == ["A letter\n\nDear Dr. Ünal,\n"]


def test_the_files_are_named_outside_of_what_mail_is_told(draft: Path) -> None:
    system = System()
    opened(draft, MailProgram.APPLE_MAIL, system)
    ((_, script),) = system.scripts
    assert "POSIX file" in script.partition("tell application")[0]
    assert "POSIX file" not in script.partition("tell application")[2]


def test_a_program_that_is_not_there_is_not_started() -> None:
    assert not launched(["no-such-mail-program-here"])


@pytest.mark.parametrize(
    ("code", "did"),
    [
        ("import sys; sys.exit(sys.stdin.read() != 'words')", True),
        ("import sys; sys.exit(sys.stdin.read() == 'words')", False),
        ("import os; os.close(0)", True),
    ],
)
def test_a_script_reads_its_text_and_its_code_says_whether_it_did(
    qtbot: QtBot, code: str, *, did: bool
) -> None:
    told: list[bool] = []
    owner = QObject()
    run_script(owner, [sys.executable, "-c", code], "words", told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [did]


def test_a_script_that_cannot_begin_is_told_at_once() -> None:
    told: list[bool] = []
    run_script(QObject(), ["no-such-script-runner-here"], "", told.append)
    assert told == [False]
