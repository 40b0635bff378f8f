"""vCards become writers, each once."""

from lordesk.domain.changes import apply
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Position
from lordesk.services.exchange.card_import import plan_cards
from lordesk.services.exchange.planning import ImportPlan
from lordesk.services.exchange.vcards import read_cards, written_cards
from tests.builders import a_desk, a_writer
from tests.exchanging import KNOWN


def planned(desk: Records, raw: bytes) -> ImportPlan:
    return plan_cards(desk, "x.vcf", read_cards(raw, "x.vcf"), KNOWN)


def taken(desk: Records, raw: bytes) -> Records:
    plan = planned(desk, raw)
    assert plan.planned is not None, plan.problems
    return apply(desk, plan.planned.changes)


def card(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", "")).encode()


def test_a_writer_comes_back_from_our_own_card() -> None:
    own = a_writer(
        "x", credentials="MD", title="Chair", position=Position.CHAIR, phone="1", country="US"
    )
    desk = taken(Records(), written_cards([own], "3.0", None))
    (found,) = desk.writers
    assert found.key == "adaeze-okoye"
    assert (found.name, found.email, found.position) == (own.name, own.email, own.position)
    assert (found.specialty, found.country) == (own.specialty, own.country)


def test_cards_are_matched_by_any_address_and_never_doubled() -> None:
    raw = card("FN:Dr. A. Okoye", "EMAIL:new@x.example", "EMAIL:OKOYE@harbour.example.org")
    desk = taken(a_desk(), raw)
    (okoye,) = desk.writers
    assert (okoye.name, okoye.other_emails) == ("Adaeze Okoye", ("new@x.example",))
    again = planned(desk, raw)
    assert again.planned is not None
    assert not again.planned.changes


def test_cards_of_two_people_with_one_address_stay_two_writers() -> None:
    address = "EMAIL:office@x.example"
    raw = card("FN:Ann Lee", address, "TEL:1") + card("FN:Bo Ek", address, "TEL:2")
    desk = taken(a_desk(), raw)
    assert [desk.writers[key].phone for key in ("ann-lee", "bo-ek")] == ["1", "2"]
    again = planned(desk, raw)
    assert again.planned is not None
    assert not again.planned.changes
    assert len(again.notices) == 1


def test_a_card_without_address_is_matched_by_name() -> None:
    desk = taken(a_desk(), card("FN:Adaeze Okoye", "TEL:7"))
    assert [writer.phone for writer in desk.writers] == ["7"]


def test_a_country_that_is_not_known_says_nothing_and_one_that_is_counts() -> None:
    lines = ("FN:Ann Lee", "ADR:;;;;;;Atlantis")
    assert taken(a_desk(), card(*lines)).writers["ann-lee"].country is None
    lines = ("FN:Ann Lee", "ADR:;;;;;;Germany")
    assert taken(a_desk(), card(*lines)).writers["ann-lee"].country == "DE"


def test_organisations_and_empty_cards_are_left_out_and_told() -> None:
    plan = planned(a_desk(), card("KIND:org", "FN:Bay") + card("NOTE:x"))
    assert plan.notices == (
        "x.vcf: card 1 (Bay) is no person and was left out",
        "x.vcf: card 2 (without a name) is no person and was left out",
    )


def test_what_cannot_be_one_writer_is_named_by_its_card() -> None:
    twins = a_desk(
        a_writer("a", name="Ann Lee", email=None), a_writer("b", name="Ann Lee", email=None)
    )
    plan = planned(twins, card("FN:Ann Lee"))
    assert plan.planned is None
    assert str(plan.problems[0]).startswith("x.vcf: card 1 (Ann Lee) could be any of")
    nameless = planned(a_desk(), card("FN:Dr.", "EMAIL:q@x.example"))
    assert "is empty, and no writer has that e-mail address" in str(nameless.problems[0])


def test_a_text_that_no_record_may_hold_is_named_by_its_card() -> None:
    plan = planned(a_desk(), card(f"FN:{'x' * 30_000} Lee"))
    assert str(plan.problems[0]).startswith("x.vcf: card 1 (xxx")


def test_an_address_without_a_name_is_left_out_and_the_other_cards_are_taken() -> None:
    raw = card("FN:", "EMAIL:nobody@x.example") + card("FN:Ann Lee", "EMAIL:ann@x.example")
    plan = planned(a_desk(), raw)
    assert plan.planned is not None
    assert plan.planned.added == 1
    assert "card 1 (without a name) names nobody who is known" in plan.notices[0]
