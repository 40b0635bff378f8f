"""What the wizard knows of a file: recognised, mapped, planned, previewed."""

from datetime import date
from pathlib import Path

import pytest

from lordesk.domain.records import Records
from lordesk.paths import resources
from lordesk.services.exchange.dates import DateOrder
from lordesk.services.exchange.presets import Subject
from lordesk.services.exchange.questions import Answers
from lordesk.services.exchange.recognising import FileKind
from lordesk.services.interchange import write_file
from lordesk.storage.catalogue_files import read_catalogue
from lordesk.ui.importing.import_file import read
from lordesk.ui.importing.state import (
    ImportContext,
    ImportState,
    as_subject,
    planned,
    preview_of,
)
from tests.builders import a_desk, a_writer

CATALOGUE = read_catalogue(resources() / "rules")


def context(records: Records) -> ImportContext:
    return ImportContext(records=records, catalogue=CATALOGUE, today=date(2026, 11, 22))


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    """A list as people keep it: other headings, dates that can be read in two ways."""
    path = tmp_path / "letters.csv"
    path.write_text(
        "LOR writer,Date requested,Notes\nDr. Ida Holm,03/04/2026,kind\nDr. Bo Lund,05/04/2026,\n",
        encoding="utf-8",
    )
    return path


def test_a_list_waits_for_the_order_of_day_and_month(messy: Path) -> None:
    state = planned(ImportState(file=read(messy)), context(a_desk()))
    assert not state.is_ready
    assert state.plan is not None
    assert state.plan.questions
    answered = ImportState(file=state.file, answers=Answers(date_order=DateOrder.DAY_FIRST))
    ready = planned(answered, context(a_desk()))
    assert ready.is_ready
    assert ready.plan is not None
    shown = preview_of(ready.plan, a_desk())
    assert "Dr. Holm" in shown.added
    assert shown.removed == ()


def test_a_sheet_may_be_read_as_another_list(messy: Path) -> None:
    file = read(messy)
    other = as_subject(file.mapped[0], Subject.WRITERS)
    assert other.subject is Subject.WRITERS
    assert file.with_mapped(0, other).mapped == (other,)


def test_a_desk_file_says_what_it_would_change_and_twice_nothing(tmp_path: Path) -> None:
    path = tmp_path / "season.lordesk"
    desk = a_desk(a_writer("holm", name="Ida Holm"))
    path.write_bytes(write_file(desk))
    state = planned(ImportState(file=read(path)), context(Records()))
    assert state.file.kind is FileKind.DESK
    assert state.plan is not None
    assert "Dr. Holm" in preview_of(state.plan, Records()).added
    again = planned(ImportState(file=read(path)), context(desk))
    assert again.plan is not None
    assert preview_of(again.plan, desk).changed == ()


def test_another_applicants_desk_is_a_problem_until_it_may_replace(tmp_path: Path) -> None:
    path = tmp_path / "other.lordesk"
    text = write_file(a_desk()).decode().replace("Mira", "Nora")
    path.write_text(text, encoding="utf-8")
    state = planned(ImportState(file=read(path)), context(a_desk()))
    assert "Nora" in state.problem
    replaced = ImportState(file=state.file, replace_desk=True)
    assert planned(replaced, context(a_desk())).is_ready


def test_contacts_and_resumes_are_planned_too(tmp_path: Path) -> None:
    cards = tmp_path / "a.vcf"
    cards.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ida Holm\nN:Holm;Ida;;;\nEMAIL:ida@example.org\nEND:VCARD\n",
        encoding="utf-8",
    )
    assert planned(ImportState(file=read(cards)), context(a_desk())).is_ready
    resume = tmp_path / "resume.json"
    resume.write_text('{"basics": {"name": "Mira Sørensen", "email": "m@example.org"}}', "utf-8")
    assert planned(ImportState(file=read(resume)), context(a_desk())).is_ready
