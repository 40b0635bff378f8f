"""The kept file: follows the plan, is left alone when nothing changed, says when it cannot."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from lordesk.domain.errors import StorageError
from lordesk.services.kept_calendar import KeptCalendar
from tests.builders import a_letter, a_rotation, day
from tests.calendars import NOON, WINTER, Situation, a_situation
from tests.ics_lines import read_calendar

Begin = Callable[..., Situation]
ASK = "eras-2028/okoye-im/ask"


@pytest.fixture
def begin(tmp_path: Path) -> Begin:
    return partial(a_situation, tmp_path)


def refreshed(kept: KeptCalendar, situation: Situation, later: int = 0) -> bool:
    now = NOON + timedelta(days=later)
    return kept.refresh(situation.desk, situation.tools, WINTER, now)


def test_a_kept_file_is_rewritten_only_when_its_events_change(begin: Begin) -> None:
    situation = begin(a_letter())
    path = situation.folder / "kept.ics"
    kept = KeptCalendar(path)
    assert refreshed(kept, situation)
    assert not refreshed(kept, situation, later=1)
    assert not refreshed(KeptCalendar(path), situation)
    situation.put(a_rotation(end=day("2027-02-12")))
    assert refreshed(kept, situation)
    path.unlink()
    assert refreshed(kept, situation)
    events = read_calendar(path.read_bytes()).events
    assert ASK in {situation.ledger.events[UUID(each.raw("UID"))].duty for each in events}


def test_a_kept_file_that_did_not_change_is_not_even_rendered(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    situation = begin(a_letter())
    kept = KeptCalendar(situation.folder / "kept.ics")
    refreshed(kept, situation)
    monkeypatch.delattr("lordesk.documents.ics_writer.ics_bytes")
    assert not refreshed(kept, situation)


def test_a_kept_file_that_cannot_be_written_teaches_the_ledger_nothing(begin: Begin) -> None:
    situation = begin(a_letter())
    kept = KeptCalendar(situation.folder / "missing" / "x" / "kept.ics")
    (situation.folder / "missing").write_text("a file where a folder should be")
    with pytest.raises(StorageError):
        refreshed(kept, situation)
    assert situation.ledger.events == {}
