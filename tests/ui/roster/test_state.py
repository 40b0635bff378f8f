"""The list of applicants, asked over a connection of its own."""

from datetime import date
from pathlib import Path
from typing import cast

from lordesk.domain.changes import between
from lordesk.office import OfficeWorkspace
from lordesk.services.workspace import Office
from lordesk.ui.roster.state import applicants, renewed
from tests.builders import a_desk, a_letter, an_applicant

TODAY = date(2026, 11, 22)


def test_applicants_come_with_what_is_late_and_can_be_planned_anew(emptied_server: str) -> None:
    for key, name in (("mira", "Mira"), ("else", "Else")):
        workspace = OfficeWorkspace(Path(), emptied_server, key)
        desk = a_desk(a_letter(), an_applicant(given_name=name))
        workspace.desk.perform(between(workspace.desk.records, desk, "Begin"))
        workspace.close()

    def open_office() -> Office:
        return cast("Office", OfficeWorkspace(Path(), emptied_server))

    told: list[tuple[int, int]] = []
    catalogue = OfficeWorkspace(Path(), emptied_server).catalogue
    later = date(2027, 11, 22)
    found = renewed(open_office, catalogue, later, lambda a, b: told.append((a, b)), lambda: False)
    assert told == [(1, 2), (2, 2)]
    assert all(entry.is_current for entry in found.entries)
    assert {entry.applicant for entry in applicants(open_office, TODAY).entries} == {"mira", "else"}
    stopped: list[tuple[int, int]] = []
    renewed(open_office, catalogue, TODAY, lambda a, b: stopped.append((a, b)), lambda: True)
    assert len(stopped) == 1
