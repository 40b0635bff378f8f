"""Mails of every kind: filled, distinct, strong in an ask, and in the user's own words."""

from itertools import product
from pathlib import Path

import pytest

from lordesk.documents.templates.fields import ALWAYS_KNOWN, FIELDS, fields_of
from lordesk.documents.templates.messages import (
    ASKS,
    Message,
    MessageKind,
    Wording,
    fill_message,
    own_wording,
    read_wordings,
    shipped_wordings,
    with_own,
    wording_problems,
)
from lordesk.documents.wording import Sentence, read_toml
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.vocabulary import RotationKind
from lordesk.paths import resources
from tests.builders import a_rotation, a_writer, worked
from tests.documents.templates.pages import SITUATIONS
from tests.golden import Golden
from tests.kits import OPEN, facts_of

WAITS = "eras waits for its season"
ALL = list(product(MessageKind, SITUATIONS))


def said(kind: MessageKind, situation: str) -> Message:
    return fill_message(kind, fields_of(SITUATIONS[situation]))


@pytest.mark.parametrize("kind", MessageKind)
@pytest.mark.parametrize("situation", [WAITS, "eras season open", "residencycas", "sf match"])
def test_each_mail_says_what_is_on_record(
    kind: MessageKind, situation: str, golden: Golden
) -> None:
    mail = said(kind, situation)
    golden.check(f"kit/mail {kind}, {situation}.txt", f"{mail.subject}\n\n{mail.body}")


@pytest.mark.parametrize(("kind", "situation"), ALL)
def test_no_mail_has_a_gap(kind: MessageKind, situation: str) -> None:
    mail = said(kind, situation)
    text = f"{mail.subject}\n{mail.body}"
    assert "{" not in text
    assert "}" not in text
    assert "None" not in text
    assert "  " not in text
    assert mail.subject.strip()
    assert "\n" not in mail.subject
    assert mail.body.startswith("Dear ")
    assert "Mira Sørensen" in mail.subject
    assert "Mira Sørensen" in mail.body.splitlines()[-1] or "Mira Sørensen" in mail.body
    assert mail.body.endswith("\n")


@pytest.mark.parametrize("kind", MessageKind)
def test_braces_that_somebody_typed_are_told_as_typed(kind: MessageKind) -> None:
    typed = "{today} {{site}} } 12 {%"
    mail = fill_message(kind, dict.fromkeys(FIELDS, typed))
    assert typed in mail.body
    left = f"{mail.subject}\n{mail.body}".replace(typed, "")
    assert "{" not in left
    assert "}" not in left


@pytest.mark.parametrize(("kind", "situation"), [each for each in ALL if each[0] in ASKS])
def test_every_ask_holds_the_word_strong(kind: MessageKind, situation: str) -> None:
    assert "strong" in said(kind, situation).body


OWN_WAY = "nothing known"


@pytest.mark.parametrize("kind", MessageKind)
@pytest.mark.parametrize("situation", ["residencycas", "sf match", OWN_WAY])
def test_where_no_letter_id_is_asked_for_no_mail_speaks_of_one(
    kind: MessageKind, situation: str
) -> None:
    mail = said(kind, situation)
    text = f"{mail.subject}\n{mail.body}"
    assert "Letter ID" not in text
    assert "Letter Request Form" not in text


def test_nobody_is_told_to_upload_a_letter_whose_id_is_missing() -> None:
    form = fill_message(MessageKind.FORM, fields_of(facts_of(today=OPEN)))
    assert "the Letter ID follows" in form.subject
    assert "you can upload" not in form.subject
    assert "as soon as I have its Letter ID" in form.body


def test_a_letter_that_each_program_takes_in_its_own_way_is_told_so() -> None:
    assert "I will write to you how" in said(MessageKind.KIT, OWN_WAY).body
    form = said(MessageKind.FORM, OWN_WAY)
    assert "upload" not in f"{form.subject}\n{form.body}"


@pytest.mark.parametrize(
    "kind",
    [
        MessageKind.SIGNAL,
        MessageKind.PROBE,
        MessageKind.ASK,
        MessageKind.THANKS,
        MessageKind.REPLY_NO,
    ],
)
def test_a_mentor_of_research_is_told_of_a_group_and_no_service(kind: MessageKind) -> None:
    lab = facts_of(a_rotation(kind=RotationKind.RESEARCH, service="Trials lab", setting=None))
    body = fill_message(kind, fields_of(lab)).body
    assert "Trials lab" in body
    assert "on your service" not in body
    assert "group" in body or "research" in body


