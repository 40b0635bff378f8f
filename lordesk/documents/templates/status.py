"""The status page for an adviser: every letter, where it stands and what comes next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lordesk.documents.blocks import (
    Block,
    Column,
    Doc,
    Fact,
    Facts,
    Footer,
    Header,
    Heading,
    Pages,
    Paper,
    Paragraph,
    Table,
)
from lordesk.documents.runs import Text, link, runs, strong
from lordesk.documents.templates import spoken
from lordesk.documents.wording import Wordbook, kit_wording
from lordesk.domain import vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLine:
    """One letter on the page; private words and notes are not among its fields."""

    writer: str
    institution: str
    aims: str
    stage: str
    needed: date | None
    next_step: str
    next_due: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramLine:
    name: str
    assigned: int
    wanted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusFacts:
    """What an adviser sees on one day."""

    applicant: str
    titled: str
    email: str
    today: date
    paper: vocabulary.Paper
    season: str
    aims: str
    submits: date | None
    counts: str
    letters: tuple[LetterLine, ...]
    programs: tuple[ProgramLine, ...]


def status_page(facts: StatusFacts) -> Doc:
    """The status page: one page, or more for many letters."""
    words = kit_wording()
    fields = {"applicant": facts.applicant, "today": spoken.day(facts.today)}
    return Doc(
        title=words.plain("status.title", fields),
        author=facts.applicant,
        created=facts.today,
        blocks=tuple(_blocks(facts, words, fields)),
        footer=Footer(text=words.plain("status.as_of", fields)),
        paper=Paper(facts.paper),
        pages=Pages.FLOW,
    )


def _blocks(facts: StatusFacts, words: Wordbook, fields: dict[str, str]) -> Iterator[Block]:
    yield Header(
        eyebrow=words.plain("status.eyebrow", fields),
        aside=words.plain("status.as_of", fields),
        name=facts.titled,
        contact=(runs(link(facts.email)),) if facts.email else (),
    )
    yield _panel(facts, words)
    yield Heading(text=words.plain("status.letters", {}))
    if facts.letters:
        yield _table(words, ("writer", "for", "stage", "next"), _letters(facts))
    else:
        yield Paragraph(text=words.text("status.nothing", {}))
    if facts.programs:
        yield Heading(text=words.plain("status.programs", {}))
        yield _table(words, ("program", "assigned", "wanted"), _programs(facts))


def _panel(facts: StatusFacts, words: Wordbook) -> Facts:
    submits = spoken.day(facts.submits) if facts.submits else ""
    left = (("aims_label", facts.aims), ("counts_label", facts.counts))
    right = (("season_label", facts.season), ("submit_label", submits))
    return Facts(
        caption=words.plain("status.eyebrow", {}),
        left=_some(left, words),
        right=_some(right, words),
    )


def _some(pairs: Sequence[tuple[str, str]], words: Wordbook) -> tuple[Fact, ...]:
    return tuple(
        Fact(label=words.plain(f"status.{label}", {}), value=runs(value))
        for label, value in pairs
        if value
    )


_SHARES = {"writer": 1.2, "for": 1.2, "stage": 0.9, "next": 1.6, "program": 2.0}


def _table(words: Wordbook, titles: Sequence[str], rows: Iterator[tuple[Text, ...]]) -> Table:
    return Table(
        caption=words.plain(f"status.{titles[0]}", {}),
        columns=tuple(
            Column(title=words.plain(f"status.{title}", {}), share=_SHARES.get(title, 1.0))
            for title in titles
        ),
        rows=tuple(rows),
    )


def _letters(facts: StatusFacts) -> Iterator[tuple[Text, ...]]:
    for line in facts.letters:
        due = f", {spoken.unbroken(spoken.day(line.next_due))}" if line.next_due else ""
        yield (
            runs(strong(line.writer), f", {line.institution}" if line.institution else ""),
            runs(line.aims),
            runs(line.stage),
            runs(f"{line.next_step}{due}" if line.next_step else "–"),
        )


def _programs(facts: StatusFacts) -> Iterator[tuple[Text, ...]]:
    for line in facts.programs:
        yield runs(strong(line.name)), runs(str(line.assigned)), runs(line.wanted or "Not known")
