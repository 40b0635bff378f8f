"""Tinted panels to slabs: facts, steps with their date, the card with one sentence."""

import math
from dataclasses import replace

from lordesk.documents.blocks import Card, Fact, Facts, Steps
from lordesk.documents.layout import (
    Box,
    Frame,
    Ink,
    Sheet,
    Slab,
    bullet,
    moved,
    natural_width,
    wrap,
)
from lordesk.documents.lines import tokens
from lordesk.documents.runs import Run, Text, runs
from lordesk.documents.sheet import (
    ACCENT,
    BAR,
    GAP_HEADING,
    GAP_PANEL,
    GAP_STEP,
    HAIRLINE,
    PANEL_PAD,
    STEP_INDENT,
    TINT,
    Style,
    Styles,
)
from lordesk.documents.tags import Tag


def fact_columns(block: Facts, width: float, styles: Styles) -> tuple[float, ...]:
    """Widths of label and value, once or twice, that share a panel of `width` points."""
    left = width * 0.565 if block.right else width
    label = min(_label_width(block.left, styles.label), left * 0.4)
    if not block.right:
        return label, left - label
    other = min(_label_width(block.right, styles.label), (width - left) * 0.45)
    return label, left - label, other, width - left - other


def facts(block: Facts, sheet: Sheet) -> Slab:
    frame, styles = sheet.frame, sheet.styles
    inner = frame.inset(BAR + 9.5, PANEL_PAD - 4)
    widths = fact_columns(block, inner.width, styles)
    cut = sum(widths[:2])
    columns = (Frame(inner.x, cut - 8 if block.right else cut), inner.inset(cut))
    label = (widths[0], widths[2] if block.right else 0.0)
    table = sheet.root.add("Table", alt=block.caption)
    ink: list[Ink] = []
    top = 8.0
    for number in range(max(len(block.left), len(block.right))):
        row = table.add("TR")
        height = 0.0
        for side, column, width in zip((block.left, block.right), columns, label, strict=True):
            if number < len(side):
                cell, tall = _fact(side[number], column, width, row, styles, top)
                ink += cell
                height = max(height, tall)
            elif block.right:
                row.add("TD", span="2")
        top += height + 3.2
    height = top + 8.0 - 3.2
    panel = [
        Box(frame.x, 0, frame.width, height, TINT, 3),
        Box(frame.x, 0, BAR, height, ACCENT),
    ]
    return Slab(height=height, ink=[*panel, *ink], gap=GAP_PANEL)


def _label_width(facts: tuple[Fact, ...], style: Style) -> float:
    widths = (natural_width(runs(fact.label), style) for fact in facts)
    return max((width + 12 for width in widths), default=0.0)


def _fact(
    fact: Fact, column: Frame, label: float, row: Tag, styles: Styles, top: float
) -> tuple[list[Ink], float]:
    head = row.add("TH", scope="Row").add("P")
    name = wrap(runs(fact.label), styles.label, Frame(column.x, label - 6), head, top=top + 0.6)
    value = _hot(fact.value) if fact.hot else fact.value
    cell = row.add("TD").add("P")
    said = wrap(value, styles.value, column.inset(label), cell, top=top)
    return name.ink + said.ink, max(name.height, said.height)


def _hot(text: Text) -> Text:
    return tuple(Run(text=run.text, hot=True, href=run.href) for run in text)


def steps(block: Steps, sheet: Sheet) -> Slab:
    frame, styles = sheet.frame, sheet.styles
    inner = frame.inset(PANEL_PAD, PANEL_PAD)
    column = Frame(inner.x, inner.width - 128) if block.due else inner
    title = wrap(
        runs(block.title),
        styles.panel_title,
        column,
        sheet.root.add("H2", title=block.title),
        top=8,
    )
    ink = list(title.ink)
    top = 8 + title.height + 2.5
    points = sheet.root.add("L", numbering="Decimal")
    for number, item in enumerate(block.items, 1):
        mark = f"{number}."
        body = bullet(item, mark, STEP_INDENT, styles.step, column, points, top)
        ink += body.ink
        top += body.height + GAP_STEP.before
    height = top - GAP_STEP.before + 9
    if block.due:
        ink += _due(block, sheet, column, height)
    panel = Box(frame.x, 0, frame.width, height, TINT, 3)
    return Slab(height=height, ink=[panel, *ink], gap=GAP_HEADING)


def _due(block: Steps, sheet: Sheet, column: Frame, height: float) -> list[Ink]:
    due = block.due
    if due is None:
        return []
    styles = sheet.styles
    side = Frame(column.x + column.width + 20, 128 - 20)
    rows = (
        (due.label, styles.due_label),
        (due.date, _fitting(due.date, styles.due_date, side.width, styles.due_label.size)),
        (due.note, styles.due_label),
    )
    ink: list[Ink] = []
    top = 0.0
    for text, style in rows:
        if text:
            row = wrap(runs(text), style, side, sheet.root.add("P"), top=top)
            ink += row.ink
            top += row.height
    raised = (height - top) / 2
    return [Box(side.x - 8, 9, 0.6, height - 18, HAIRLINE), *(moved(mark, raised) for mark in ink)]


def _fitting(text: str, style: Style, width: float, least: float) -> Style:
    """The style, smaller where a word would have to be broken, down to `least` points."""
    words = tokens(runs(text), style.family, bold=style.bold)
    widest = max((word.width for word in words), default=0.0) * style.size / 1000
    if widest <= width:
        return style
    size = max(math.floor(style.size * width / widest * 4) / 4, least)
    return replace(style, size=size, leading=style.leading * size / style.size)


def card(block: Card, sheet: Sheet) -> Slab:
    frame, styles = sheet.frame, sheet.styles
    inner = frame.inset(BAR + 16, 18)
    label = wrap(runs(block.label), styles.label, inner, sheet.root.add("P"), top=14)
    top = 14 + label.height + 4
    said = wrap(block.sentence, styles.sentence, inner, sheet.root.add("P"), top=top)
    top += said.height
    ink = label.ink + said.ink
    if block.note:
        note = wrap(block.note, styles.body, inner, sheet.root.add("P"), top=top + 6)
        ink += note.ink
        top += 6 + note.height
    height = top + 14
    panel = [
        Box(frame.x, 0, frame.width, height, TINT, 3),
        Box(frame.x, 0, BAR, height, ACCENT),
    ]
    return Slab(height=height, ink=[*panel, *ink], gap=GAP_PANEL)
