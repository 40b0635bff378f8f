"""Facts, steps and the sentence to say, as tinted tables."""

import pytest

from lordesk.documents.blocks import Card, Due, Fact, Facts, Item, Steps
from lordesk.documents.docx_page import Page
from lordesk.documents.docx_panels import panel
from lordesk.documents.runs import runs
from tests.documents.docx_reading import markup_of, said_in_order


def fact(label: str, *, hot: bool = False) -> Fact:
    return Fact(label=label, value=runs(f"{label} value"), hot=hot)


def test_facts_are_read_row_by_row() -> None:
    facts = Facts(caption="Facts", left=(fact("One"), fact("Two")), right=(fact("Due"),))
    said = ("One", "One value", "Due", "Due value", "Two", "Two value")
    assert said_in_order(markup_of(facts), *said)


def test_a_long_fact_is_joined_over_the_rows_beside_it() -> None:
    long = Fact(label="Site", value=runs("The Very Long Named Teaching Hospital " * 4))
    right = (fact("Due"), fact("Role"), fact("Patients"), fact("Setting"))
    made = markup_of(Facts(caption="Facts", left=(fact("Dates"), long), right=right))
    assert made.count("<w:tr>") == 4
    assert made.count('<w:vMerge w:val="restart"/>') == 2
    assert made.count("<w:vMerge/>") == 4
    assert said_in_order(made, "Dates", "Due", "Site", "Role", "Patients", "Setting")


def test_a_long_fact_with_nothing_beside_it_is_one_row() -> None:
    long = Fact(label="Site", value=runs("The Very Long Named Teaching Hospital " * 4))
    made = markup_of(Facts(caption="Facts", left=(long, fact("Dates"))))
    assert made.count("<w:tr>") == 2
    assert "vMerge" not in made


def test_labels_have_more_room_in_a_font_that_runs_wider() -> None:
    block = Facts(caption="Facts", left=(fact("AAMC ID"),), right=(fact("Right to see it"),))
    usual, wide = (
        panel(Page(504, 10.5, 0.0, lambda href: href, wider), block).widths for wider in (1.0, 1.3)
    )
    assert sum(wide) == pytest.approx(sum(usual)) == pytest.approx(504)
    assert wide[0] - 12 == pytest.approx(1.3 * (usual[0] - 12))
    assert wide[2] == pytest.approx(1.3 * usual[2])


def test_the_date_to_meet_is_warm() -> None:
    assert "9A3412" in markup_of(Facts(caption="x", left=(fact("Due", hot=True),)))
    assert "9A3412" not in markup_of(Facts(caption="x", left=(fact("Due"),)))


def test_a_card_says_its_label_its_sentence_and_its_note() -> None:
    card = Card(label="Say", sentence=runs("A strong letter?"), note=runs("Wait."))
    assert said_in_order(markup_of(card), "Say", "A strong letter?", "Wait.")


def test_steps_count_from_one_in_every_panel() -> None:
    steps = Steps(title="How", items=(Item(text=runs("Sign")), Item(text=runs("Send"))))
    made = markup_of(steps, steps)
    assert [made.count(f'<w:numId w:val="{number}"/>') for number in (1, 2, 3)] == [0, 2, 2]


def test_a_date_to_meet_stands_beside_the_steps() -> None:
    due = Due(label="Please upload by", date="5 May", note="Thank you")
    steps = Steps(title="How", items=(Item(text=runs("Sign")),), due=due)
    assert said_in_order(markup_of(steps), "How", "Sign", "Please upload by", "5 May", "Thank you")
