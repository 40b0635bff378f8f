"""Writers as vCards and back."""

from uuid import UUID

import pytest

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.vocabulary import Position
from lordesk.services.exchange.vcards import read_cards, written_cards
from tests.builders import a_writer

FULL = a_writer(
    name="Dr. Zoë van der Berg",
    credentials="MD, FACP",
    title="Chair; of Medicine",
    position=Position.CHAIR,
    institution="Bay, Hospital",
    department="Medicine",
    email="zoe@x.example",
    other_emails=("z@y.example",),
    phone="+1 555 0100",
    country="US",
    notes="Private: likes brevity.",
)
DESK = UUID(int=9)
VERSIONS = ("3.0", "4.0")


@pytest.mark.parametrize("version", VERSIONS)
def test_a_writer_goes_out_and_comes_back(version: str) -> None:
    raw = written_cards([FULL], version, DESK)
    (card,) = read_cards(raw, "x.vcf")
    assert (card.name, card.credentials) == ("Zoë van der Berg", "MD, FACP")
    assert card.emails == ("zoe@x.example", "z@y.example")
    assert dict(card.texts) == {
        "title": "Chair; of Medicine",
        "institution": "Bay, Hospital",
        "department": "Medicine",
        "phone": "+1 555 0100",
        "country": "US",
        "specialty": "internal-medicine",
    }
    assert card.position == "chair"
    assert f"VERSION:{version}".encode() in raw


@pytest.mark.parametrize("version", VERSIONS)
def test_private_notes_stay_at_home_and_the_bytes_repeat(version: str) -> None:
    raw = written_cards([FULL, a_writer("b")], version, None)
    assert b"Private" not in raw
    assert raw == written_cards([FULL, a_writer("b")], version, None)
    assert raw != written_cards([FULL, a_writer("b")], version, DESK)
    assert raw.count(b"BEGIN:VCARD") == 2


def test_a_bare_writer_has_a_card_too() -> None:
    bare = a_writer(name="Madonna", email=None, specialty=None)
    (card,) = read_cards(written_cards([bare], "4.0", None), "x")
    assert (card.name, card.emails, dict(card.texts)) == ("Madonna", (), {})


OUTLOOK = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Ann\r\n"
    b"FN:x\r\nORG:Bay\r\nTEL;HOME:1\r\nTEL;WORK;PREF:2\r\nEMAIL;INTERNET:a@x.example\r\n"
    b"EMAIL;PREF;INTERNET:b@x.example\r\nADR;WORK:;;1 Road;Town;;123;Germany\r\nNOTE:Kind\r\n"
    b"PHOTO;ENCODING=BASE64:AAAA\r\n AAAA\r\nEND:VCARD\r\n"
)


def test_an_old_card_is_read_with_its_preferred_address_first() -> None:
    (card,) = read_cards(OUTLOOK, "x.vcf")
    assert (card.name, card.emails) == ("Ann Müller", ("b@x.example", "a@x.example"))
    assert dict(card.texts) == {
        "institution": "Bay",
        "phone": "2",
        "country": "Germany",
        "notes": "Kind",
    }


def test_a_card_of_an_organisation_is_no_person() -> None:
    raw = b"BEGIN:VCARD\nKIND:org\nFN:Bay\nEND:VCARD\nBEGIN:VCARD\nN:Lee;\nEND:VCARD\n"
    first, second = read_cards(raw, "x")
    assert (first.is_person, first.name) == (False, "Bay")
    assert (second.is_person, second.name, second.number) == (True, "Lee", 2)


@pytest.mark.parametrize("raw", [b"", b"hello", b"BEGIN:VCARD\nFN:x\n", b"END:VCARD\n"])
def test_what_holds_no_complete_card_is_refused(raw: bytes) -> None:
    with pytest.raises(InvalidInputError, match="no complete vCard"):
        read_cards(raw, "x.vcf")


def test_more_cards_than_a_list_needs_are_refused() -> None:
    with pytest.raises(InvalidInputError, match="more than 5000"):
        read_cards(b"BEGIN:VCARD\nEND:VCARD\n" * 5_001, "x.vcf")


@pytest.mark.parametrize(
    ("formatted", "structured_name", "name"),
    [
        ("Lin Hsiao-ling", "Lin;Hsiao-ling", "Lin Hsiao-ling"),
        ("Nguyen Van Minh", "Nguyen;Minh;Van", "Minh Van Nguyen"),
        ("María-José Sandoval Ortiz", "Sandoval Ortiz;María-José", "María-José SANDOVAL ORTIZ"),
        ("Dr. Nirav Patel", "Patel;Nirav", "Nirav Patel"),
    ],
)
def test_the_family_name_of_a_card_stays_known(
    formatted: str, structured_name: str, name: str
) -> None:
    raw = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{formatted}\r\nN:{structured_name};;;\r\nEND:VCARD\r\n"
    (card,) = read_cards(raw.encode(), "cards.vcf")
    assert card.name == name
