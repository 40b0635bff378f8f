"""The user's own mail wordings: read from the data folder, checked, previewed, kept."""

import json
from collections.abc import Iterator
from pathlib import Path

from lordesk.documents.templates.fields import fields_of
from lordesk.documents.templates.messages import (
    Message,
    MessageKind,
    Wording,
    Wordings,
    fill_message,
    own_wording,
    read_wordings,
    shipped_wordings,
    with_own,
    wording_problems,
)
from lordesk.documents.wording import read_toml
from lordesk.domain.errors import RefusedError
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.tidy import clean
from lordesk.files import write_atomically

FILE_NAME = "wording.toml"


def read_own(folder: Path) -> Wordings:
    """The user's own wordings in a data folder. Raises InvalidInputError with the place."""
    path = folder / FILE_NAME
    return read_wordings(read_toml(path), FILE_NAME) if path.is_file() else {}


def preview(kind: MessageKind, subject: str, body: str, facts: KitFacts) -> Message:
    """The mail as it would read with these words. Raises RefusedError when they cannot be used."""
    wording = _checked(kind, subject, body)
    return fill_message(kind, fields_of(facts), with_own({kind: wording}))


def keep_own(folder: Path, kind: MessageKind, subject: str, body: str) -> Wordings:
    """Keep the user's words for one kind of mail. Raises RefusedError, StorageError."""
    own = {**read_own(folder), kind: _checked(kind, subject, body)}
    write_atomically(folder / FILE_NAME, _as_toml(own).encode())
    return own


def drop_own(folder: Path, kind: MessageKind) -> Wordings:
    """Go back to the shipped words for one kind of mail."""
    own = {each: wording for each, wording in read_own(folder).items() if each is not kind}
    write_atomically(folder / FILE_NAME, _as_toml(own).encode())
    return own


def as_typed(wording: Wording) -> tuple[str, str]:
    """Subject and body of a wording for two fields: the first way of saying each thing."""
    body = "\n\n".join(paragraph.ways[0] for paragraph in wording.paragraphs)
    return wording.subject.ways[0], body


def _checked(kind: MessageKind, subject: str, body: str) -> Wording:
    wording = own_wording(clean(subject), clean(body), shipped_wordings()[kind])
    for problem in wording_problems(kind, wording):
        raise RefusedError(problem)
    return wording


def _as_toml(own: Wordings) -> str:
    """Texts as TOML basic strings, whose escapes are those of JSON."""
    return "\n".join(_tables(own))


def _tables(own: Wordings) -> Iterator[str]:
    for kind, wording in own.items():
        subject = _list(wording.subject.ways)
        body = ", ".join(_list(paragraph.ways) for paragraph in wording.paragraphs)
        yield f"[{kind}]\nsubject = {subject}\nbody = [{body}]\n"


def _list(ways: tuple[str, ...]) -> str:
    return f"[{', '.join(json.dumps(way, ensure_ascii=False) for way in ways)}]"
