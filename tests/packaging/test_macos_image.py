"""What is asked of macOS for the disk image, with and without certificates."""

import json
import os
import stat
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from devtools import macos_image
from devtools.places import PACKAGING
from devtools.shell import ChoreError, Word

CERTIFICATE_SCRIPT = PACKAGING / "macos" / "import-certificate.sh"


class Mac:
    """A macOS that remembers its commands and does as it is told."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        self.codes = [0]
        self.status = "Accepted"
        self.app = folder / "lordesk.app"
        (self.app / "Contents").mkdir(parents=True)
        self.image = folder / "dist" / "lordesk.dmg"
        monkeypatch.setattr(macos_image, "run", self.run)
        monkeypatch.setattr(macos_image, "output", self.answer)
        monkeypatch.setattr(macos_image, "exit_code", self.pack)
        monkeypatch.setattr(macos_image, "_SECONDS_BETWEEN_TRIES", 0)

    def run(self, command: Sequence[Word]) -> None:
        self.said.append(" ".join(Path(word).name for word in command if word != "--deep"))

    def answer(self, command: Sequence[Word]) -> str:
        self.run(command)
        return json.dumps({"id": "2efe2717", "status": self.status, "message": "Done"})

    def pack(self, command: Sequence[Word]) -> int:
        content = Path(command[command.index("-srcfolder") + 1])
        self.said.append(f"hdiutil {' '.join(sorted(path.name for path in content.iterdir()))}")
        return self.codes.pop(0) if len(self.codes) > 1 else self.codes[0]

    def make(self) -> list[str]:
        macos_image.make_image(self.app, self.image)
        return self.said


@pytest.fixture
def mac(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mac:
    for name in (macos_image.IDENTITY, macos_image.NOTARY_PROFILE):
        monkeypatch.setenv(name, "")
    return Mac(tmp_path, monkeypatch)


def test_without_a_certificate_the_bundle_stays_signed_ad_hoc(
    mac: Mac, capsys: pytest.CaptureFixture[str]
) -> None:
    assert mac.make() == [
        "codesign --verify --strict lordesk.app",
        "hdiutil Applications lordesk.app",
    ]
    assert "not notarised" in capsys.readouterr().out


def test_a_certificate_signs_the_image_too(mac: Mac, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(macos_image.IDENTITY, "Developer ID")
    assert mac.make()[1:] == [
        "hdiutil Applications lordesk.app",
        "codesign --sign Developer ID --timestamp lordesk.dmg",
    ]


def test_the_ticket_is_stapled_before_the_bundle_is_packed(
    mac: Mac, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(macos_image.IDENTITY, "Developer ID")
    monkeypatch.setenv(macos_image.NOTARY_PROFILE, "lordesk")
    submitted = "xcrun notarytool submit --wait --output-format json --keychain-profile lordesk"
    assert mac.make() == [
        "codesign --verify --strict lordesk.app",
        "ditto -c -k --keepParent lordesk.app lordesk.zip",
        f"{submitted} lordesk.zip",
        "xcrun stapler staple lordesk.app",
        "spctl --assess --type execute lordesk.app",
        "hdiutil Applications lordesk.app",
        "codesign --sign Developer ID --timestamp lordesk.dmg",
        f"{submitted} lordesk.dmg",
        "xcrun stapler staple lordesk.dmg",
    ]


def test_what_the_notary_refuses_is_not_packed_and_its_reasons_are_shown(
    mac: Mac, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(macos_image.IDENTITY, "Developer ID")
    monkeypatch.setenv(macos_image.NOTARY_PROFILE, "lordesk")
    mac.status = "Invalid"
    with pytest.raises(ChoreError, match=r"lordesk\.zip is “Invalid”"):
        mac.make()
    assert mac.said[-1] == "xcrun notarytool log --keychain-profile lordesk 2efe2717"


def test_a_busy_disk_is_asked_again(mac: Mac) -> None:
    mac.codes = [16, 16, 0]
    assert mac.make().count("hdiutil Applications lordesk.app") == 3


def test_a_disk_that_stays_busy_is_an_error(mac: Mac) -> None:
    mac.codes = [16]
    with pytest.raises(ChoreError, match="hdiutil could not make the disk image"):
        mac.make()


def test_nothing_is_packed_that_needs_a_newer_system_than_promised(
    mac: Mac, monkeypatch: pytest.MonkeyPatch
) -> None:
    def marks(_folder: Path) -> dict[str, tuple[int, int]]:
        return {"QtCore": (26, 0)}

    monkeypatch.setattr(macos_image.mach_o, "marks_below", marks)
    with pytest.raises(ChoreError, match=r"marked for macOS 26\.0"):
        mac.make()
    assert mac.said == []


class Runner:
    """A folder of programs that only write down how they were called, for the script."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told = folder / "told"
        self.noted = folder / "noted"
        for name in ("security", "xcrun", "uuidgen"):
            program = folder / name
            program.write_text('#!/bin/sh\necho "${0##*/} $1" >>"$TOLD"\n', encoding="utf-8")
            program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def run(self, **secrets: str) -> str:
        places = {"RUNNER_TEMP": self.folder, "GITHUB_ENV": self.noted, "TOLD": self.told}
        path = os.pathsep.join((str(self.folder), os.environ["PATH"]))
        given = {name: str(place) for name, place in places.items()} | secrets | {"PATH": path}
        return subprocess.run(
            ["sh", CERTIFICATE_SCRIPT], env=given, capture_output=True, text=True, check=True
        ).stdout

    def calls(self) -> list[str]:
        return self.told.read_text(encoding="utf-8").splitlines()

    def variables(self) -> list[str]:
        return self.noted.read_text(encoding="utf-8").splitlines()


not_on_windows = pytest.mark.skipif(os.name == "nt", reason="a script of macOS runners needs sh")
CERTIFICATE = {"CERTIFICATE": "Zm9v", "CERTIFICATE_PASSWORD": "p", "IDENTITY": "Developer ID"}


@not_on_windows
def test_a_runner_without_certificate_touches_no_keychain(tmp_path: Path) -> None:
    runner = Runner(tmp_path)
    assert "signed ad hoc" in runner.run(CERTIFICATE="")
    assert not runner.told.exists()


@not_on_windows
def test_a_runner_with_certificate_signs_and_keeps_no_copy_of_it(tmp_path: Path) -> None:
    runner = Runner(tmp_path)
    runner.run(**CERTIFICATE)
    assert "security import" in runner.calls()
    assert runner.variables() == ["LORDESK_CODESIGN_IDENTITY=Developer ID"]
    assert not list(tmp_path.glob("*.p12"))


@not_on_windows
def test_a_runner_with_a_notary_account_notarises(tmp_path: Path) -> None:
    runner = Runner(tmp_path)
    notary = {"NOTARY_APPLE_ID": "a@example.org", "NOTARY_TEAM": "T", "NOTARY_PASSWORD": "p"}
    runner.run(**CERTIFICATE, **notary)
    assert "xcrun notarytool" in runner.calls()
    assert runner.variables()[-1] == "LORDESK_NOTARY_PROFILE=lordesk"
