"""What the buttons under a bullet do: one change each, so that undo takes back one answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from lordesk.domain.changes import ChangeSet
from lordesk.domain.guard.redacting import redacted
from lordesk.domain.ids import LetterKey, MomentKey
from lordesk.domain.letter_life import find_letter
from lordesk.domain.records import Records
from lordesk.services import bullets, moments
from lordesk.ui.pages.kits.notes import Act, Note

UseCase = Callable[[Records], ChangeSet]


def answer_of(letter: LetterKey, key: MomentKey, act: Act, note: Note) -> UseCase | None:
    """The change an act makes; None for one that only opens something."""
    match act:
        case Act.REMOVE:
            return partial(_mend, key=key, note=note)
        case Act.NOT_A_PATIENT:
            return partial(moments.clear_findings, key=key, codes=note.codes)
        case Act.KEEP | Act.GOT_IT:
            return partial(bullets.keep_as_is, letter=letter, key=key, codes=note.codes)
        case Act.SEEN:
            return partial(_seen, letter=letter, key=key)
        case Act.TAKE_OUT:
            return partial(bullets.leave_out, letter=letter, key=key)
        case Act.REWORD | Act.KEEP_WITH_REASON:
            return None


def _mend(records: Records, key: MomentKey, note: Note) -> ChangeSet:
    """The marked places go, the rest of the bullet stays."""
    moment = moments.find_moment(records, key)
    changed = replace(moment, text=redacted(moment.text, note.marks))
    return moments.change_moment(records, changed, lambda _text: ())


def _seen(records: Records, letter: LetterKey, key: MomentKey) -> ChangeSet:
    return bullets.mark_seen(records, key, find_letter(records, letter).writer)
