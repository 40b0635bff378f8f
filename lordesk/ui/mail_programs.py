"""How a draft is opened in each mail program, and what to do where that cannot be done."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QProcess, QTimer

from lordesk.domain.machine_choices import MailProgram
from lordesk.files import write_atomically
from lordesk.ui.asking import Asker

Launch = Callable[[list[str]], bool]
"""Starts a program that goes on by itself; whether it could."""
Ended = Callable[[bool], None]
"""Told once, when a script has ended: whether it did what it should."""
Script = Callable[[list[str], str, Ended], None]
"""Runs a program with words and a text for its standard input."""


class Opened(StrEnum):
    """What happened: a draft stands open, or the person goes on by hand."""

    AS_DRAFT = "as_draft"
    COPIED = "copied"
    NOT = "not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A draft on disk and what it takes to open it."""

    path: Path
    program: MailProgram
    asker: Asker
    launch: Launch
    script: Script


def available(platform: str = sys.platform) -> tuple[MailProgram, ...]:
    """The ways that this system may have, the usual one first."""
    everywhere = (MailProgram.THUNDERBIRD, MailProgram.COPY)
    match platform:
        case "darwin":
            return (MailProgram.APPLE_MAIL, MailProgram.FILE, *everywhere)
        case "win32":
            return (MailProgram.FILE, MailProgram.OUTLOOK, *everywhere)
        case _:
            return (MailProgram.FILE, *everywhere)


def usual(chosen: MailProgram, platform: str = sys.platform) -> MailProgram:
    """The way in force: what was chosen, but on a Mac a file opens for reading only."""
    is_unset = chosen is MailProgram.FILE
    return available(platform)[0] if is_unset or chosen not in available(platform) else chosen


def open_draft(opening: Opening, tell: Callable[[Opened], None]) -> None:
    """Open the draft the chosen way; where that fails, copy its text and show the file.

    `tell` hears once what came of it: of a script when it has ended, for the system may ask the
    person first whether it may run.
    """
    _WAYS[opening.program](opening, partial(_finish, opening, tell))


def _finish(opening: Opening, tell: Callable[[Opened], None], is_open: bool) -> None:
    tell(Opened.AS_DRAFT if is_open else copied(opening))


def copied(opening: Opening) -> Opened:
    """The text on the clipboard, and the files shown to be dragged into a new mail."""
    mail = _read(opening.path)
    opening.asker.copy(f"{mail['Subject']}\n\n{_body(mail)}")
    files = _unpacked(mail, opening.path) or (opening.path,)
    return Opened.COPIED if opening.asker.reveal(files[0]) else Opened.NOT


def launched(words: list[str]) -> bool:
    """Start a program of this system that outlives this one."""
    is_running, _ = QProcess.startDetached(words[0], words[1:])
    return is_running


def run_script(owner: QObject, words: list[str], text: str, ended: Ended) -> None:
    """Run a program and look for its end as long as the owner lives."""
    try:
        running = subprocess.Popen(  # noqa: S603 - fixed names below
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=_WITHOUT_CONSOLE,
        )
    except OSError:
        ended(False)
        return
    if running.stdin is not None:
        with suppress(OSError), running.stdin as given:  # it may have ended, which its code tells
            given.write(text.encode())
    timer = QTimer(owner)
    timer.timeout.connect(partial(_look, running, timer, ended))
    timer.start(_LOOK_MS)


def _look(running: "subprocess.Popen[bytes]", timer: QTimer, ended: Ended) -> None:
    code = running.poll()
    if code is not None:
        timer.stop()
        timer.deleteLater()
        ended(code == 0)


