"""The ask card: one page for the applicant to hold, with the question that contains `strong`."""

from collections.abc import Iterator

from lordesk.documents.blocks import (
    Block,
    Card,
    Column,
    Doc,
    Fact,
    Facts,
    Footer,
    Header,
    Heading,
    Lead,
    Paper,
    Paragraph,
    Table,
)
from lordesk.documents.runs import runs, strong
from lordesk.documents.templates import spoken
from lordesk.documents.templates.page import Page
from lordesk.domain.agenda import AskWindow, Duty
from lordesk.domain.kit_facts import KitFacts

_ANSWERS = ("strong", "hedged", "declined", "draft")
_STILL_IN_PERSON = frozenset({AskWindow.EARLY, AskWindow.NOW})


def ask_card(facts: KitFacts, ask: Duty | None) -> Doc:
    """What to say to the writer, when, and what to listen for; `ask` is the duty in the plan."""
    page = Page(facts, "card")
    return Doc(
        title=page.plain("title"),
        author=facts.applicant.name,
        created=facts.today,
        blocks=tuple(_blocks(page, facts, ask)),
        footer=Footer(text=page.plain("after")),
        paper=Paper(facts.paper),
    )


def _blocks(page: Page, facts: KitFacts, ask: Duty | None) -> Iterator[Block]:
    yield Header(
        eyebrow=page.plain("eyebrow"),
        aside=facts.applicant.name,
        name=page.plain("name"),
        contact=tuple(
            runs(part) for part in (facts.writer.full, page.fields.get("site", "")) if part
        ),
    )
    late = ask is not None and ask.window is not None and ask.window not in _STILL_IN_PERSON
    moment = page.text("moment_late") if late else ()
    yield Lead(text=moment or page.text("moment"))
    yield _panel(page, facts, ask)
    yield Card(
        label=page.plain("sentence_label"),
        sentence=page.text("sentence"),
        note=page.text("silence"),
    )
    if facts.is_general:
        yield Paragraph(text=page.text("general"))
    yield Heading(text=page.plain("heading"))
    yield Table(
        caption=page.plain("table"),
        columns=(
            Column(title=page.plain("heard"), share=1.1),
            Column(title=page.plain("means"), share=0.8),
            Column(title=page.plain("answer"), share=1.1),
        ),
        rows=tuple(
            (
                page.text(f"{key}_heard"),
                runs(strong(page.plain(f"{key}_means"))),
                page.text(f"{key}_answer"),
            )
            for key in _ANSWERS
        ),
    )


def _panel(page: Page, facts: KitFacts, ask: Duty | None) -> Facts:
    stay = facts.main_stay
    rotation = f"{stay.service}, {spoken.span(stay.start, stay.end)}" if stay else ""
    needed = spoken.weekday(facts.deadline) if facts.deadline else ""
    return Facts(
        caption=page.plain("name"),
        left=(
            *_when(page, facts, ask),
            *page.fact("window_label", rotation),
            *page.fact("for_label", page.fields["application"]),
            *page.fact("due_label", needed),
        ),
    )


def _when(page: Page, facts: KitFacts, ask: Duty | None) -> tuple[Fact, ...]:
    """The day to ask; once it has passed, now."""
    if ask is None or not ask.state.is_live:
        return ()
    if ask.due < facts.today:
        return page.fact("when_past_label", page.plain("when_past"), hot=True)
    return page.fact("when_label", spoken.weekday(ask.due), hot=True)
