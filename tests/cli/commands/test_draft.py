"""`lordesk draft`."""

from pathlib import Path

from tests.command import Command


def test_a_draft_is_an_unsent_mail(lordesk: Command, tmp_path: Path) -> None:
    out = tmp_path / "ask.eml"
    told = lordesk("draft", "lindqvist-im", "ask", "--out", out, as_json=True)
    assert told.code == 0
    assert told.value["kind"] == "ask"
    content = out.read_bytes()
    assert b"X-Unsent: 1" in content
    assert b"strong" in content


def test_a_third_reminder_is_not_drafted(lordesk: Command, tmp_path: Path) -> None:
    for day in ("2027-08-04", "2027-08-13"):
        lordesk("log", "patel-im", "reminded", "--on", day)
    outcome = lordesk("draft", "patel-im", "last_reminder", "--out", tmp_path / "x.eml")
    assert outcome.code == 1
    assert not (tmp_path / "x.eml").exists()


def test_people_read_the_subject(lordesk: Command, tmp_path: Path) -> None:
    assert "“" in lordesk("draft", "osei-im", "reply_no", "--out", tmp_path / "x.eml").out
