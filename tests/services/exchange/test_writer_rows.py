"""Lists of writers."""

import pytest

from lordesk.domain.vocabulary import Position
from lordesk.domain.writer import Assistant
from tests.builders import a_desk, a_writer
from tests.exchanging import planned, problems, taken


def test_a_new_writer_comes_with_all_that_the_row_says() -> None:
    desk = taken(
        a_desk(),
        "Name,Email,Phone,Title,Hospital,Assistant,Assistant email,Knows me well,Notes,Country\n"
        '"Dr. Jane Doe, MD",j@x.example,+1 555 0100,Program Director,Bay,Ann,a@x.example,yes,'
        "Likes brevity,USA\n",
    )
    doe = desk.writers["jane-doe"]
    assert (doe.name, doe.credentials, doe.email) == ("Jane Doe", "MD", "j@x.example")
    assert (doe.position, doe.institution, doe.country) == (Position.PROGRAM_DIRECTOR, "Bay", "US")
    assert doe.assistant == Assistant(name="Ann", email="a@x.example")
    assert (doe.knows_well, doe.notes, doe.phone) == (True, "Likes brevity", "+1 555 0100")


def test_a_known_writer_is_brought_up_to_date_and_keeps_what_the_row_leaves_blank() -> None:
    own = a_writer(phone="1", notes="Mine.", title="Old")
    desk = taken(
        a_desk(own),
        "Name,Email,Phone,Title,Notes\nOkoye,new@x.example,2,,Theirs.\n",
    )
    okoye = desk.writers["okoye"]
    assert (okoye.name, okoye.phone, okoye.title) == ("Adaeze Okoye", "2", "Old")
    assert (okoye.email, okoye.other_emails) == ("okoye@harbour.example.org", ("new@x.example",))
    assert okoye.notes == "Mine.\nTheirs."


def test_an_address_alone_finds_the_writer() -> None:
    desk = taken(a_desk(), "Name,Email,Phone\n,okoye@harbour.example.org,7\n")
    assert desk.writers["okoye"].phone == "7"


@pytest.mark.parametrize("rows", [("Ann Lee", "A. Lee", "Bo Ek"), ("Bo Ek", "Ann Lee", "A. Lee")])
def test_people_who_share_an_address_stay_apart_by_their_names(rows: tuple[str, ...]) -> None:
    lines = (f"{name},Office@x.example,{name[0]}\n" for name in rows)
    text = "".join(("Name,Email,Phone\n", *lines))
    plan = planned(a_desk(), text)
    desk = taken(a_desk(), text)
    assert [desk.writers[key].phone for key in ("ann-lee", "bo-ek")] == ["A", "B"]
    assert len(desk.writers) == 1 + 2
    (told,) = (each for each in plan.notices if "office@x.example" in each)
    assert "stands beside several names" in told
    assert all(name in told for name in ("Ann Lee", "Bo Ek"))
    again = planned(desk, text)
    assert again.planned is not None
    assert not again.planned.changes


def test_a_position_may_be_said_for_all_and_a_column_wins() -> None:
    desk = taken(
        a_desk(),
        "Name,Email,Position\nA B,,\nC D,,Fellow\n",
        values={"writer.position": "faculty"},
    )
    assert desk.writers["a-b"].position is Position.FACULTY
    assert desk.writers["c-d"].position is Position.FELLOW


def test_what_cannot_be_one_writer_is_named_by_its_place() -> None:
    twins = a_desk(a_writer("a", name="Ann Lee", email=None), a_writer("b", name="Ann Lee"))
    assert problems(twins, "Name,Phone\nAnn Lee,1\n") == [
        "list.csv: row 2, column A (Name) could be any of the writers a, b; add an e-mail address."
    ]
    assert problems(a_desk(), "Name,Email\n,x@y.example\n") == [
        "list.csv: row 2, column A (Name) is empty, and no writer has that e-mail address."
    ]