def test_who_saw_clinical_work_too_is_not_thanked_for_research_alone() -> None:
    lab = a_rotation("lab", kind=RotationKind.RESEARCH, end=OPEN)
    both = facts_of(lab, a_writer(worked_together=(worked(), worked("lab"))))
    assert "research" not in fill_message(MessageKind.ASK, fields_of(both)).body


def test_the_late_ask_names_the_date_and_says_that_it_is_late() -> None:
    body = said(MessageKind.ASK_LATE, WAITS).body
    assert "18 August 2027" in body
    assert "late" in body


def test_the_two_reminders_differ() -> None:
    first, last = said(MessageKind.REMINDER, WAITS), said(MessageKind.LAST_REMINDER, WAITS)
    assert first.subject != last.subject
    assert first.body != last.body
    assert "last" in last.body


def test_news_stand_in_the_update() -> None:
    fields = {**fields_of(SITUATIONS[WAITS]), "news": "- A new date."}
    assert "- A new date." in fill_message(MessageKind.UPDATE, fields).body


def test_a_subject_whose_fact_is_missing_falls_back_to_the_shipped_one() -> None:
    own = with_own({MessageKind.THANKS: own_wording("Came on {uploaded_on}", "Thank you.")})
    fields = fields_of(SITUATIONS[WAITS])
    assert (
        fill_message(MessageKind.THANKS, fields, own).subject
        == said(MessageKind.THANKS, WAITS).subject
    )


SHORT_ASK = own_wording("Letter for {applicant}", "Dear {writer},\n\nWould you write a strong one?")


def test_the_users_own_words_take_the_place_of_the_shipped_ones() -> None:
    own = with_own({MessageKind.ASK: SHORT_ASK})
    mail = fill_message(MessageKind.ASK, fields_of(SITUATIONS[WAITS]), own)
    assert mail == Message(
        "Letter for Mira Sørensen", "Dear Dr. Okoye,\n\nWould you write a strong one?\n"
    )
    assert own[MessageKind.KIT] == shipped_wordings()[MessageKind.KIT]


@pytest.mark.parametrize(
    ("subject", "body", "problem"),
    [
        ("Letter", "Dear {wrtier}, a strong one?", "“{wrtier}” is not a field"),
        ("Letter", "Dear {writer}, a letter?", "the word “strong”"),
        ("Letter", "A strong one by {deadline}?", "the word “strong”"),
        ("  ", "A strong one?", "The subject is empty"),
        ("One\ntwo", "A strong one?", "one line"),
        ("{", "A strong one?", "A brace stands alone"),
    ],
)
def test_words_that_cannot_be_used_are_told(subject: str, body: str, problem: str) -> None:
    (found, *_) = wording_problems(MessageKind.ASK, own_wording(subject, body))
    assert problem in found


def test_only_an_ask_needs_the_word() -> None:
    assert wording_problems(MessageKind.THANKS, own_wording("Thanks", "Thank you.")) == ()
    assert wording_problems(MessageKind.ASK, SHORT_ASK) == ()


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ({"aks": "x"}, "x.toml, aks: not a kind of mail"),
        ({"ask": "text"}, "x.toml, ask: expected a table"),
        ({"ask": {"subject": "x"}}, "x.toml, ask: expected subject and body"),
        ({"kit": {"subject": "x", "body": 3}}, "x.toml, kit.body: expected"),
        ({"kit": {"subject": 3, "body": "x"}}, "x.toml, kit: expected text"),
        ({"kit": {"subject": "x", "body": [[3]]}}, "x.toml, kit: expected text"),
        ({"kit": {"subject": "{x}", "body": "x"}}, "x.toml, kit: “{x}” is not a field"),
    ],
)
def test_a_bad_file_is_refused_with_its_place(table: dict[str, object], place: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        read_wordings(table, "x.toml")
    assert place in caught.value.message


def test_a_body_as_one_text_has_its_paragraphs_parted_by_blank_lines() -> None:
    table = {"kit": {"subject": "x", "body": "a\n\nb\nc\n"}}
    wording = read_wordings(table, "x.toml")[MessageKind.KIT]
    assert wording == Wording(Sentence(("x",)), (Sentence(("a",)), Sentence(("b\nc",))))


def test_the_shipped_file_has_every_kind_and_proper_quotes() -> None:
    assert set(shipped_wordings()) == set(MessageKind)
    text = Path(resources() / "wording" / "messages.toml").read_text(encoding="utf-8")
    assert "'" not in text
    assert "!" not in text
    assert set(read_toml(resources() / "wording" / "messages.toml")) == set(MessageKind)
    assert set(FIELDS) >= ALWAYS_KNOWN
