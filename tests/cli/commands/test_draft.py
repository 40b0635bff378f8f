"""`lordesk draft`."""

import json
from pathlib import Path

from tests.command import SAMPLE, Command


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


def test_an_update_tells_of_a_date_that_moved_since_the_kit(
    lordesk: Command, tmp_path: Path
) -> None:
    lordesk("log", "patel-im", "kit_sent")
    desk = json.loads(SAMPLE.read_text(encoding="utf-8"))
    desk["letters"][0] |= {"kit_sent": ["2026-11-22"], "deadline": "2027-07-01"}
    moved = tmp_path / "moved.lordesk"
    moved.write_text(json.dumps(desk), encoding="utf-8")
    assert lordesk("import", moved).code == 0
    told = lordesk("draft", "patel-im", "update", "--out", tmp_path / "x.eml")
    assert told.code == 0, told.err
    assert "1 Jul 2027" in (tmp_path / "x.eml").read_text(encoding="utf-8")
