"""The words of the window for the closed word lists of the field, and for days."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from lordesk.domain.days import SPOKEN_DAY
from lordesk.domain.vocabulary import (
    Answer,
    AskChannel,
    Competency,
    ContactDepth,
    DutyKind,
    Portal,
    Position,
    RotationKind,
    SeasonEventKind,
    Setting,
    Stage,
    Task,
    Track,
    WriterFlag,
)
from lordesk.ui.aims import Aim
from lordesk.ui.spoken import LONG_MONTHS, LONG_WEEKDAYS, MONTHS, NUMBERS, WEEKDAYS


def _tr(words: str) -> str:
    return QCoreApplication.translate("words", words)


def stage(value: Stage) -> str:
    return {
        Stage.PLANNED: _tr("Planned"),
        Stage.SIGNALLED: _tr("Signalled"),
        Stage.ASKED: _tr("Asked"),
        Stage.AGREED: _tr("Agreed"),
        Stage.KIT_SENT: _tr("Kit sent"),
        Stage.CONFIRMED: _tr("Confirmed"),
        Stage.FORM_SENT: _tr("Form sent"),
        Stage.UPLOADED: _tr("Uploaded"),
        Stage.ASSIGNED: _tr("Assigned"),
        Stage.THANKED: _tr("Thanked"),
        Stage.HEDGED: _tr("Hedged"),
        Stage.DECLINED: _tr("Declined"),
        Stage.SILENT: _tr("Silent"),
        Stage.LAPSED: _tr("Lapsed"),
        Stage.WITHDRAWN: _tr("Withdrawn"),
    }[value]


def answer(value: Answer) -> str:
    return {
        Answer.STRONG: _tr("strong yes"),
        Answer.HEDGED: _tr("hedged"),
        Answer.DECLINED: _tr("declined"),
        Answer.SILENT: _tr("silent"),
    }[value]


def position(value: Position) -> str:
    return {
        Position.ATTENDING: _tr("Attending"),
        Position.PROGRAM_DIRECTOR: _tr("Program director"),
        Position.ASSOCIATE_PROGRAM_DIRECTOR: _tr("Associate program director"),
        Position.CLERKSHIP_DIRECTOR: _tr("Clerkship director"),
        Position.CHAIR: _tr("Chair"),
        Position.FACULTY: _tr("Faculty"),
        Position.RESEARCHER: _tr("Researcher"),
        Position.FELLOW: _tr("Fellow"),
        Position.RESIDENT: _tr("Resident"),
        Position.OTHER: _tr("Other"),
    }[value]


def rotation_kind(value: RotationKind) -> str:
    return {
        RotationKind.SUB_INTERNSHIP: _tr("Sub-internship"),
        RotationKind.ELECTIVE: _tr("Elective"),
        RotationKind.CLERKSHIP: _tr("Clerkship"),
        RotationKind.EXTERNSHIP: _tr("Externship"),
        RotationKind.OBSERVERSHIP: _tr("Observership"),
        RotationKind.TELE_ROTATION: _tr("Tele-rotation"),
        RotationKind.RESEARCH: _tr("Research"),
        RotationKind.EMPLOYMENT: _tr("Employment"),
    }[value]


def setting(value: Setting) -> str:
    return {
        Setting.INPATIENT: _tr("Inpatient"),
        Setting.OUTPATIENT: _tr("Outpatient"),
        Setting.ICU: _tr("ICU"),
        Setting.EMERGENCY: _tr("Emergency"),
        Setting.OPERATING_ROOM: _tr("Operating room"),
        Setting.MIXED: _tr("Mixed"),
        Setting.RESEARCH: _tr("Research"),
        Setting.REMOTE: _tr("Remote"),
    }[value]


def task(value: Task) -> str:
    return {
        Task.PRESENTED: _tr("Presented patients"),
        Task.WROTE_NOTES: _tr("Wrote notes"),
        Task.ENTERED_ORDERS: _tr("Entered orders"),
        Task.HANDOFFS: _tr("Handoffs"),
        Task.CALL: _tr("Call"),
        Task.PROCEDURES: _tr("Procedures"),
        Task.FAMILIES: _tr("Talks with families"),
        Task.TEACHING: _tr("Teaching"),
    }[value]


def track(value: Track) -> str:
    return {
        Track.CATEGORICAL: _tr("categorical"),
        Track.PRELIMINARY: _tr("preliminary"),
        Track.ADVANCED: _tr("advanced"),
        Track.TRANSITIONAL: _tr("transitional"),
        Track.FELLOWSHIP_PATHWAY: _tr("fellowship pathway"),
        Track.GLOBAL_HEALTH: _tr("global health"),
    }[value]


def competency(value: Competency) -> str:
    return {
        Competency.PATIENT_CARE: _tr("Patient care"),
        Competency.MEDICAL_KNOWLEDGE: _tr("Medical knowledge"),
        Competency.PRACTICE_BASED_LEARNING: _tr("Practice-based learning"),
        Competency.COMMUNICATION: _tr("Communication"),
        Competency.PROFESSIONALISM: _tr("Professionalism"),
        Competency.SYSTEMS_BASED_PRACTICE: _tr("Systems-based practice"),
    }[value]


def contact_depth(value: ContactDepth) -> str:
    return {
        ContactDepth.DIRECT: _tr("Direct supervision"),
        ContactDepth.INDIRECT: _tr("Indirect contact"),
        ContactDepth.NONE: _tr("No contact"),
    }[value]


def flag(value: WriterFlag) -> str:
    return {
        WriterFlag.BARELY_SPOKE: _tr("Barely spoke with you"),
        WriterFlag.IGNORES_STUDENTS: _tr("Ignores students"),
        WriterFlag.IRRITATED: _tr("Seemed irritated"),
        WriterFlag.FAMILY_OR_FRIEND: _tr("Family or friend"),
        WriterFlag.NON_CLINICAL: _tr("Not a clinician"),
        WriterFlag.FAMOUS_BUT_DISTANT: _tr("Famous but distant"),
        WriterFlag.MOVED_INSTITUTION: _tr("Moved institution"),
    }[value]


def portal(value: Portal) -> str:
    return {
        Portal.ERAS: _tr("ERAS"),
        Portal.RESIDENCYCAS: _tr("ResidencyCAS"),
        Portal.SFMATCH: _tr("SF Match"),
        Portal.OTHER: _tr("Other portal"),
    }[value]


def season_event(value: SeasonEventKind) -> str:
    return {
        SeasonEventKind.OPENS: _tr("Season opens"),
        SeasonEventKind.TOKENS: _tr("Letter entries open"),
        SeasonEventKind.SUBMIT: _tr("Submit from"),
        SeasonEventKind.LETTERS_BY: _tr("Letters due at the portal"),
        SeasonEventKind.REVIEW: _tr("Programs review"),
        SeasonEventKind.RANK_LIST: _tr("Rank lists due"),
        SeasonEventKind.MATCH_DAY: _tr("Match Day"),
        SeasonEventKind.CLOSES: _tr("Season closes"),
    }[value]


def duty(value: DutyKind) -> str:
    return {
        DutyKind.SIGNAL: _tr("Tell them"),
        DutyKind.PROBE: _tr("Ask for feedback"),
        DutyKind.ASK: _tr("Ask"),
        DutyKind.REPLY: _tr("Thank, then leave"),
        DutyKind.KIT: _tr("Send the kit"),
        DutyKind.CONFIRM: _tr("Confirm the entry"),
        DutyKind.FORM: _tr("Send the form"),
        DutyKind.REMINDER_1: _tr("Remind"),
        DutyKind.REMINDER_2: _tr("Remind again"),
        DutyKind.DEADLINE: _tr("Letter due"),
        DutyKind.BACKUP: _tr("Turn to the backup"),
        DutyKind.ASSIGN: _tr("Assign"),
        DutyKind.THANKS: _tr("Thank"),
        DutyKind.REFRESH: _tr("Ask for a refresh"),
        DutyKind.OUTCOME: _tr("Tell the result"),
    }[value]


def short_day(day: date) -> str:
    """`18 Nov`: the month in letters."""
    return f"{day.day} {_tr(MONTHS[day.month - 1])}"


def full_day(day: date) -> str:
    """`Wed 18 Nov 2026`."""
    return f"{_tr(WEEKDAYS[day.weekday()])} {short_day(day)} {day.year}"


def week_day(day: date) -> str:
    """`Wed 18 Nov`."""
    return f"{_tr(WEEKDAYS[day.weekday()])} {short_day(day)}"


def distance(day: date, today: date) -> str:
    """`today`, `in 53 days`, `4 days late`."""
    days = (day - today).days
    if days == 0:
        return _tr("today")
    if days > 0:
        return counted(days, "in %n day", "in %n days")
    return counted(-days, "%n day late", "%n days late")


def with_days(text: str) -> str:
    """A sentence of the domain with its days, such as `Wed 18 Nov 2026`, in the language here."""
    return SPOKEN_DAY.sub(lambda found: " ".join(map(_tr, found[0].split())), text)


def counted(count: int, one: str, many: str) -> str:
    """A phrase with `%n`; other languages translate `many` in as many forms as they have."""
    found = QCoreApplication.translate("words", many, None, count)
    is_english = found in {many, many.replace("%n", str(count))}
    phrase = one if is_english and count == 1 else found
    return phrase.replace("%n", str(count))


def due(day: date, today: date) -> str:
    """`4 days late`, `Today`, `Thu 14 Jan, in 53 days`."""
    if day == today:
        return _tr("Today")
    if day < today:
        return distance(day, today)
    return f"{week_day(day)}, {distance(day, today)}"


def number(count: int) -> str:
    """Numbers as words up to ten in sentences."""
    return _tr(NUMBERS[count]) if 0 <= count < len(NUMBERS) else str(count)


def spelt(words: str, count: int) -> str:
    """The same words with their number as a word, where it is up to ten."""
    return words.replace(str(count), number(count), 1)


def writers_to_spare(count: int, counted: int) -> str:
    """How many writers may fail before a rule of a target breaks; `counted` letters count now."""
    if count == 0 and counted == 0:
        return _tr("Too few letters")
    if count == 0:
        return _tr("No writer may fail")
    words = _tr("One writer may fail") if count == 1 else _tr("{count} writers may fail")
    return words.format(count=number(count).capitalize())


def spare_meaning() -> str:
    return _tr("How many writers may not write after all, and every rule of the target still holds")


def channel(value: AskChannel) -> str:
    return {
        AskChannel.IN_PERSON: _tr("In person"),
        AskChannel.EMAIL: _tr("By e-mail"),
        AskChannel.PHONE: _tr("By phone"),
    }[value]


def aims(values: tuple[Aim, ...]) -> str:
    """`IM, preliminary, Neuro, advanced`."""
    return ", ".join(part for aim in values for part in (aim.field, *map(track, aim.tracks)))


def long_day(day: date) -> str:
    """`Sunday 22 November 2026`."""
    weekday, month = LONG_WEEKDAYS[day.weekday()], LONG_MONTHS[day.month - 1]
    said = _tr("{weekday} {day} {month} {year}")
    return said.format(weekday=_tr(weekday), day=day.day, month=_tr(month), year=day.year)


def due_in_words(day: date, today: date, words: str) -> str:
    """`four days late`, `in 53 days`, or the words for today."""
    if day == today:
        return words
    days = abs((day - today).days)
    return distance(day, today).replace(str(days), number(days), 1)


def column(label: str) -> str:
    """What a column of another program's list means, or what its rows tell of."""
    return QCoreApplication.translate("columns", label)
