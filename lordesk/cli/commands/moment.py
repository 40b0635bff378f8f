"""`lordesk moment`: add to the evidence log of a rotation; each key is printed once it is kept."""

from argparse import Namespace
from collections.abc import Collection, Iterable
from contextlib import suppress

from lordesk.cli.arguments import Parser, one_of
from lordesk.cli.session import Session
from lordesk.domain.errors import StaleChangeError
from lordesk.domain.ids import MomentKey, WriterKey
from lordesk.domain.vocabulary import Competency, Theme
from lordesk.services.desk import Desk
from lordesk.services.moments import add_moment
from lordesk.services.prompting import theme_hints

TRIES_BESIDE_OTHERS = 100


def add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("rotation", metavar="ROTATION", help="the rotation’s key")
    add("text", metavar="TEXT", help="what happened, in one line; - reads lines from input")
    add("--competency", metavar="C", type=one_of(Competency), help=", ".join(Competency))
    add(
        "--theme",
        metavar="T",
        type=one_of(Theme),
        action="append",
        default=[],
        help="can be repeated",
    )
    add(
        "--seen-by",
        metavar="W",
        action="append",
        default=[],
        help="a writer’s key; can be repeated",
    )


def run(session: Session, arguments: Namespace) -> int:
    """Each key is said once kept; as JSON, those kept before a refused line are said too."""
    keys: list[str] = []
    hears = _Hearer(session)
    try:
        for text in _texts(session, arguments.text):
            keys.append(_kept(session.workspace.desk, text, arguments))
            hears.say(keys[-1])
            _hint(session, text, arguments.theme)
    finally:
        if session.options.as_json:
            session.console.answer([*keys], lambda: ())
    hears.leave()
    return 0


def _hint(session: Session, text: str, chosen: Collection[Theme]) -> None:
    """Themes that the words suggest, for someone who watches; nothing is tagged unasked."""
    if session.console.stderr.isatty():
        hints = theme_hints(text, session.workspace.catalogue, chosen)
        for hint in hints:
            session.console.progress(f"“{hint.word}” suggests the theme {hint.theme}.")


class _Hearer:
    """Prints the keys; if the reader stops reading, moments are still saved."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._gone: BrokenPipeError | None = None

    def say(self, key: str) -> None:
        if self._gone or self._session.options.as_json:
            return
        try:
            self._session.console.say(key)
        except BrokenPipeError as error:
            self._gone = error

    def leave(self) -> None:
        if self._gone:
            raise self._gone


def _kept(desk: Desk, text: str, arguments: Namespace) -> MomentKey:
    """Add one moment; when another process took the key meanwhile, again with the next."""
    for _ in range(TRIES_BESIDE_OTHERS):
        desk.refresh()
        key, changes = add_moment(
            desk.records,
            arguments.rotation,
            text,
            competency=arguments.competency,
            themes=tuple(arguments.theme),
            seen_by=tuple(WriterKey(writer) for writer in arguments.seen_by),
        )
        with suppress(StaleChangeError):
            desk.perform(changes)
            return key
    raise StaleChangeError("Other commands keep adding moments. Wait a moment and repeat.")


def _texts(session: Session, text: str) -> Iterable[str]:
    if text != "-":
        return (text,)
    return (line for line in session.console.input_lines() if line.strip())
