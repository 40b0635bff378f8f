"""Plans letters: a general one, one version for each target, and splitting one into versions."""

from dataclasses import dataclass, replace

from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import Kind, LetterKey, TargetKey
from lordesk.domain.letter import Letter
from lordesk.domain.letter_life import find_letter
from lordesk.domain.naming import addressed
from lordesk.domain.records import Records
from lordesk.services.keys import named_key


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOrder:
    """`draft` says all but the key; with `as_versions` each target gets a letter of its own."""

    draft: Letter
    as_versions: bool = False


def plan_letters(records: Records, order: LetterOrder) -> ChangeSet:
    """The letter, or one for each target. RefusedError without a writer or a target."""
    draft = order.draft
    writer = records.writers.get(draft.writer)
    if writer is None:
        raise RefusedError("Choose who is to write the letter.")
    if not draft.targets:
        raise RefusedError("Choose what the letter is for.")
    after = records
    for targets in _parted(draft.targets) if order.as_versions else (draft.targets,):
        after = after.put(replace(draft, key=_key(after, draft, targets), targets=targets))
    count = len(after.letters) - len(records.letters)
    name = addressed(writer)
    label = f"Plan {name}’s letter" if count == 1 else f"Plan {count} letters by {name}"
    return between(records, after, label)


def part_into_versions(records: Records, key: str) -> ChangeSet:
    """A letter for each target: the first keeps the history, each gets its own Letter ID (ASK-6).

    RefusedError for a letter with one target, or one that has arrived.
    """
    letter = find_letter(records, key)
    name = addressed(records.writers[letter.writer])
    if len(letter.targets) < 2:
        raise RefusedError(f"{name}’s letter serves one target, so there is nothing to part.")
    if letter.uploaded_on is not None:
        raise RefusedError(f"{name}’s letter has arrived; a second version is a new letter.")
    after = records.put(replace(letter, targets=letter.targets[:1]))
    for targets in _parted(letter.targets[1:]):
        version = replace(
            letter,
            key=_key(after, letter, targets),
            targets=targets,
            letter_id=None,
            confirmed_on=None,
            form_sent_on=None,
            backup_for=None,
        )
        after = after.put(version)
    return between(records, after, f"Part {name}’s letter into {len(letter.targets)} versions")


def _parted(targets: tuple[TargetKey, ...]) -> tuple[tuple[TargetKey, ...], ...]:
    return tuple((target,) for target in targets)


def _key(records: Records, letter: Letter, targets: tuple[TargetKey, ...]) -> LetterKey:
    return LetterKey(named_key(records, Kind.LETTER, f"{letter.writer}-{targets[0]}"))
