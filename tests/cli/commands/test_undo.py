"""`lordesk undo`."""

from pathlib import Path

from lordesk.domain.changes import between
from lordesk.domain.records import Records
from lordesk.office import OfficeWorkspace
from tests.builders import a_desk, a_letter
from tests.command import Command, run_words


def test_undo_names_the_step_across_runs(lordesk: Command) -> None:
    lordesk("log", "patel-im", "kit_sent")
    undone = lordesk("undo", as_json=True)
    assert undone.value == {"undone": "Record that Dr. Patel has the kit", "changes": 1}


def test_nothing_to_undo_is_a_refusal(empty: Command) -> None:
    outcome = empty("undo")
    assert outcome.code == 1
    assert outcome.complaint == "lordesk: There is nothing to undo."


def test_in_an_office_what_another_changed_since_is_named_and_kept_as_was_said(
    emptied_server: str,
) -> None:
    lind = OfficeWorkspace(Path(), emptied_server, "mira", "Lind")
    own = OfficeWorkspace(Path(), emptied_server, "mira")
    edit(own, a_desk(a_letter()))
    edit(own, own.desk.records.put(a_letter(notes="mine")))
    edit(lind, lind.desk.records.put(a_letter(notes="hers")))
    where = ["--database", emptied_server, "--applicant", "mira"]
    refused = run_words([*where, "undo"])
    assert refused.code == 4
    assert "was changed by Lind meanwhile" in refused.complaint
    assert refused.complaint.endswith("Say it with --keep mine or --keep theirs.")
    assert run_words([*where, "undo", "--keep", "theirs"]).code == 0
    assert run_words([*where, "redo"]).code == 4
    assert run_words([*where, "redo", "--keep", "mine"]).code == 0
    lind.desk.refresh()
    assert lind.desk.records.letters["okoye-im"].notes == "mine"
    own.close()
    lind.close()


def edit(workspace: OfficeWorkspace, after: Records) -> None:
    workspace.desk.perform(between(workspace.desk.records, after, "Edit"))
