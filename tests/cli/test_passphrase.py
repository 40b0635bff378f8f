"""Where a passphrase comes from."""

import io

import pytest

from lordesk.cli.arguments import UsageError
from lordesk.cli.console import Console
from lordesk.cli.passphrase import VARIABLE, known_passphrase, new_passphrase


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def a_console(stdin: io.StringIO | None = None) -> Console:
    return Console(stdin=stdin or Terminal(), stdout=io.StringIO(), stderr=io.StringIO())


def test_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "from here")
    console = a_console(io.StringIO())
    assert new_passphrase(console) == known_passphrase(console) == "from here"


def test_nobody_there_to_type_is_a_wrong_use() -> None:
    with pytest.raises(UsageError, match=VARIABLE):
        known_passphrase(a_console(io.StringIO()))


def test_a_new_one_is_typed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["one", "one", "one", "two", "known"])

    def type_it(_prompt: str, stream: object) -> str:
        assert stream is not None
        return next(typed)

    monkeypatch.setattr("getpass.getpass", type_it)
    assert new_passphrase(a_console()) == "one"
    with pytest.raises(UsageError, match="differ"):
        new_passphrase(a_console())
    assert known_passphrase(a_console()) == "known"
