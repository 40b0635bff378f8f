"""Whatever stands in a file, an import is planned whole or refused in one sentence."""

import io
import json
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from lordesk.cli.arguments import Parser
from lordesk.cli.commands import import_
from lordesk.cli.console import Console
from lordesk.cli.import_kinds import plan_import_of
from lordesk.cli.session import Session
from lordesk.cli.workspace import Options
from lordesk.domain.changes import apply, between
from lordesk.domain.errors import LordeskError
from lordesk.domain.history import HistoryAction
from lordesk.domain.records import Records
from lordesk.paths import resources
from lordesk.services.desk import Desk, utc_now
from lordesk.services.exchange.archive import written_archive
from lordesk.services.exchange.bundle import packed
from lordesk.services.exchange.json_resume import written_resume
from lordesk.services.exchange.locked import sealed
from lordesk.services.exchange.outgoing import as_text_tables, as_workbook, sheets_for
from lordesk.services.exchange.questions import Unread
from lordesk.services.exchange.vcards import written_cards
from lordesk.services.interchange import read_file, write_file
from lordesk.services.workspace import Workspace
from tests.exchanging import KNOWN, TODAY, a_sheet
from tests.fuzz.mutations import OPS, RUNS, Op, bent, bent_inside, odd_json
from tests.memory_store import MemoryStore
from tests.services.exchange.ledgers import Ledgers
from tests.services.exchange.test_linkedin import IN_OTHER_LANGUAGES, archive
from tests.services.exchange.test_states import a_step
from tests.services.exchange.test_vcards import OUTLOOK

SAMPLE = (resources() / "sample" / "rahmani.lordesk").read_bytes()
DESK = read_file(SAMPLE, "sample")
STEPS = (a_step(1, Records(), DESK),)
TRACKER = (
    b"Name,Email,Supportive,Provided CV/docs,Date requested,Follow-up,Letter uploaded to ERAS,"
    b"Assigned to program,Deadline,Waived\n"
    b'"Dr. Patel",p@x.example,yes,yes,2026-11-18,"11/20/2026, 11/25/2026",,Bayview,2027-08-01,yes\n'
    b'"Doe, Jane MD",,maybe,x,25/10/2026,,20 Nov 2026,"A; B",,no\n'
)
ROTATIONS = (
    b"Rotation;Specialty;Hospital;State;Type;Start date;End date;Attending\n"
    b"Consults;Cardiology;Bay;MA;Elective;2027-03-01;2027-03-28;Ann Lee\n"
)
WORKBOOK = as_workbook(
    [
        a_sheet(
            ("Program name", "Specialty", "City", "LORs required", "Assigned LORs"),
            ("New", "IM", "Boston", 3, "Patel"),
            name="Programs",
        ),
        a_sheet(("Name", "Date requested"), ("Ann Lee", TODAY), name="Letters"),
    ]
)


GERMAN = (
    "Arzt;E-Mail;Zusage;Angefragt am;Erinnerung;Hochgeladen;Frist;Notizen\n"
    "PD Dr. med. Ida Holm;i@x.example;vielleicht;15. März 2026;nächste Woche;noch nicht;1.8.2027;\n"
    "Okoye;;ja;telefonisch;15.10.2026, keine Antwort;geplant;bald;nett\n"
).encode()


