"""The first plan of a new desk: three answers become a profile, targets, a rotation, a letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lordesk.domain.applicant import Applicant
from lordesk.domain.changes import ChangeSet, between
from lordesk.domain.errors import RefusedError
from lordesk.domain.ids import Kind, LetterKey, RotationKey, SeasonKey, TargetKey, WriterKey
from lordesk.domain.letter import Letter
from lordesk.domain.program import Target
from lordesk.domain.records import Records
from lordesk.domain.rotation import Rotation
from lordesk.domain.tidy import one_line
from lordesk.domain.vocabulary import ContactDepth, Position, RotationKind, Track
from lordesk.domain.writer import WorkedTogether, Writer
from lordesk.services.keys import named_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Aimed:
    """What the applicant applies to."""

    specialty: str
    track: Track = Track.CATEGORICAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """`place` is a rotation or a hospital, `physician` a name; both may be empty, as may names."""

    given_name: str = ""
    family_name: str = ""
    season: str
    aims: Sequence[Aimed]
    place: str = ""
    physician: str = ""
    start: date | None = None
    end: date | None = None
    kind: RotationKind | None = None


def first_plan(records: Records, answers: Answers) -> ChangeSet:
    """Everything the answers tell, as one step. RefusedError when they cannot make a plan."""
    if not answers.aims:
        raise RefusedError("Pick at least one specialty: the rules for letters follow from it.")
    after, added = _named(records, answers), list[TargetKey]()
    for aim in answers.aims:
        target = _target(after, aim, answers.season)
        added.append(target.key)
        after = after.put(target)
    rotation = _rotation(after, answers)
    if rotation is not None:
        after = after.put(rotation)
    if one_line(answers.physician):
        writer = _writer(after, answers, rotation)
        key = named_key(after, Kind.LETTER, f"{writer.key}-{added[0]}")
        letter = Letter(key=LetterKey(key), writer=writer.key, targets=tuple(added))
        after = after.put(writer, letter)
    return between(records, after, "Make the first plan")


def _named(records: Records, answers: Answers) -> Records:
    """With the name that kits and mails carry; a profile that is there already stays."""
    given, family = one_line(answers.given_name), one_line(answers.family_name)
    if records.applicant is not None or not (given or family):
        return records
    if not (given and family):
        raise RefusedError("Write given and family name, or leave both empty for now.")
    return records.put(Applicant(given_name=given, family_name=family))


def _target(records: Records, aim: Aimed, season: str) -> Target:
    words = aim.specialty if aim.track is Track.CATEGORICAL else f"{aim.specialty}-{aim.track}"
    return Target(
        key=TargetKey(named_key(records, Kind.TARGET, words)),
        specialty=aim.specialty,
        track=aim.track,
        season=SeasonKey(season),
    )


def _rotation(records: Records, answers: Answers) -> Rotation | None:
    """A rotation needs its days: the ask and its reminders hang on them."""
    place = one_line(answers.place)
    if not place:
        return None
    if answers.start is None or answers.end is None:
        raise RefusedError("Say when the rotation begins and ends: the day to ask follows from it.")
    if answers.kind is None:
        raise RefusedError("Say what kind of rotation it is: the kit for the writer states it.")
    return Rotation(
        key=RotationKey(named_key(records, Kind.ROTATION, place)),
        service=place,
        specialty=answers.aims[0].specialty,
        site=place,
        country="US",
        kind=answers.kind,
        start=answers.start,
        end=answers.end,
    )


def _writer(records: Records, answers: Answers, rotation: Rotation | None) -> Writer:
    name = one_line(answers.physician)
    together = ()
    if rotation is not None:
        together = (WorkedTogether(rotation=rotation.key, contact=ContactDepth.DIRECT),)
    return Writer(
        key=WriterKey(named_key(records, Kind.WRITER, name)),
        name=name,
        position=Position.ATTENDING,
        specialty=answers.aims[0].specialty,
        institution=rotation.site if rotation else None,
        country="US",
        worked_together=together,
    )
