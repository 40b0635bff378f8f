"""What has changed since a kit was sent: its state as text, and the differences in sentences."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from lordesk.domain.days import spoken
from lordesk.domain.kit_facts import KitFacts

State = Mapping[str, object]
"""What a writer relies on, by part; plain values that JSON can hold."""

_PARTS = {
    "contacts": "My name or how to reach me",
    "aims": "What I apply for",
    "goal": "My goal and the programs I look for",
    "portal": "Where the letter is uploaded",
    "rotation": "What the pages say about our rotation",
    "feedback": "Your feedback on the summary",
    "life": "My CV in short, on the cover",
    "waiver": "Whether I waived my right to see the letter",
}


@dataclass(frozen=True, slots=True)
class KitChanges:
    """The differences as lines that may stand in a mail to the writer."""

    lines: tuple[str, ...]

    @property
    def is_stale(self) -> bool:
        return bool(self.lines)


def kit_state(facts: KitFacts, files: Mapping[str, str]) -> State:
    """The state of a kit; `files` are the enclosed documents by name with their SHA-256."""
    applicant, upload = facts.applicant, facts.upload
    return {
        "deadline": facts.deadline.isoformat() if facts.deadline else "",
        "letter_id": upload.letter_id,
        "bullets": {bullet.key: f"{bullet.text}|{bullet.emphasis}" for bullet in facts.bullets},
        "files": dict(files),
        "contacts": repr((applicant.titled, applicant.email, applicant.phone, applicant.aamc_id)),
        "aims": repr((facts.targets, facts.season)),
        "goal": repr((applicant.goal, applicant.program_types)),
        "portal": upload.portal.value,
        "rotation": repr(facts.stays),
        "feedback": repr(facts.feedback),
        "life": repr(
            (
                applicant.school,
                applicant.education,
                applicant.experience,
                applicant.research,
                applicant.honours,
                applicant.languages,
            )
        ),
        "waiver": repr(upload.waived),
    }


def fingerprint(state: State) -> str:
    """The state as text, equal for equal states; kept with a sent kit."""
    return json.dumps(state, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def changes_since(sent: str, now: State) -> KitChanges:
    """What changed since the kit with this fingerprint."""
    before = _read(sent)
    return KitChanges(
        (
            *_deadline(_text(before, "deadline"), _text(now, "deadline")),
            *_letter_id(_text(before, "letter_id"), _text(now, "letter_id")),
            *_bullets(_table(before, "bullets"), _table(now, "bullets")),
            *_files(_table(before, "files"), _table(now, "files")),
            *(
                f"{said} changed."
                for part, said in _PARTS.items()
                if _text(before, part) != _text(now, part)
            ),
        )
    )


def _read(sent: str) -> State:
    try:
        found: object = json.loads(sent)
    except ValueError:
        return {}
    return cast("State", found) if isinstance(found, dict) else {}


def _text(state: State, part: str) -> str:
    value = state.get(part, "")
    return value if isinstance(value, str) else ""


def _table(state: State, part: str) -> Mapping[str, str]:
    value = state.get(part, {})
    return cast("Mapping[str, str]", value) if isinstance(value, dict) else {}


def _deadline(before: str, now: str) -> Iterator[str]:
    if before == now:
        return
    if not now:
        yield "The date by which the letter is needed is open again."
    elif before:
        said, was = spoken(date.fromisoformat(now)), spoken(date.fromisoformat(before))
        yield f"The letter is now needed by {said}; it was {was}."
    else:
        yield f"The letter is needed by {spoken(date.fromisoformat(now))}."


def _letter_id(before: str, now: str) -> Iterator[str]:
    if now and before != now:
        yield f"The Letter ID is {now}."


def _bullets(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    new = sum(1 for key in now if key not in before)
    gone = sum(1 for key in before if key not in now)
    changed = sum(1 for key, text in now.items() if key in before and before[key] != text)
    parts = [
        f"{n} {word}" for n, word in ((new, "new"), (changed, "reworded"), (gone, "gone")) if n
    ]
    if parts:
        yield f"On the summary of our work: {', '.join(parts)}."


def _files(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    for name, digest in now.items():
        if name not in before:
            yield f"Enclosed for the first time: {name}."
        elif before[name] != digest:
            yield f"A newer version is enclosed: {name}."
    for name in before:
        if name not in now:
            yield f"No longer enclosed: {name}."