_LOOK_MS = 200
_WITHOUT_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a program without a window would show a black one."""


def _as_file(opening: Opening, end: Ended) -> None:
    end(opening.asker.open_path(opening.path))


def _by_hand(_opening: Opening, end: Ended) -> None:
    end(False)


def _thunderbird(opening: Opening, end: Ended) -> None:
    """Thunderbird opens an unsent `.eml` for writing."""
    found = shutil.which("thunderbird") or next(filter(_exists, _THUNDERBIRDS), None)
    end(found is not None and opening.launch([found, str(opening.path)]))


def _apple_mail(opening: Opening, end: Ended) -> None:
    """Mail shows an `.eml` for reading only, so a script makes the message anew."""
    mail = _read(opening.path)
    files = [str(path) for path in _unpacked(mail, opening.path)]
    words = ["osascript", "-", _address(mail), str(mail["Subject"]), _body(mail), *files]
    opening.script(words, _APPLE_SCRIPT, end)


def _outlook(opening: Opening, end: Ended) -> None:
    """Classic Outlook by its own automation; the new Outlook has none and answers no."""
    mail = _read(opening.path)
    told = {
        "to": _address(mail),
        "subject": str(mail["Subject"]),
        "body": _body(mail),
        "files": [str(path) for path in _unpacked(mail, opening.path)],
    }
    words = ["powershell", "-NoProfile", "-NonInteractive", "-Command", _OUTLOOK_SCRIPT]
    opening.script(words, json.dumps(told), end)


_WAYS: dict[MailProgram, Callable[[Opening, Ended], None]] = {
    MailProgram.FILE: _as_file,
    MailProgram.APPLE_MAIL: _apple_mail,
    MailProgram.OUTLOOK: _outlook,
    MailProgram.THUNDERBIRD: _thunderbird,
    MailProgram.COPY: _by_hand,
}
_THUNDERBIRDS = (
    "/Applications/Thunderbird.app/Contents/MacOS/thunderbird",
    r"C:\Program Files\Mozilla Thunderbird\thunderbird.exe",
    r"C:\Program Files (x86)\Mozilla Thunderbird\thunderbird.exe",
)
_APPLE_SCRIPT = """
on run argv
  set theFiles to {}
  repeat with place from 4 to count of argv
    set end of theFiles to POSIX file (item place of argv)
  end repeat
  tell application "Mail"
    set asProperties to {subject:(item 2 of argv), content:(item 3 of argv), visible:true}
    set theDraft to make new outgoing message with properties asProperties
    tell theDraft
      if (item 1 of argv) is not "" then
        make new to recipient at end of to recipients with properties {address:(item 1 of argv)}
      end if
      repeat with theFile in theFiles
        set asFile to {file name:(contents of theFile)}
        make new attachment with properties asFile at after the last paragraph
      end repeat
    end tell
    activate
  end tell
end run
"""
_OUTLOOK_SCRIPT = (
    "$ErrorActionPreference = 'Stop';"
    "$told = [Console]::In.ReadToEnd() | ConvertFrom-Json;"
    "$mail = (New-Object -ComObject Outlook.Application).CreateItem(0);"
    "$mail.To = $told.to; $mail.Subject = $told.subject; $mail.Body = $told.body;"
    "foreach ($file in $told.files) { [void]$mail.Attachments.Add($file) };"
    "$mail.Display()"
)


def _exists(path: str) -> bool:
    return Path(path).is_file()


def _read(path: Path) -> EmailMessage:
    with path.open("rb") as file:
        return BytesParser(policy=policy.default).parse(file)


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    return str(part.get_content()) if part is not None else ""


def _address(mail: EmailMessage) -> str:
    """The bare address of the writer, empty when none is known."""
    found = mail["To"]
    return str(found.addresses[0].addr_spec) if found is not None and found.addresses else ""


def _unpacked(mail: EmailMessage, path: Path) -> tuple[Path, ...]:
    """The attachments as files in a folder beside the draft."""
    folder = path.with_suffix("")
    files: list[Path] = []
    for part in mail.iter_attachments():
        name = Path(part.get_filename() or "attachment").name
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / name, cast("bytes", part.get_content()))
        files.append(folder / name)
    return tuple(files)
