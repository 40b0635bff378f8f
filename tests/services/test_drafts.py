"""Drafts: which may be written, what they say, what goes with them; and never a third reminder."""

from dataclasses import replace
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.documents.templates.messages import MessageKind
from lordesk.domain.attachment import Document
from lordesk.domain.changes import apply
from lordesk.domain.errors import InvalidInputError, RefusedError
from lordesk.domain.ids import LetterKey, SeasonKey, TargetKey, WriterKey
from lordesk.domain.records import Entity
from lordesk.domain.rollover import OldApplication, RollOverChoices
from lordesk.domain.vocabulary import Answer, DocumentKind, Position, RotationKind
from lordesk.services.drafts import Draft, DraftOrder, draft, write_draft
from lordesk.services.kit_parts import FetchedFile
from lordesk.services.next_season import carry_over
from tests.builders import a_letter, a_rotation, a_target, a_writer, a_yes, an_answer, day
from tests.documents.test_eml_writer import EVIL
from tests.kits import (
    TODAY,
    a_document,
    a_full_applicant,
    a_kit_desk,
    a_moment,
    a_workshop,
    fetch_anything,
    marks_bed,
)
from tests.planning import CATALOGUE

LETTER = LetterKey("okoye-im")
OWN_HEADERS = {"subject", "to", "from", "x-unsent", "mime-version", "content-type"} | {
    "content-transfer-encoding"
}
PAGES = [
    "1 Cover.pdf",
    "2 Summary of our work.pdf",
    "2 Summary of our work.docx",
    "3 How to upload.pdf",
    "Curriculum vitae.pdf",
]


def made(kind: MessageKind, *entities: Entity, **order: Any) -> Draft:
    asked = DraftOrder(letter=LETTER, kind=kind, **order)
    return draft(a_workshop(a_kit_desk(*entities), check=marks_bed), asked)


def promised(**fields: Any) -> Entity:
    return a_letter(asked=a_yes("2027-02-03"), **fields)


def test_each_kind_can_be_drafted_to_the_writer() -> None:
    for kind in MessageKind:
        mail = message_from_bytes(made(kind).content, policy=SMTP)
        assert mail["X-Unsent"] == "1"
        assert mail["To"].addresses[0].addr_spec == "okoye@harbour.example.org"
        assert mail["From"].addresses[0].addr_spec == "mira@example.org"
        assert mail["Subject"] == made(kind).message.subject


@pytest.mark.parametrize(
    ("kind", "attached"),
    [
        (MessageKind.ASK, []),
        (MessageKind.THANKS, []),
        (MessageKind.KIT, PAGES),
        (MessageKind.REMINDER, PAGES),
        (MessageKind.LAST_REMINDER, PAGES),
        (MessageKind.UPDATE, PAGES),
        (MessageKind.FORM, ["3 How to upload.pdf", "Letter request form.pdf"]),
        (
            MessageKind.REPLY_DRAFT_REQUEST,
            ["2 Summary of our work.pdf", "2 Summary of our work.docx"],
        ),
    ],
)
def test_what_goes_with_a_mail(kind: MessageKind, attached: list[str]) -> None:
    form = a_document("f", kind=DocumentKind.REQUEST_FORM, path="f.pdf", letter=LETTER)
    names = list(made(kind, form).attached)
    assert [name for name in names if "request form" not in name or name in attached] == attached
    mail = message_from_bytes(made(kind, form).content, policy=SMTP)
    assert [file.get_filename() for file in mail.iter_attachments()] == names


def test_the_second_reminder_is_the_last_one_and_another() -> None:
    first = made(MessageKind.REMINDER, promised())
    second = made(MessageKind.REMINDER, promised(reminded=(day("2027-02-04"),)))
    assert (first.kind, second.kind) == (MessageKind.REMINDER, MessageKind.LAST_REMINDER)
    assert first.message != second.message


TWICE = (day("2027-02-04"), day("2027-02-05"))


@pytest.mark.parametrize("kind", [MessageKind.REMINDER, MessageKind.LAST_REMINDER])
def test_a_third_reminder_is_refused_and_the_backup_named(kind: MessageKind) -> None:
    with pytest.raises(RefusedError, match=r"two reminders.*another writer"):
        made(kind, promised(reminded=TWICE))
    backup = a_letter("holm-im", writer=WriterKey("holm"), backup_for=LETTER)
    with pytest.raises(RefusedError, match=r"the backup, Dr\. Holm"):
        made(kind, promised(reminded=TWICE), a_writer("holm", name="Karen Holm"), backup)


