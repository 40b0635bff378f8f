"""`lordesk roster`."""

from pathlib import Path

from tests.command import SAMPLE, Outcome, run_words


def lordesk(url: str, *words: str | Path, applicant: str = "mira") -> Outcome:
    chosen = ["--applicant", applicant] if applicant else []
    options = ["--database", url, *chosen, "--today", "2026-11-22", "--json"]
    return run_words([*options, *map(str, words)])


def test_each_applicant_stands_on_the_roster_with_alarms(
    emptied_server: str, tmp_path: Path
) -> None:
    assert lordesk(emptied_server, "roster", applicant="").value == []
    assert lordesk(emptied_server, "import", SAMPLE).code == 0
    assert lordesk(emptied_server, "import", SAMPLE, applicant="else").code == 0
    assert lordesk(emptied_server, "roster", "--renew", applicant="").code == 0
    entries = lordesk(emptied_server, "roster", applicant="").value
    assert [entry["applicant"] for entry in entries] == ["else", "mira"]
    assert all(entry["current"] and entry["letters"] == 5 for entry in entries)
    assert entries[0]["alarm_count"] > 0
    refused = lordesk(emptied_server, "plan", applicant="")
    assert refused.code == 1
    assert "Choose one of them (--applicant" in refused.err
    assert lordesk(emptied_server, "undo", applicant="else").code == 0
    assert lordesk(emptied_server, "doctor").value["ok"]
    assert lordesk(emptied_server, "backup", "create").code == 1
    assert lordesk(emptied_server, "kit", "--all", "--out", tmp_path / "kits").code in {0, 1}


def test_a_roster_is_an_offices() -> None:
    assert run_words(["roster"]).code == 2