def merged_workbook() -> bytes:
    """A tracker as people draw it: a title, and names merged over the rows of their programs."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    rows = (
        ("My letters",),
        ("Name", "Date requested", "Assigned to program", "Follow-up"),
        ("Dr. Patel", TODAY, "Bayview", "next week"),
        (None, None, "Harbor", "11/20/2026, no reply"),
        ("Ann Lee", "asked by phone", "Bayview", "TBD"),
        (None, "not yet, will ask 12/20/2026", "New", None),
    )
    for n, row in enumerate(rows, start=1):
        for m, value in enumerate(row, start=1):
            sheet.cell(n, m).value = value
    for merged in ("A1:D1", "A3:A4", "B3:B4", "A5:A6"):
        sheet.merge_cells(merged)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def spanish_archive() -> bytes:
    return written_archive((name, t.encode()) for name, t in IN_OTHER_LANGUAGES["es"].items())


def whole_bundle() -> bytes:
    return packed(DESK, STEPS, [], [], lambda _sha256: None)


SEEDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "lordesk": ("x.lordesk", lambda: SAMPLE),
    "tracker": ("x.csv", lambda: TRACKER),
    "rotations": ("x.csv", lambda: ROTATIONS),
    "german tracker": ("x.csv", lambda: GERMAN),
    "own text tables": ("x.csv", lambda: as_text_tables(sheets_for(DESK, None))),
    "workbook": ("x.xlsx", lambda: WORKBOOK),
    "merged workbook": ("x.xlsx", merged_workbook),
    "own workbook": ("x.xlsx", lambda: as_workbook(sheets_for(DESK, "writers"))),
    "cards": ("x.vcf", lambda: written_cards(DESK.writers, "4.0", None) + OUTLOOK),
    "resume": ("x.json", lambda: written_resume(DESK.applicants["applicant"])),
    "linkedin": ("x.zip", archive),
    "linkedin in spanish": ("x.zip", spanish_archive),
    "bundle": ("x.zip", whole_bundle),
    "locked bundle": (
        "x.zip",
        lambda: written_archive(
            [("desk.locked", sealed(whole_bundle(), "correct horse", bytes(16), bytes(12)))]
        ),
    ),
}
SLOW = {"locked bundle": 10, "own workbook": 3}
"""Seeds of which each example costs much: as many times fewer are run."""


@dataclass
class Bench:
    """A desk in memory behind the import command."""

    session: Session
    file: Path

    def plan_import_of(self, raw: bytes, unread: Unread | None = None) -> None:
        """Plan the import of these bytes and see that the plan could be performed."""
        self.file.write_bytes(raw)
        desk = self.session.workspace.desk.records
        before = write_file(desk)
        said = ""
        try:
            taken = plan_import_of(self.session, self.arguments(unread))
        except LordeskError as error:
            said = error.message
        else:
            after = apply(desk, taken.planned.changes)
            assert write_file(apply(after, taken.planned.changes.inverse)) == before
        assert "\n" not in said
        assert len(said) < 2_000
        assert write_file(desk) == before

    def arguments(self, unread: Unread | None) -> Namespace:
        parser = Parser(prog="import")
        import_.add_arguments(parser)
        words = [str(self.file), "--dates", "dmy", "--target", "im"]
        values = ["rotation.kind=elective", "rotation.country=US", "rotation.specialty=neurology"]
        words += ["--unread", unread.value] if unread else []
        return parser.parse_args([*words, *(word for v in values for word in ("--set", v))])


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    store, ledgers = MemoryStore(), Ledgers()
    store.save(between(Records(), DESK, "Begin"), HistoryAction.DO, utc_now())
    workspace = SimpleNamespace(
        desk=Desk(store),
        catalogue=KNOWN.catalogue,
        shelf=ledgers,
        send_ledger=ledgers,
        calendar_ledger=ledgers,
    )
    console = Console(stdin=io.StringIO(), stdout=io.StringIO(), stderr=io.StringIO())
    session = Session(
        options=Options(today=TODAY), console=console, workspace=cast("Workspace", workspace)
    )
    return Bench(session=session, file=tmp_path_factory.mktemp("fuzz") / "x")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_bent_file_is_planned_or_refused(
    seed: str, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, made = SEEDS[seed]
    raw = made()
    bench.file = bench.file.with_name(name)
    monkeypatch.setenv("LORDESK_PASSPHRASE", "correct horse")
    bench.plan_import_of(raw)

    @settings(
        max_examples=max(30 * RUNS // SLOW.get(seed, 1), 3),
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(OPS, st.integers(0, 30), st.booleans(), st.none() | st.sampled_from(Unread))
    def bend(ops: list[Op], which: int, inside: bool, unread: Unread | None) -> None:
        bench.plan_import_of(bent_inside(raw, ops, which) if inside else bent(raw, ops), unread)

    bend()


@pytest.mark.parametrize("seed", ["lordesk", "resume"])
def test_odd_values_in_a_json_file_are_refused_or_taken(seed: str, bench: Bench) -> None:
    name, made = SEEDS[seed]
    raw = made()
    bench.file = bench.file.with_name(name)

    @settings(max_examples=40 * RUNS, database=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 99)), min_size=1, max_size=4))
    def bend(places: list[tuple[float, int]]) -> None:
        bench.plan_import_of(odd_json(raw, places))

    bend()


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=3)
    ),
)


@settings(
    max_examples=30 * RUNS,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.binary(max_size=200) | PLAIN.map(lambda plain: json.dumps(plain).encode()))
@pytest.mark.parametrize("name", ["x.csv", "x.vcf", "x.json", "x.lordesk", "x.zip", "x.xlsx"])
def test_any_bytes_are_refused_or_harmless(bench: Bench, name: str, raw: bytes) -> None:
    bench.file = bench.file.with_name(name)
    bench.plan_import_of(raw)