@given(st.lists(st.dates(day("2027-01-01"), day("2027-12-31")), min_size=2, max_size=5))
def test_no_days_of_two_reminders_allow_a_third(days: list[object]) -> None:
    with pytest.raises(RefusedError):
        made(MessageKind.REMINDER, promised(reminded=tuple(days)))


@pytest.mark.parametrize(
    ("letter", "why"),
    [
        (promised(uploaded_on=day("2027-02-05")), "came on 5 February 2027"),
        (promised(lapsed_on=day("2027-02-05")), "not writing this letter"),
        (a_letter(asked=an_answer(Answer.HEDGED, "2027-02-03")), "not writing this letter"),
    ],
)
def test_nobody_is_reminded_of_what_came_or_was_not_promised(letter: Entity, why: str) -> None:
    with pytest.raises(RefusedError, match=why):
        made(MessageKind.REMINDER, letter)


def test_a_trainee_is_not_asked_but_whoever_signs_is() -> None:
    fellow = a_writer(position=Position.FELLOW)
    with pytest.raises(RefusedError, match="ask the attending"):
        made(MessageKind.ASK, fellow)
    signed = a_writer(position=Position.RESIDENT, cosigner=WriterKey("holm"))
    with pytest.raises(RefusedError, match=r"ask Dr\. Holm"):
        made(MessageKind.ASK_LATE, signed, a_writer("holm", name="Karen Holm"))
    assert made(MessageKind.THANKS, fellow)


def test_the_thanks_name_the_day_and_the_update_the_news() -> None:
    assert (
        "5 February 2027"
        in made(MessageKind.THANKS, promised(uploaded_on=day("2027-02-05"))).message.body
    )
    news = made(MessageKind.UPDATE, more={"news": "- A new CV."}).message.body
    assert "- A new CV." in news
    old = a_letter(asked=a_yes("2026-06-01"))
    assert "1 June 2026" in made(MessageKind.UPDATE, old).message.body


OLD_LETTER = a_letter("okoye-old", targets=(TargetKey("old"),), uploaded_on=day("2026-09-03"))
OLD_TARGET = a_target("old", season=SeasonKey("eras-2027"))
SPEAK_OF_IT = (MessageKind.ASK, MessageKind.ASK_LATE, MessageKind.KIT)


@pytest.mark.parametrize("kind", SPEAK_OF_IT)
def test_who_wrote_in_an_earlier_season_is_asked_to_bring_that_letter_up_to_date(
    kind: MessageKind,
) -> None:
    body = made(kind, OLD_TARGET, OLD_LETTER).message.body
    assert "September 2026" in body
    assert "up to date" in body
    assert "fresh date" in body


@pytest.mark.parametrize("kind", SPEAK_OF_IT)
def test_whose_yes_is_of_long_ago_may_have_written_already(kind: MessageKind) -> None:
    body = made(kind, a_letter(asked=a_yes("2026-06-03"))).message.body
    assert "when I asked you on 3 June 2026" in body or "I asked you on 3 June 2026" in body
    assert "up to date" in body


@pytest.mark.parametrize("kind", SPEAK_OF_IT)
def test_nobody_else_is_said_to_have_written(kind: MessageKind) -> None:
    same_season = a_letter("okoye-fm", uploaded_on=day("2027-08-01"))
    somebody = a_writer("holm", name="Karen Holm")
    of_somebody = replace(OLD_LETTER, writer=somebody.key)
    body = made(kind, same_season, somebody, OLD_TARGET, of_somebody).message.body
    assert "You wrote" not in body
    assert "up to date" not in body


def test_a_letter_carried_over_after_its_upload_is_spoken_of_in_the_new_kit() -> None:
    before = a_kit_desk(
        a_target(season=SeasonKey("eras-2027")),
        a_target("prelim", season=SeasonKey("eras-2027")),
        a_letter(asked=a_yes("2026-06-03"), uploaded_on=day("2026-09-03")),
    )
    wishes = RollOverChoices(on=day("2027-04-01"))
    not_sent = OldApplication.NOT_SUBMITTED
    turned = carry_over(before, CATALOGUE, application=not_sent, wishes=wishes)
    after = apply(before, turned.changes)
    mail = draft(a_workshop(after), DraftOrder(letter=LETTER, kind=MessageKind.KIT))
    assert "You wrote for me in September 2026 already" in mail.message.body


