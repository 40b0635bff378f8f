"""The table of chores and what the command line over it answers."""

import re
import subprocess
import sys

import pytest

from devtools import chores
from devtools.shell import ChoreError
from tests.repository import checkout


def test_without_a_chore_the_table_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert chores.main([]) == 0
    printed = capsys.readouterr().out
    assert all(chore.name in printed and chore.help in printed for chore in chores.CHORES)


def test_an_unknown_chore_is_named_and_the_table_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert chores.main(["tset"]) == 2
    printed = capsys.readouterr().err
    assert "“tset”" in printed
    assert "test" in printed


def test_a_chore_that_cannot_go_on_says_why_and_ends_with_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_words: object) -> None:
        raise ChoreError("The lock is torn.")

    torn = chores.Chore(name="torn", help="fails", do=fail)
    monkeypatch.setattr(chores, "CHORES", (torn,))
    assert chores.main(["torn"]) == 1
    assert "The lock is torn." in capsys.readouterr().err


def test_the_words_after_its_name_go_to_the_chore(monkeypatch: pytest.MonkeyPatch) -> None:
    got: list[str] = []
    listen = chores.Chore(name="listen", help="", do=got.extend)
    monkeypatch.setattr(chores, "CHORES", (listen,))
    assert chores.main(["listen", "tests/domain", "-x"]) == 0
    assert got == ["tests/domain", "-x"]


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", ".ci/run"])
def test_the_documents_name_chores_that_exist(document: str) -> None:
    text = (checkout.ROOT / document).read_text(encoding="utf-8")
    named = set(re.findall(r"packaging/dev\.py ([a-z]+)", text))
    assert named
    assert named <= {chore.name for chore in chores.CHORES}


def test_every_chore_is_explained_to_contributors() -> None:
    text = (checkout.ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [chore.name for chore in chores.CHORES if f"| `{chore.name}" not in text] == []


def test_the_readme_begins_with_the_two_commands() -> None:
    lines = (checkout.ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:6]
    commands = [line for line in lines if line.startswith("python3 packaging/dev.py")]
    assert [command.split()[2] for command in commands] == ["run", "test"]


def test_the_chores_load_nothing_but_the_standard_library() -> None:
    """A fresh machine has nothing else when `dev.py` starts."""
    done = subprocess.run(
        [sys.executable, "-S", "-s", checkout.ROOT / "packaging" / "dev.py"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
