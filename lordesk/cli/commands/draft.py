"""`lordesk draft`: an unsent message about a letter, as a file for the mail program."""

from argparse import Namespace

from lordesk.cli.arguments import Parser, file_in, one_of
from lordesk.cli.session import Session
from lordesk.documents.templates.messages import MessageKind
from lordesk.domain.codec import Plain
from lordesk.domain.letter_life import find_letter
from lordesk.services.drafts import DraftOrder, write_draft
from lordesk.services.sent_kits import news_of


def add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("letter", metavar="LETTER", help="the letter’s key")
    add("kind", metavar="KIND", type=one_of(MessageKind), help=", ".join(MessageKind))
    add("--out", metavar="FILE.eml", type=file_in(".eml"), required=True, help="where it goes")
    add("--allow", metavar="CODE", action="append", default=[], help="write despite this finding")


def run(session: Session, arguments: Namespace) -> int:
    letter = find_letter(session.workspace.desk.records, arguments.letter)
    kind: MessageKind = arguments.kind
    kit_tools = session.workspace.kit_tools(session.today)
    is_update = kind is MessageKind.UPDATE
    order = DraftOrder(
        letter=letter.key,
        kind=kind,
        found=news_of(session.workspace.send_ledger, kit_tools, letter.key) if is_update else None,
        allowed=frozenset(arguments.allow),
    )
    made = write_draft(kit_tools, order, arguments.out)
    value: dict[str, Plain] = {
        "file": str(arguments.out),
        "kind": str(made.kind),
        "subject": made.message.subject,
        "attached": list(made.attached),
        "findings": [
            {"code": f.code, "severity": str(f.severity), "message": f.message, "about": f.about}
            for f in made.findings
        ],
    }
    session.console.answer(
        value,
        lambda: [
            f"Wrote {arguments.out}: “{made.message.subject}”.",
            *(f"  {finding.severity} {finding.message}" for finding in made.findings),
        ],
    )
    return 0
