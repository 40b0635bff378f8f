"""The summary of our work: one page of what this writer saw, grouped by competency."""

from collections.abc import Iterator
from enum import StrEnum

from lordesk.documents.blocks import (
    Block,
    Doc,
    Entries,
    Entry,
    Facts,
    Group,
    Groups,
    Heading,
    Item,
    Lead,
    Points,
    Quote,
)
from lordesk.documents.runs import Text, emphasis, runs, strong
from lordesk.documents.templates import spoken
from lordesk.documents.templates.page import Page
from lordesk.domain.kit_facts import Bullet, FeedbackFacts, KitFacts, Stay
from lordesk.domain.vocabulary import Competency, RotationKind, Setting

_SETTINGS = {
    Setting.INPATIENT: "Inpatient",
    Setting.OUTPATIENT: "Outpatient",
    Setting.ICU: "Intensive care",
    Setting.EMERGENCY: "Emergency department",
    Setting.OPERATING_ROOM: "Operating room",
    Setting.MIXED: "Inpatient and outpatient",
    Setting.RESEARCH: "Research",
    Setting.REMOTE: "Remote",
}
_KINDS = {
    RotationKind.SUB_INTERNSHIP: "sub-internship",
    RotationKind.ELECTIVE: "elective",
    RotationKind.CLERKSHIP: "clerkship",
    RotationKind.EXTERNSHIP: "externship",
    RotationKind.OBSERVERSHIP: "observership",
    RotationKind.TELE_ROTATION: "tele-rotation",
    RotationKind.RESEARCH: "research",
    RotationKind.EMPLOYMENT: "post",
}


class Detail(StrEnum):
    """How much a full sheet may shed before a bullet must be cut, most first."""

    WHOLE = "whole"
    WITHOUT_GOAL = "without the goal, which stands on the cover"


def summary(facts: KitFacts, detail: Detail = Detail.WHOLE) -> Doc:
    """The bullet sheet of one letter."""
    page = Page(facts, "summary")
    return page.doc(tuple(_blocks(page, facts, detail)))


def _blocks(page: Page, facts: KitFacts, detail: Detail) -> Iterator[Block]:
    yield page.header()
    yield Lead(text=page.text("lead"))
    stay = facts.main_stay
    if stay is not None:
        yield _panel(page, facts, stay)
    if facts.bullets:
        yield Heading(text=page.plain(_heading(facts)), note=_amount(stay))
        yield _points(tuple(_groups(page, facts)), page)
    for feedback in facts.feedback:
        yield Quote(text=_feedback(page.plain("feedback"), feedback))
    yield Heading(text=page.plain("aims"))
    yield _aims(page, facts, detail)


def _panel(page: Page, facts: KitFacts, stay: Stay) -> Facts:
    site = f"{stay.site}, {stay.place}" if stay.place else stay.site
    deadline = spoken.day(facts.deadline) if facts.deadline else ""
    others = [each for each in facts.stays if each != stay]
    also = "; ".join(f"{each.service}, {spoken.span(each.start, each.end)}" for each in others)
    return Facts(
        caption=page.plain("panel"),
        left=(
            *page.fact("service_label", stay.own_service),
            *page.fact("dates_label", spoken.span(stay.start, stay.end)),
            *page.fact("site_label", site),
            *page.fact("also_label", also),
        ),
        right=(
            *page.fact("due_label", deadline, hot=True),
            *page.fact("role_label", stay.role),
            *page.fact("load_label", _load(stay.patient_load)),
            *page.fact("setting_label", _setting(stay)),
        ),
    )


def _load(load: str) -> str:
    """`4 to 6 patients` stands beside the label Patients, so the noun is left out."""
    return load.removesuffix(" patients")


def _setting(stay: Stay) -> str:
    kind = _KINDS[stay.kind]
    if stay.setting is None or stay.setting == stay.kind:
        return kind.capitalize()
    return f"{_SETTINGS[stay.setting]} {kind}"


def _heading(facts: KitFacts) -> str:
    stay = facts.main_stay
    if stay is None:
        return "heading_far"
    if facts.is_research:
        return "heading_research"
    return "heading" if stay.kind.is_hands_on else "heading_observer"


def _amount(stay: Stay | None) -> str:
    if stay is None:
        return ""
    parts = [spoken.weeks(stay.weeks)]
    if stay.shifts:
        parts.append(f"{spoken.count(stay.shifts, 'shift')} with you")
    return spoken.opened(", ".join(part for part in parts if part))


def _points(groups: tuple[Group, ...], page: Page) -> Groups | Points:
    """The groups, or a plain list when nothing has a competency to stand under."""
    if [group.label for group in groups] == [page.plain("other")]:
        return Points(items=groups[0].items)
    return Groups(groups=groups)


def _groups(page: Page, facts: KitFacts) -> Iterator[Group]:
    """Bullets under the rail label of their competency, in the order of the rules."""
    rails = dict(facts.rails)
    labels = dict.fromkeys((*rails.values(), page.plain("other")))
    for label in labels:
        mine = [b for b in facts.bullets if _label(b, rails, page.plain("other")) == label]
        if mine:
            yield Group(label=label, items=tuple(_item(bullet) for bullet in mine))


def _label(bullet: Bullet, rails: dict[Competency, str], other: str) -> str:
    return rails.get(bullet.competency, other) if bullet.competency else other


def _item(bullet: Bullet) -> Item:
    """The bullet as written, its lead phrase in bold where one is marked."""
    if not bullet.emphasis:
        return Item(text=runs(bullet.text), key=bullet.key)
    before, after = bullet.text.split(bullet.emphasis, 1)
    return Item(text=runs(before, strong(bullet.emphasis), after), key=bullet.key)


def _feedback(label: str, feedback: FeedbackFacts) -> Text:
    said = emphasis(f"“{feedback.said}”") if feedback.said else ""
    gap = " " if said and feedback.then else ""
    return runs(strong(f"{label}: "), said, gap, feedback.then)


def _aims(page: Page, facts: KitFacts, detail: Detail) -> Entries:
    goal = facts.applicant.goal if detail is Detail.WHOLE else ""
    rows = (
        ("for_label", runs(page.fields["application"])),
        ("goal_label", runs(goal)),
        ("touch_label", page.text("touch")),
    )
    return Entries(
        caption=page.plain("aims"),
        entries=tuple(Entry(when=page.plain(key), what=text) for key, text in rows if text),
    )
