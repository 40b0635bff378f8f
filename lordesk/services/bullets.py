"""Which moments a kit uses, in which order, and what the user decided about their findings."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import LetterKey, MomentKey, WriterKey
from lordesk.domain.kit_assembly import bullets_of
from lordesk.domain.letter_life import find_letter
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.domain.tidy import one_line
from lordesk.services.moments import find_moment


def choose(records: Records, letter: LetterKey, keys: Sequence[MomentKey]) -> ChangeSet:
    """Put moments on the summary of a letter, after those that stand there."""
    chosen = bullets_of(letter, records)
    present = {moment.key for moment in chosen}
    added = [find_moment(records, key) for key in keys if key not in present]
    after = records.put(*(replace(m, kits=(*m.kits, letter)) for m in added))
    after = _in_order(after, (*(m.key for m in chosen), *(m.key for m in added)))
    count = "a bullet" if len(added) == 1 else f"{len(added)} bullets"
    return between(records, after, f"Add {count} to the kit of {_writer(records, letter)}")


def leave_out(records: Records, letter: LetterKey, key: MomentKey) -> ChangeSet:
    """Take a moment off a summary; it stays in the evidence log."""
    moment = find_moment(records, key)
    kits = tuple(each for each in moment.kits if each != letter)
    after = records.put(replace(moment, kits=kits))
    return between(records, after, f"Take a bullet out of the kit of {_writer(records, letter)}")


def move(records: Records, letter: LetterKey, key: MomentKey, place: int) -> ChangeSet:
    """Put one bullet to a place counted from 0; beyond the ends is at the end."""
    present = [moment.key for moment in bullets_of(letter, records)]
    if key not in present:
        raise RefusedError("This bullet is not in the kit any more.")
    label = f"Move bullet {present.index(key) + 1} of {_writer(records, letter)}’s kit"
    present.remove(key)
    present.insert(min(max(place, 0), len(present)), key)
    return between(records, _in_order(records, present), label)


def mark_seen(records: Records, key: MomentKey, writer: WriterKey) -> ChangeSet:
    """Note that a writer saw what a moment tells."""
    moment = find_moment(records, key)
    seen_by = tuple(dict.fromkeys((*moment.seen_by, writer)))
    label = f"Note that {addressed(records.writers[writer])} saw it"
    return between(records, records.put(replace(moment, seen_by=seen_by)), label)


def keep_as_is(
    records: Records, letter: LetterKey, key: MomentKey, codes: Iterable[str], reason: str = ""
) -> ChangeSet:
    """Let a bullet go out as it stands despite these findings.

    A reason, which a finding that blocks needs, is noted with the letter, where it is not printed.
    """
    moment = find_moment(records, key)
    cleared = tuple(dict.fromkeys((*moment.cleared, *codes)))
    after = records.put(replace(moment, cleared=cleared))
    if why := one_line(reason):
        kept = find_letter(records, letter)
        note = f"Kept “{_short(moment.text)}” as it is: {why}"
        notes = "\n".join(filter(None, (kept.notes, note)))
        after = after.put(replace(kept, notes=notes))
    return between(
        records, after, f"Keep the words of a bullet of {_writer(records, letter)}’s kit"
    )


def _in_order(records: Records, keys: Iterable[MomentKey]) -> Records:
    moments = (find_moment(records, key) for key in keys)
    return records.put(*(replace(m, order=place) for place, m in enumerate(moments, 1)))


def _writer(records: Records, letter: LetterKey) -> str:
    return addressed(records.writers[find_letter(records, letter).writer])


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40].rsplit(' ', 1)[0]}…"
