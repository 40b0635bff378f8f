"""The roster is read from what is kept, and renewed where it is not of today."""

from datetime import date

from lordesk import paths
from lordesk.domain.records import Records
from lordesk.domain.roster import KeptDigest, RosterDigest
from lordesk.services.roster import renew, roster
from lordesk.storage.catalogue_files import read_catalogue
from tests.builders import a_desk, an_applicant, day

TODAY = day("2027-03-01")
DESKS = {"else": a_desk(an_applicant(given_name="Else")), "mira": a_desk()}


class Book:
    """A book in memory over two desks."""

    def __init__(self) -> None:
        self.lines = {key: KeptDigest(applicant=key, revision=1) for key in DESKS}

    def kept(self) -> list[KeptDigest]:
        return list(self.lines.values())

    def keep(self, applicant: str, digest: RosterDigest, revision: int, on: date) -> None:
        self.lines[applicant] = KeptDigest(
            applicant=applicant, revision=revision, digest=digest, made_from=revision, made_on=on
        )


def load(applicant: str) -> Records:
    return DESKS[applicant]


def test_only_what_is_not_current_is_renewed() -> None:
    book, catalogue = Book(), read_catalogue(paths.resources() / "rules")
    assert [entry.is_current for entry in roster(book, TODAY)] == [False, False]
    assert list(renew(book, load, catalogue, TODAY)) == ["else", "mira"]
    assert list(renew(book, load, catalogue, TODAY)) == []
    assert [entry.name for entry in roster(book, TODAY)] == ["Else Sørensen", "Mira Sørensen"]
    assert all(entry.is_current for entry in roster(book, TODAY))
    assert list(renew(book, load, catalogue, day("2027-03-02"))) == ["else", "mira"]
