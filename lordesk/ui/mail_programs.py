"""How a draft is opened in each mail program, and what to do where that cannot be done."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from enum import StrEnum
from pathlib import Path
from typing import cast

from lordesk.domain.machine_choices import MailProgram
from lordesk.files import write_atomically
from lordesk.ui.asking import Asker

Start = Callable[[list[str], str], bool]
"""Starts a program with words and a text for its standard input; whether it could."""


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
    start: Start


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


def open_draft(opening: Opening) -> Opened:
    """Open the draft the chosen way; where that fails, copy its text and show the file."""
    way = _WAYS[opening.program]
    return Opened.AS_DRAFT if way(opening) else copied(opening)


def copied(opening: Opening) -> Opened:
    """The text on the clipboard, and the files shown to be dragged into a new mail."""
    mail = _read(opening.path)
    opening.asker.copy(f"{mail['Subject']}\n\n{_body(mail)}")
    files = _unpacked(mail, opening.path) or (opening.path,)
    return Opened.COPIED if opening.asker.reveal(files[0]) else Opened.NOT


def start_program(words: list[str], text: str = "") -> bool:
    """Start a program of this system and let it run."""
    try:
        running = subprocess.Popen(words, stdin=subprocess.PIPE)  # noqa: S603 - fixed names below
    except OSError:
        return False
    if running.stdin is not None:
        running.stdin.write(text.encode())
        running.stdin.close()
    _started[:] = [*(each for each in _started if each.poll() is None), running]
    return True


_started: list[subprocess.Popen[bytes]] = []
"""What still ran when it was last looked at; held so that each is asked for its end."""


def _as_file(opening: Opening) -> bool:
    return opening.asker.open_path(opening.path)


def _by_hand(_opening: Opening) -> bool:
    return False


def _thunderbird(opening: Opening) -> bool:
    """Thunderbird opens an unsent `.eml` for writing."""
    found = shutil.which("thunderbird") or next(filter(_exists, _THUNDERBIRDS), None)
    return found is not None and opening.start([found, str(opening.path)], "")


def _apple_mail(opening: Opening) -> bool:
    """Mail shows an `.eml` for reading only, so a script makes the message anew."""
    mail = _read(opening.path)
    files = [str(path) for path in _unpacked(mail, opening.path)]
    words = ["osascript", "-", _address(mail), str(mail["Subject"]), _body(mail), *files]
    return opening.start(words, _APPLE_SCRIPT)


def _outlook(opening: Opening) -> bool:
    """Classic Outlook by its own automation; the new Outlook has none and answers no."""
    mail = _read(opening.path)
    told = {
        "to": _address(mail),
        "subject": str(mail["Subject"]),
        "body": _body(mail),
        "files": [str(path) for path in _unpacked(mail, opening.path)],
    }
    words = ["powershell", "-NoProfile", "-NonInteractive", "-Command", _OUTLOOK_SCRIPT]
    return opening.start(words, json.dumps(told))


_WAYS: dict[MailProgram, Callable[[Opening], bool]] = {
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
  tell application "Mail"
    set asProperties to {subject:(item 2 of argv), content:(item 3 of argv), visible:true}
    set draft to make new outgoing message with properties asProperties
    tell draft
      if (item 1 of argv) is not "" then
        make new to recipient at end of to recipients with properties {address:(item 1 of argv)}
      end if
      repeat with place from 4 to count of argv
        set asFile to {file name:(POSIX file (item place of argv))}
        make new attachment with properties asFile at after the last paragraph
      end repeat
    end tell
    activate
  end tell
end run
"""
_OUTLOOK_SCRIPT = (
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
