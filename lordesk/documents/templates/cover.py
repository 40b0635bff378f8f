"""The cover: who asks whom, for what, by when, and a short CV."""

from collections.abc import Iterator, Sequence

from lordesk.documents.blocks import (
    Block,
    Card,
    Doc,
    Entries,
    Entry,
    Facts,
    Heading,
    Item,
    Lead,
    Paragraph,
    Points,
)
from lordesk.documents.runs import runs, strong
from lordesk.documents.templates import spoken
from lordesk.documents.templates.page import Page
from lordesk.domain import applicant as lives
from lordesk.domain.kit_facts import ApplicantFacts, KitFacts
from lordesk.domain.vocabulary import Track

Part = tuple[str, int]
"""A part of the packet and the page it starts on, 0 while that is not known."""


LINES_AT_MOST = 4


def cover(facts: KitFacts, parts: Sequence[Part] = (), lines: int = LINES_AT_MOST) -> Doc:
    """The first page of a kit; `parts` are what follows it in the packet, in reading order.

    `lines` is how many entries each part of the CV may take; the CV itself is enclosed.
    """
    page = Page(facts, "cover")
    return page.doc(tuple(_blocks(page, facts, parts or _unnumbered(page, facts), lines)))


def _unnumbered(page: Page, facts: KitFacts) -> tuple[Part, ...]:
    own = (page.plain("enclosed_summary"), page.plain("enclosed_upload"))
    return tuple((name, 0) for name in (*own, *(each.name for each in facts.enclosures)))


def _blocks(page: Page, facts: KitFacts, parts: Sequence[Part], lines: int) -> Iterator[Block]:
    yield page.header()
    yield Lead(text=page.text("lead" if facts.deadline else "lead_open"))
    ask = "ask_wait" if facts.upload.holds else "ask"
    yield Card(label=page.plain("ask_label"), sentence=page.text(ask), note=page.text("ask_note"))
    yield _facts(page, facts)
    if remark := _general(facts):
        yield Paragraph(text=page.text(remark), quiet=True)
    if life := tuple(_life(page, facts.applicant, lines)):
        yield Heading(text=page.plain("about"))
        yield Entries(caption=page.plain("about"), entries=life)
    yield Heading(text=page.plain("enclosed"))
    yield _enclosed(page, parts)


def _enclosed(page: Page, parts: Sequence[Part]) -> Entries | Points:
    """With their pages in the packet where those are known."""
    if not any(number for _, number in parts):
        return Points(items=tuple(Item(text=runs(name)) for name, _ in parts))
    entries = (
        Entry(when=f"Page {number}" if number else "", what=runs(name)) for name, number in parts
    )
    return Entries(caption=page.plain("enclosed"), entries=tuple(entries))


def _facts(page: Page, facts: KitFacts) -> Facts:
    deadline = spoken.weekday(facts.deadline) if facts.deadline else ""
    return Facts(
        caption=page.plain("for_label"),
        left=(
            *page.fact("for_label", page.fields["application"]),
            *page.fact("together_label", page.text("together")),
        ),
        right=(
            *page.fact("due_label", deadline, hot=True),
            *page.fact("season_label", facts.season),
        ),
    )


def _general(facts: KitFacts) -> str:
    if facts.is_general:
        return "general"
    tracks = {track for target in facts.targets for track in target.tracks}
    return "medicine" if {Track.CATEGORICAL, Track.PRELIMINARY} <= tracks else ""


def _life(page: Page, applicant: ApplicantFacts, lines: int) -> Iterator[Entry]:
    for key, said in (("goal_label", applicant.goal), ("programs_label", applicant.program_types)):
        if said:
            yield Entry(when=page.plain(key), what=runs(said))
    yield from _school(page, applicant, lines)
    yield from _entries(applicant.experience[:lines])
    for key, texts in (
        ("research", applicant.research),
        ("honours", applicant.honours),
    ):
        for line in texts[:lines]:
            yield Entry(when=page.plain(key), what=runs(line))
    if applicant.languages:
        yield Entry(when=page.plain("languages"), what=runs(", ".join(applicant.languages)))


def _school(page: Page, applicant: ApplicantFacts, lines: int) -> Iterator[Entry]:
    """Education as entered; else the medical school alone."""
    school = applicant.school
    if applicant.education:
        yield from _entries(applicant.education[:lines])
    elif school and school.name:
        when = spoken.month(school.graduated) if school.graduated else page.plain("school")
        where = ", ".join(part for part in (school.city, school.country) if part)
        yield Entry(when=when, what=runs(strong(school.name)), detail=runs(where))


def _entries(entries: Sequence[lives.Entry]) -> Iterator[Entry]:
    for entry in entries:
        rest = ", ".join(part for part in (entry.where,) if part)
        yield Entry(
            when=spoken.months(entry.from_, entry.to),
            what=runs(strong(entry.what), f", {rest}" if rest else ""),
            detail=runs(entry.note or ""),
        )
