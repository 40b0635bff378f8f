"""What the page Writers shows: ranked when it can be, in desk order with the reason when not."""

from datetime import date

from lordesk.domain.ids import Kind
from lordesk.domain.ranking_rules import Verdict
from lordesk.domain.vocabulary import Position, WriterFlag
from lordesk.paths import resources
from lordesk.storage.catalogue_files import read_catalogue
from lordesk.ui.pages.writers.state import derive, detail
from tests.builders import a_contact, a_desk, a_letter, a_writer, worked

TODAY = date(2027, 2, 3)
CATALOGUE = read_catalogue(resources() / "rules")


def test_writers_stand_in_the_order_to_ask_them() -> None:
    desk = a_desk(a_writer("friend", name="Jo Bell", flags=(WriterFlag.FAMILY_OR_FRIEND,)))
    state = derive(desk, CATALOGUE, TODAY, None)
    assert [line.key for line in state.lines] == ["okoye", "friend"]
    assert state.lines[1].verdict is Verdict.DO_NOT_ASK
    assert state.count(Verdict.DO_NOT_ASK) == 1
    assert state.problem == ""


def test_without_a_target_they_stand_in_desk_order_and_it_is_said_why() -> None:
    desk = a_desk().drop(Kind.TARGET, "im")
    state = derive(desk, CATALOGUE, TODAY, None)
    assert [line.verdict for line in state.lines] == [None]
    assert state.problem


def test_weeks_are_those_of_weekdays_together() -> None:
    state = derive(a_desk(), CATALOGUE, TODAY, None)
    assert state.lines[0].weeks == 4.0


def test_the_detail_has_contacts_newest_first_and_who_signs() -> None:
    desk = a_desk(
        a_writer("resident", name="Ira Moss", position=Position.RESIDENT, cosigner="okoye"),
        a_letter(),
        a_contact("2027-01-20"),
        a_contact("2027-02-01"),
    )
    lines = {str(line.key): line for line in derive(desk, CATALOGUE, TODAY, None).lines}
    shown = detail(desk, lines["okoye"])
    assert [contact.on.day for contact in shown.contacts] == [1, 20]
    assert shown.spans[0].together == worked()
    assert shown.line.has_letter
    assert detail(desk, lines["resident"]).cosigner == "Dr. Okoye"
