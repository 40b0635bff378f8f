"""`lordesk log`: record what happened to a letter."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from lordesk.cli.arguments import Parser, UsageError, day, one_of
from lordesk.cli.moved_dates import moved_days, moves_lines, moves_value
from lordesk.cli.session import Session
from lordesk.domain.codec import Plain
from lordesk.domain.facts import policy
from lordesk.domain.ids import LetterKey, ProgramKey
from lordesk.domain.letter_life import Event, allowed_events, find_letter, stage_of
from lordesk.domain.vocabulary import Answer, AskChannel, PolicyKey, ProbeAnswer
from lordesk.services.assigning import place_on_each
from lordesk.services.letters import Details, record
from lordesk.services.planning import MovedDuty
from lordesk.services.sent_kits import keep_sent


def add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("letter", metavar="LETTER", help="the letter’s key")
    add("event", metavar="EVENT", type=one_of(Event), help=", ".join(Event))
    add("--on", metavar="DATE", type=day, help="the day it happened (default: today)")
    add("--answer", metavar="A", help="strong, hedged, declined, silent; or warm, lukewarm")
    add("--how", metavar="H", type=one_of(AskChannel), help=", ".join(AskChannel))
    add("--words", metavar="TEXT", help="what the writer said")
    add("--program", metavar="P", action="append", default=[], help="a program, for assigned")
    add("--letter-id", metavar="ID", help="the portal’s Letter ID")
    add(
        "--reason",
        metavar="TEXT",
        help="why the answer counts differently, or the letter goes to a program it does not fit",
    )


_OPTIONS: Mapping[str, frozenset[Event]] = MappingProxyType(
    {
        "answer": frozenset({Event.PROBED, Event.ASKED, Event.ANSWERED}),
        "how": frozenset({Event.ASKED}),
        "words": frozenset({Event.PROBED, Event.ASKED, Event.ANSWERED}),
        "program": frozenset({Event.ASSIGNED}),
        "letter_id": frozenset({Event.CONFIRMED, Event.FORM_SENT, Event.UPLOADED}),
        "reason": frozenset({Event.ANSWERED, Event.ASSIGNED}),
    }
)
"""What else can be said of an event; a day goes with every one."""


def _require_fitting(arguments: Namespace) -> None:
    """UsageError for an option that the event would drop without a word."""
    for option, events in _OPTIONS.items():
        if getattr(arguments, option) and arguments.event not in events:
            fitting = " or ".join(event for event in Event if event in events)
            name = option.replace("_", "-")
            raise UsageError(f"--{name} goes with {fitting}, not with {arguments.event}.")


def run(session: Session, arguments: Namespace) -> int:
    _require_fitting(arguments)
    workspace = session.workspace
    records, catalogue = workspace.desk.records, workspace.catalogue
    event: Event = arguments.event
    answer, probe = _answers(event, arguments.answer)
    details = Details(
        on=arguments.on or session.today,
        answer=answer,
        probe=probe,
        how=arguments.how,
        words=arguments.words,
        programs=tuple(ProgramKey(key) for key in arguments.program),
        letter_id=arguments.letter_id,
        reason=arguments.reason,
        reminders_max=int(policy(PolicyKey.REMINDERS_MAX, records, catalogue)),
    )
    before = session.plan()
    changes = (
        place_on_each(records, catalogue, session.today, arguments.letter, details)
        if event is Event.ASSIGNED
        else record(records, arguments.letter, event, details)
    )
    label = workspace.desk.perform(changes).label
    if event is Event.KIT_SENT:
        kit_tools, letter = workspace.kit_tools(session.today), LetterKey(arguments.letter)
        keep_sent(workspace.send_ledger, kit_tools, letter, details.on)
    _tell(session, arguments.letter, label, moved_days(before, session.plan()))
    return 0


def _answers(event: Event, text: str | None) -> tuple[Answer | None, ProbeAnswer | None]:
    if text is None:
        return None, None
    words = ProbeAnswer if event is Event.PROBED else Answer
    if text not in set(words):
        raise UsageError(f"--answer {text!r} is none of {', '.join(words)}.")
    return (None, ProbeAnswer(text)) if event is Event.PROBED else (Answer(text), None)


def _tell(session: Session, key: str, label: str, moves: Sequence[MovedDuty]) -> None:
    records = session.workspace.desk.records
    letter = find_letter(records, key)
    stage = stage_of(letter, records)
    allowed = [str(event) for event in allowed_events(letter, records)]
    value: dict[str, Plain] = {
        "letter": key,
        "stage": str(stage),
        "allowed": [*allowed],
        **moves_value(moves),
    }
    possible = f"Stage: {stage}. Possible next: {', '.join(allowed) or 'nothing more'}."
    session.console.answer(value, lambda: [f"{label}.", possible, *moves_lines(moves)])
