"""No network, no personal data in logs and reports, and files for the user's eyes alone."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from lordesk.cli.commands import COMMANDS
from lordesk.domain.codec import Plain
from lordesk.paths import resources
from tests.command import SAMPLE, Command, Outcome, in_folder

ROOT = resources().parent
QT_NETWORK = re.compile(r"\bQ(?:Network|Tcp|Udp|Ssl|Http|WebSocket|Local)\w*")
FORBIDDEN = """
import sys

def refuse(event, arguments):
    if event.startswith("socket.") and event not in {"socket.__new__", "socket.gethostname"}:
        raise SystemExit(f"the network was used: {event} {arguments}")

sys.addaudithook(refuse)
from lordesk.__main__ import main
main()
"""


@pytest.fixture
def lordesk(tmp_path: Path) -> Command:
    lordesk = in_folder(tmp_path / "data")
    assert lordesk("import", SAMPLE).code == 0
    return lordesk


def unplugged(data: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own in which every use of a socket ends it."""
    call = [sys.executable, "-c", FORBIDDEN, "--data", str(data), "--today", "2026-11-22"]
    return subprocess.run(
        [*call, *map(str, words)], capture_output=True, text=True, cwd=ROOT, check=False
    )


def calls(folder: Path) -> list[tuple[str | Path, ...]]:
    """At least one call of every command."""
    return [
        ("import", SAMPLE),
        ("export", folder / "desk.lordesk"),
        ("today",),
        ("plan", "--why"),
        ("rank",),
        ("portfolio",),
        ("assign",),
        ("kit", "--all", "--out", folder / "kits"),
        ("calendar", "--out", folder / "letters.ics"),
        ("status", "--out", folder / "status.pdf"),
        ("draft", "patel-im", "ask", "--out", folder / "ask.eml"),
        ("card", "patel-im", "--out", folder / "card.pdf"),
        ("log", "patel-im", "kit_sent", "--on", "2026-11-20"),
        ("moment", "bayview-wards", "Led rounds."),
        ("check", ROOT / "GLOSSARY.md"),
        ("undo",),
        ("redo",),
        ("bin", "list"),
        ("backup", "create"),
        ("prompts", "bayview-wards"),
        ("rollover", "--to", "sfmatch-2028"),
        ("codes",),
        ("doctor",),
        ("erase",),
        ("rules",),
        ("move", "--to", folder / "moved"),
    ]


def test_no_command_uses_the_network(tmp_path: Path) -> None:
    for words in calls(tmp_path):
        done = unplugged(tmp_path / "data", *words)
        assert "the network was used" not in done.stderr, words
        assert done.returncode in {0, 1}, (words, done.stderr)


def test_the_window_uses_no_network(tmp_path: Path) -> None:
    """Its own test of itself opens every page; no part of it names Qt's network."""
    done = unplugged(tmp_path / "data", "--self-test", tmp_path / "out.json")
    assert "the network was used" not in done.stderr
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["ok"], done.stderr
    told = {
        name
        for path in (ROOT / "lordesk").rglob("*.py")
        for name in re.findall(
            r"\bQ(?:Network|Tcp|Udp|Ssl|Http|WebSocket|Local)\w*", path.read_text()
        )
    }
    assert told <= {"QLocale"}


def test_the_watch_over_the_network_sees_a_look_up() -> None:
    code = (
        FORBIDDEN.split("from lordesk", maxsplit=1)[0]
        + "import socket; socket.getaddrinfo('x', 80)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "the network was used" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the profile's folders to their user")
def test_everything_in_the_data_folder_is_for_its_user_alone(
    lordesk: Command, tmp_path: Path
) -> None:
    os.umask(os.umask(0o022))
    for words in calls(tmp_path / "out")[1:]:
        lordesk(*words)
    data = tmp_path / "data"
    paths = [data, *data.rglob("*")]
    assert len(paths) > 8
    assert [str(path.relative_to(tmp_path)) for path in paths if path.stat().st_mode & 0o077] == []


def personal_words() -> set[str]:
    """Every name, address and longer text of the sample."""
    found: set[str] = set()

    def gather(value: Plain) -> None:
        if isinstance(value, dict):
            for each in value.values():
                gather(each)
        elif isinstance(value, list):
            for each in value:
                gather(each)
        elif isinstance(value, str) and (" " in value or "@" in value):
            found.add(value)

    gather(json.loads(Path(SAMPLE).read_text(encoding="utf-8")))
    return found


def test_the_doctors_report_can_be_pasted_anywhere(lordesk: Command, tmp_path: Path) -> None:
    lordesk("backup", "create")
    told = [lordesk("doctor").out, lordesk("doctor", as_json=True).out]
    (tmp_path / "data" / "lordesk.db").write_bytes(b"")
    told += [lordesk("doctor").out, lordesk("doctor", as_json=True).out]
    assert "is empty" in told[2]
    for text in told:
        assert str(tmp_path) not in text
        assert str(Path.home()) not in text
        assert [word for word in personal_words() if word in text] == []


def test_a_report_of_a_fault_holds_places_and_no_data(
    lordesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> None:
        raise KeyError("Nirav Patel")

    monkeypatch.setattr("lordesk.cli.commands.today.run", break_down)
    outcome: Outcome = lordesk("today")
    file = tmp_path / "data" / "lordesk.log"
    log = file.read_text(encoding="utf-8")
    assert os.name == "nt" or file.stat().st_mode & 0o077 == 0
    assert outcome.code == 4
    assert "Nirav Patel" not in log + outcome.err
    assert str(tmp_path) not in log
    assert "KeyError" in log


def test_every_command_is_tried_without_network(tmp_path: Path) -> None:
    needs_more = {"roster"}  # an office's server
    assert {str(words[0]) for words in calls(tmp_path)} | needs_more >= set(COMMANDS)