def test_an_update_without_news_claims_no_change() -> None:
    sent = (day("2026-12-01"),)
    for letter in (promised(kit_sent=sent), a_letter(asked=a_yes("2026-06-01"), kit_sent=sent)):
        body = made(MessageKind.UPDATE, letter).message.body
        assert "othing that I sent you" in body
        assert "on 1 December 2026" in body
        assert "take the place of the old ones" not in body


def test_an_update_after_a_kit_that_was_not_kept_claims_nothing_of_it() -> None:
    letter = promised(kit_sent=(day("2026-12-01"),))
    body = made(MessageKind.UPDATE, letter, more={"kit_sent_on": ""}).message.body
    assert "1 December" not in body
    assert "sent you" not in body
    assert "verything you need for" in body


@pytest.mark.parametrize("more", [None, {"news": "- A new CV."}])
@pytest.mark.parametrize("letter", [promised(), a_letter(asked=a_yes("2026-06-01"))])
def test_an_update_before_any_kit_speaks_of_none_that_was_sent(
    letter: Entity, more: dict[str, str] | None
) -> None:
    body = made(MessageKind.UPDATE, letter, more=more).message.body
    assert "verything you need for" in body
    assert "sent you" not in body
    assert "old ones" not in body


def test_an_update_says_you_agreed_only_to_those_who_did() -> None:
    hedged = a_letter(asked=an_answer(Answer.HEDGED, "2026-06-01"))
    assert "You agreed" not in made(MessageKind.UPDATE, hedged).message.body
    assert (
        "You agreed" in made(MessageKind.UPDATE, a_letter(asked=a_yes("2026-06-01"))).message.body
    )


@pytest.mark.parametrize("kind", MessageKind)
def test_a_mail_about_a_promise_to_somebody_never_asked_is_told(kind: MessageKind) -> None:
    speaks_of_no_promise = {"signal", "probe", "ask", "ask_late", "reply_no"}
    told = [each.code for each in made(kind, a_letter()).findings].count("kit.not_asked")
    assert told == (0 if kind in speaks_of_no_promise else 1)
    assert "kit.not_asked" not in {finding.code for finding in made(kind, promised()).findings}


@pytest.mark.parametrize("kind", MessageKind)
def test_no_mail_names_a_date_that_has_passed(kind: MessageKind) -> None:
    late = a_workshop(a_kit_desk(promised(deadline=day("2027-02-05"))), today=day("2027-02-06"))
    said = draft(late, DraftOrder(letter=LETTER, kind=kind)).message
    assert "5 February 2027" not in said.subject
    assert "by Friday 5 February 2027" not in said.body


def test_a_mail_promises_no_file_that_was_not_found() -> None:
    statement = a_document("ps", kind=DocumentKind.STATEMENT, path="gone.pdf")
    desk = a_kit_desk(statement, promised())

    def fetch(document: Document) -> FetchedFile | None:
        return None if document.path == "gone.pdf" else fetch_anything(document)

    order = DraftOrder(letter=LETTER, kind=MessageKind.KIT)
    assert "personal statement" in draft(a_workshop(desk), order).message.body
    assert "personal statement" not in draft(a_workshop(desk, fetch=fetch), order).message.body


def test_facts_instead_of_a_draft_promise_no_feedback_that_was_never_given() -> None:
    assert "feedback" not in made(MessageKind.REPLY_DRAFT_REQUEST, promised()).message.body


def test_the_outcome_says_the_result_as_a_sentence_or_offers_to_tell_it() -> None:
    told = made(MessageKind.OUTCOME, more={"result": " I matched at Bayview. "}).message.body
    assert "you should hear it early: I matched at Bayview.\n" in told
    assert "May I tell you about it" in made(MessageKind.OUTCOME).message.body


