"""What a plan and an edit cost, beside a reference made in the same run."""

import json
import sys
import time
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.history import HistoryAction
from lordesk.domain.records import Records
from lordesk.domain.table import Row, Table
from lordesk.domain.timeline import make_plan
from lordesk.services.desk import Desk
from lordesk.services.interchange import read_file
from lordesk.storage.database import open_database
from lordesk.storage.store import Scope, SqlStore
from tests.benchmarks.cold import cold_ratio
from tests.benchmarks.fair import cpu, least, small_calls
from tests.builders import a_desk, a_letter, a_writer, a_yes, day
from tests.command import SAMPLE, TODAY, in_folder
from tests.planning import CATALOGUE

COLD_AT_MOST = 1.3
LINEAR_AT_MOST = 1.6
FILE_LINEAR_AT_MOST = 2.2
"""The collector of garbage walks through what was made before; a square would give 16."""
SECONDS_FOR_A_THOUSAND = 1.0
EDIT_AT_MOST = 0.1
"""Of the small calls that take a hundredth of a second: a millisecond."""

if sys.platform == "win32":
    pytest.skip("CPU time of children is not told there", allow_module_level=True)


def test_a_cold_plan_costs_little_more_than_importing_the_window_library(tmp_path: Path) -> None:
    data = tmp_path / "data"
    in_folder(data)("import", SAMPLE)
    plan = ["-m", "lordesk", "--data", str(data), "--today", TODAY, "plan"]
    reference = ["-c", "import PySide6.QtWidgets"]
    ratio = cold_ratio(plan, reference, tmp_path / "caches", COLD_AT_MOST)
    print(f"cold plan: {ratio:.2f} × importing QtWidgets (at most {COLD_AT_MOST})")
    assert ratio <= COLD_AT_MOST


def a_desk_of(count: int) -> Records:
    writers = {f"w{n}": Row(n, a_writer(f"w{n}")) for n in range(1, count + 1)}
    letters = {
        f"l{n}": Row(
            n, a_letter(f"l{n}", writer=f"w{n}", asked=a_yes("2027-02-03") if n % 2 else None)
        )
        for n in range(1, count + 1)
    }
    return replace(a_desk(), writers=Table(writers), letters=Table(letters))


def test_a_plan_grows_in_proportion_to_its_letters() -> None:
    today = day("2027-03-01")
    desks = {count: a_desk_of(count) for count in (100, 1_000, 10_000)}
    plans = [partial(make_plan, desk, CATALOGUE, today) for desk in desks.values()]
    spent = dict(zip(desks, least(*plans, rounds=5), strict=True))
    growth = (spent[10_000] / 10_000) / (spent[100] / 100)
    print(
        f"plan of 1,000 letters: {spent[1_000]:.2f} s CPU (at most {SECONDS_FOR_A_THOUSAND}); "
        f"a letter of 10,000 costs {growth:.2f} × one of 100 (at most {LINEAR_AT_MOST})"
    )
    assert spent[1_000] <= SECONDS_FOR_A_THOUSAND
    assert growth <= LINEAR_AT_MOST


class Parted(SqlStore):
    """A store that adds up the CPU seconds of its saves."""

    saving = 0.0

    def save(
        self, changes: ChangeSet, action: HistoryAction, at: datetime, number: int = 0
    ) -> None:
        start = time.process_time()
        super().save(changes, action, at, number)
        self.saving += time.process_time() - start


def test_an_edit_among_five_thousand_records_is_under_a_millisecond(tmp_path: Path) -> None:
    """From the use case to the swapped records; the transaction is counted apart."""
    store = Parted(open_database(tmp_path / "desk.sqlite"), Scope())
    desk = Desk(store)
    desk.perform(between(Records(), a_desk_of(2_500), "Fill"))
    names, edits = count(), 20

    def edit() -> None:
        store.saving = 0.0
        for _ in range(edits):
            edited = replace(desk.records.writers["w77"], name=f"Name {next(names)}")
            desk.perform(between(desk.records, desk.records.put(edited), "Rename"))

    core = saving = reference = float("inf")
    for _ in range(9):
        spent = cpu(edit) / edits
        core = min(core, spent - store.saving / edits)
        saving = min(saving, store.saving / edits)
        reference = min(reference, cpu(small_calls))
    print(
        f"an edit on 5,000 records: {core / reference:.3f} references ({core * 1e3:.2f} ms CPU, "
        f"at most {EDIT_AT_MOST} references), and {saving * 1e3:.2f} ms in the transaction"
    )
    assert core <= EDIT_AT_MOST * reference


def a_file_of(moments: int) -> bytes:
    text = [
        {"key": f"m{n}", "rotation": "wards", "text": f"Presented patient number {n}."}
        for n in range(moments)
    ]
    applicant = {"given_name": "Amina", "family_name": "Rahmani"}
    return json.dumps(
        {"format": "lordesk", "version": 1, "applicant": applicant, "moments": text}
    ).encode()


def test_reading_a_file_grows_in_proportion_to_its_records() -> None:
    small, large = a_file_of(1_000), a_file_of(16_000)
    few, many = least(
        partial(read_file, small, "small.lordesk"),
        partial(read_file, large, "large.lordesk"),
        rounds=3,
    )
    growth = many / 16 / few
    print(
        f"a record of a file of 16,000 costs {growth:.2f} × one of 1,000 "
        f"(at most {FILE_LINEAR_AT_MOST})"
    )
    assert growth <= FILE_LINEAR_AT_MOST
