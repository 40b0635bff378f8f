"""Whatever is typed, a command answers with one of its exit codes and never with a bug report."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lordesk.cli.commands import COMMANDS
from tests.command import SAMPLE, TODAY, run_words
from tests.fuzz.mutations import RUNS

NEVER = frozenset({"demo"})
"""Commands that open a window."""

OPTIONS = [
    *("--json", "--today", "2027-02-30", "2027-03-01", "--dry-run", "--replace", "--why", "--all"),
    *("--letter", "patel-im", "--target", "im", "neuro", "--on", "--answer", "strong", "hedged"),
    *("--out", "out.pdf", "out.ics", "out.eml", "kits", "--format", "pdf,docx", "--paper", "a4"),
    *("--what", "writers", "resume", "--dates", "dmy", "--set", "a=b", "--column", "x=-", "--as"),
    *("--unread", "notes", "empty"),
    *("--keep", "theirs", "--lock", "--vcard", "4", "--words", "--reason", "--program", "bayview"),
    *("--letter-id", "--without", "patel", "--apply", "--update", "--per-writer", "--allow", "x"),
    *("uploaded", "asked", "ask", "thanks", "create", "list", "verify", "restore", "1", "-", "--"),
    *("x.lordesk", "x.csv", "x.xlsx", "x.vcf", "x.zip", "bayview-wards", "--competency", ""),
]
WORDS = st.lists(st.sampled_from(OPTIONS) | st.text(max_size=10).filter(lambda t: "/" not in t))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    assert run_words(["--data", str(folder / "data"), "import", str(SAMPLE)]).code == 0
    return folder


@settings(
    max_examples=40 * RUNS,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(command=st.sampled_from(sorted(set(COMMANDS) - NEVER)), words=WORDS, stdin=st.text())
def test_a_command_ends_with_a_code_of_its_own(
    desk: Path, monkeypatch: pytest.MonkeyPatch, command: str, words: list[str], stdin: str
) -> None:
    monkeypatch.chdir(desk)
    outcome = run_words(["--data", str(desk / "data"), "--today", TODAY, command, *words], stdin)
    assert outcome.code in {0, 1, 2, 3, 4}
    assert "inside lordesk" not in outcome.err