@pytest.mark.parametrize("evil", EVIL)
def test_hostile_words_reach_no_header_and_no_address_of_any_mail(evil: str) -> None:
    people = (
        a_full_applicant(given_name=f"Mira{evil}", degree=f"MD{evil}", phone=f"1{evil}"),
        a_writer(name=f"Adaeze{evil} Okoye", credentials=f"MD{evil}"),
        a_rotation(service=f"Wards{evil}", site=f"Harbour{evil}"),
        a_document(name=f"Life{evil}"),
    )
    for kind in MessageKind:
        more = {"result": f"I matched{evil}", "news": f"- A new CV{evil}"}
        content = made(kind, *people, more=more).content
        head = message_from_bytes(content)
        assert {name.casefold() for name in head} <= OWN_HEADERS
        to = message_from_bytes(content, policy=SMTP)["To"].addresses
        assert [each.addr_spec for each in to] == ["okoye@harbour.example.org"]


@pytest.mark.parametrize("evil", EVIL)
def test_a_hostile_address_leaves_a_draft_to_nobody_and_says_so(evil: str) -> None:
    mail = made(MessageKind.ASK, a_writer(email=f"okoye@harbour.example.org{evil}"))
    head = message_from_bytes(mail.content, policy=SMTP)
    assert head["Bcc"] is None
    if head["To"] is not None:
        assert [each.addr_spec for each in head["To"].addresses] == ["okoye@harbour.example.org"]
    else:
        assert "kit.address_unusable" in {finding.code for finding in mail.findings}


@pytest.mark.parametrize("kind", [RotationKind.OBSERVERSHIP, RotationKind.ELECTIVE])
@pytest.mark.parametrize("message", [MessageKind.ASK, MessageKind.ASK_LATE, MessageKind.SIGNAL])
def test_a_rotation_named_for_its_site_names_it_once(
    kind: RotationKind, message: MessageKind
) -> None:
    rotation = a_rotation(service="Bayview Hospital", site="Bayview Hospital", kind=kind)
    body = made(message, rotation).message.body
    assert body.count("Bayview Hospital") == (0 if message is MessageKind.SIGNAL else 1)
    if message is not MessageKind.SIGNAL:
        assert ("observe" in body) is (kind is RotationKind.OBSERVERSHIP)


def test_an_identifier_keeps_the_mail_from_being_written_unless_allowed() -> None:
    observed = a_rotation(kind=RotationKind.OBSERVERSHIP)
    entities = (observed, a_moment("m1", text="Examined six hearts."))
    with pytest.raises(RefusedError, match="The mail was not written"):
        made(MessageKind.REMINDER, *entities)
    allowed = frozenset({"wording.hands_on"})
    assert made(MessageKind.REMINDER, *entities, allowed=allowed).attached
    assert made(MessageKind.THANKS, *entities)


def test_the_words_of_the_mail_are_checked() -> None:
    found = made(MessageKind.UPDATE, more={"news": "She was in bed 14."}).findings
    assert [finding.code for finding in found] == ["phi.place"]


def test_what_lordesk_itself_tells_of_a_change_is_not_checked_for_patients() -> None:
    made_here = made(MessageKind.UPDATE, found={"news": "- Enclosed anew: bed 14.pdf."})
    assert "bed 14" in made_here.message.body
    assert not made_here.findings


def test_the_mail_speaks_of_the_form_only_when_it_is_attached() -> None:
    form = a_document("f", kind=DocumentKind.REQUEST_FORM, path="f.pdf", letter=LETTER)
    letter = promised(letter_id="AB12")
    assert "request form is attached" in made(MessageKind.FORM, letter, form).message.body
    body = made(MessageKind.FORM, letter).message.body
    assert "form is attached" not in body
    assert "The Letter ID is AB12," in body


def test_a_draft_is_written_whole(tmp_path: Path) -> None:
    order = DraftOrder(letter=LETTER, kind=MessageKind.ASK)
    out = tmp_path / "deep" / "ask.eml"
    made_draft = write_draft(a_workshop(today=TODAY), order, out)
    assert out.read_bytes() == made_draft.content


def test_an_unknown_letter_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="okoye-im"):
        draft(a_workshop(), DraftOrder(letter=LetterKey("x"), kind=MessageKind.ASK))


@pytest.mark.parametrize("kind", MessageKind)
def test_a_mail_to_nobody_says_so_once(kind: MessageKind) -> None:
    codes = [finding.code for finding in made(kind, a_writer(email=None)).findings]
    assert codes.count("kit.writer_email_missing") == 1
