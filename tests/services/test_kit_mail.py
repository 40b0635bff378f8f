"""The mail of a kit: what is attached, and what is said when it cannot go as it is."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from lordesk.documents.templates.messages import Message, MessageKind, own_wording, with_own
from lordesk.domain.findings import Severity
from lordesk.services.kit_documents import AttachedFile
from lordesk.services.kit_mail import drafted, enclosed_files, kit_mail, own_words
from lordesk.services.kit_pages import pages_of
from lordesk.services.kit_parts import Format, Role
from tests.builders import a_writer
from tests.kits import PlainRenderer, a_workshop, facts_of, marks_bed

CV = AttachedFile(role=Role.CV, title="CV", name="CV.pdf", content=b"%PDF cv", pages=1)


def names(*formats: Format) -> list[str]:
    pages = pages_of(facts_of(), (CV,), formats, PlainRenderer())
    return [file.name for file in enclosed_files(pages, (CV,))]


def test_the_pages_go_as_pdf_and_the_summary_to_edit_too() -> None:
    assert names(*Format) == [
        "1 Cover.pdf",
        "2 Summary of our work.pdf",
        "2 Summary of our work.docx",
        "3 How to upload.pdf",
        "CV.pdf",
    ]


def test_without_pdf_the_editable_pages_go() -> None:
    assert [name.rsplit(".")[-1] for name in names(Format.DOCX)] == ["docx"] * 3 + ["pdf"]


def mail_of(email: str | None, size: int = 10) -> tuple[EmailMessage, list[str]]:
    facts = facts_of(a_writer(email=email, name="Bo bed 14", worked_together=()))
    attached = (
        AttachedFile(role=Role.CV, title="CV", name="CV.pdf", content=b"x" * size, pages=1),
    )
    pages = pages_of(facts, (), (Format.PDF,), PlainRenderer())
    kit_tools = a_workshop(check=marks_bed)
    content, findings = kit_mail(facts, pages, attached, kit_tools)
    return message_from_bytes(content, policy=SMTP), [finding.code for finding in findings]


def test_the_mail_goes_to_the_writer() -> None:
    mail, codes = mail_of("bo@example.org")
    assert mail["To"].addresses[0].addr_spec == "bo@example.org"
    assert codes == []


@pytest.mark.parametrize(
    ("address", "codes"), [(None, []), ("bo at home", ["kit.address_unusable"])]
)
def test_without_a_usable_address_it_goes_to_nobody(address: str | None, codes: list[str]) -> None:
    mail, found = mail_of(address)
    assert "To" not in mail
    assert found == codes


def test_a_mail_that_servers_refuse_is_told() -> None:
    _, codes = mail_of("bo@example.org", 15_000_001)
    assert codes == ["kit.mail_large"]


def test_own_words_are_checked_without_their_facts() -> None:
    own = own_wording("Letter {applicant}", "The nurse of bed 14 and {phone}.")
    kit_tools = a_workshop(check=marks_bed, wordings=with_own({MessageKind.KIT: own}))
    pages = pages_of(facts_of(), (), (Format.PDF,), PlainRenderer())
    _, findings = kit_mail(facts_of(), pages, (), kit_tools)
    assert [finding.code for finding in findings] == ["phi.place"]
    assert not any("312" in text.text for text in own_words(MessageKind.KIT, facts_of(), kit_tools))


def test_a_name_that_can_be_read_in_two_ways_is_told_with_the_way_to_settle_it() -> None:
    doubtful = facts_of(a_writer(name="María-José Sandoval Ortiz"))
    message = Message(subject="A letter", body="Dear Dr. Ortiz,\n")
    (finding,) = drafted(doubtful, message, ())[1]
    assert (finding.code, finding.severity) == ("kit.name_in_doubt", Severity.INFO)
    assert "addressed as Dr. Ortiz" in finding.message
    assert "María-José SANDOVAL ORTIZ" in finding.message
    settled = facts_of(a_writer(name="María-José SANDOVAL ORTIZ"))
    assert settled.writer.addressed == "Dr. Sandoval Ortiz"
    assert drafted(settled, message, ())[1] == ()
