"""Which record of the desk a row or a card tells of, so that nothing is ever doubled."""

import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache

from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.naming import bare_name, family_name
from lordesk.domain.program import Program
from lordesk.domain.records import Records
from lordesk.domain.rotation import Rotation
from lordesk.domain.tidy import one_line
from lordesk.domain.vocabulary import Position
from lordesk.domain.writer import Writer
from lordesk.services.keys import OTHER_LETTERS


class SeveralMatchError(Exception):
    """More than one record fits; `names` tells them apart for a person."""

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__(one_line(", ".join(names)))


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """The text without case, accents, marks and doubled spaces, for comparing names."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(OTHER_LETTERS))
    kept = "".join(each if each.isalnum() else " " for each in apart if not _is_mark(each))
    return " ".join(kept.split())


def find_writer(records: Records, name: str | None, emails: Collection[str]) -> Writer | None:
    """By any e-mail address, else by name, else by a lone family name that only one writer has.

    SeveralMatchError when a name alone fits several writers.
    """
    wanted = {email.casefold() for email in emails}
    if wanted:
        for writer in records.writers:
            if any(email.casefold() in wanted for email in _given(writer)):
                return writer
    return find_named(records.writers, name) if name else None


def find_named(writers: Iterable[Writer], name: str) -> Writer | None:
    """The writer of that name, or of that family name when it is all there is."""
    known, wanted = tuple(writers), plain(name)
    same = [writer for writer in known if _plain_names(writer.name)[0] == wanted]
    if not same and " " not in wanted:
        same = [writer for writer in known if _plain_names(writer.name)[1] == wanted]
    if len(same) > 1:
        raise SeveralMatchError(writer.key for writer in same)
    return same[0] if same else None


def addresses(writer: Writer) -> set[str]:
    """Every e-mail address of the writer, in lower case."""
    return {email.casefold() for email in _given(writer)}


def _given(writer: Writer) -> tuple[str, ...]:
    return (writer.email, *writer.other_emails) if writer.email else writer.other_emails


@lru_cache(maxsize=65_536)
def _plain_names(name: str) -> tuple[str, str]:
    """A writer's whole name and family name, for comparing."""
    bare = bare_name(Writer(key=WriterKey(""), name=name, position=Position.OTHER))
    return plain(bare), plain(family_name(bare))


def find_rotation(records: Records, like: Rotation) -> Rotation | None:
    """The rotation on the same service at the same site that begins or ends on the same day."""
    return next(
        (
            rotation
            for rotation in records.rotations
            if plain(rotation.service) == plain(like.service)
            and plain(rotation.site) == plain(like.site)
            and (rotation.start == like.start or rotation.end == like.end)
        ),
        None,
    )


def find_program(
    records: Records, name: str, code: str | None = None, target: TargetKey | None = None
) -> Program | None:
    """By code, else by name within the target; SeveralMatchError when a bare name fits several."""
    if code:
        coded = [p for p in records.programs if p.code and plain(p.code) == plain(code)]
        in_target = [p for p in coded if target is None or p.target == target]
        if in_target:
            return in_target[0]
    same = [
        program
        for program in records.programs
        if plain(name) in {plain(program.name), plain(program.key)}
        and (target is None or program.target == target)
        and not (code and program.code)
    ]
    if len(same) > 1:
        raise SeveralMatchError(f"{program.name} ({program.target})" for program in same)
    return same[0] if same else None


def find_letter(
    records: Records, writer: WriterKey, target: TargetKey | None, *, is_named: bool
) -> Letter | None:
    """The writer's letter for the target; the only one there is when no target was named."""
    own = [letter for letter in records.letters if letter.writer == writer]
    for_target = [letter for letter in own if target in letter.targets]
    if for_target:
        return for_target[0]
    return own[0] if len(own) == 1 and not is_named else None


def _is_mark(letter: str) -> bool:
    return unicodedata.combining(letter) != 0 or letter in "’'."
