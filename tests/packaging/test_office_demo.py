"""The demo of an office: other people on every desk, and a roster that is timed."""

from pathlib import Path

from devtools import office_demo
from lordesk.office import OfficeWorkspace
from lordesk.services.roster import roster


def test_every_desk_has_a_name_of_its_own() -> None:
    names = {records.applicant.name for _, records in office_demo.desks(30) if records.applicant}
    assert len(names) == 30


def test_the_demo_fills_an_office_whose_roster_is_current(emptied_server: str) -> None:
    office_demo.main(emptied_server, 3)
    office = OfficeWorkspace(Path(), emptied_server)
    entries = roster(office.roster_book, office_demo.TODAY)
    assert [entry.is_current for entry in entries] == [True] * 3
    assert {entry.uploaded for entry in entries} == {0, 1, 2}
    office.close()
