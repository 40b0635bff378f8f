"""Tinted panels to slabs: facts, steps with their date, the card with one sentence."""

import math
from dataclasses import dataclass, replace

from lordesk.documents.blocks import Card, Fact, Facts, Steps
from lordesk.documents.layout import (
    Box,
    Frame,
    Ink,
    Sheet,
    Slab,
    bullet,
    line_count,
    moved,
    natural_width,
    wrap,
)
from lordesk.documents.lines import tokens
from lordesk.documents.runs import Run, Text, runs
from lordesk.documents.sheet import (
    ACCENT,
    BAR,
    GAP_FACT,
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

_APART = 8.0
_LABEL_APART = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSide:
    """A column of a panel: where it begins, its widths, how many lines each fact takes."""

    facts: tuple[Fact, ...]
    left: float
    label: float
    value: float
    lines: tuple[int, ...]


def fact_sides(block: Facts, width: float, styles: Styles) -> tuple[FactSide, ...]:
    """The columns that share a panel of `width` points: one or two."""
    if not block.right:
        return (_side(block.left, Frame(0, width), width * 0.4, styles),)
    cut = _cut(block, width, styles)
    return (
        _side(block.left, Frame(0, cut - _APART), cut * 0.4, styles),
        _side(block.right, Frame(cut, width - cut), width * 0.2, styles),
    )


def _cut(block: Facts, width: float, styles: Styles) -> float:
    """Where the second column begins; facts that need it get what the others leave free."""
    usual = width * 0.565
    left, right = (_natural(facts, styles) for facts in (block.left, block.right))
    return max(usual, min(left + 3 * _APART, width - right))


def _natural(facts: tuple[Fact, ...], styles: Styles) -> float:
    """The width of a column in which each of its facts stands on one line."""
    values = (natural_width(fact.value, styles.value) for fact in facts)
    return _label_width(facts, styles.label) + max(values, default=0.0) + 1


def _side(facts: tuple[Fact, ...], column: Frame, most: float, styles: Styles) -> FactSide:
    label = min(_label_width(facts, styles.label), most)
    value = column.width - label
    lines = tuple(_lines(fact, label - _LABEL_APART, value, styles) for fact in facts)
    return FactSide(facts=facts, left=column.x, label=label, value=value, lines=lines)


def _label_width(facts: tuple[Fact, ...], style: Style) -> float:
    widths = (natural_width(runs(fact.label), style) for fact in facts)
    return max((width + 2 * _LABEL_APART for width in widths), default=0.0)


def _lines(fact: Fact, label: float, value: float, styles: Styles) -> int:
    """Those of its value, or of a label that is longer; at least one."""
    counts = (
        line_count(runs(fact.label), styles.label, label),
        line_count(fact.value, styles.value, value),
    )
    return max(1, *counts)


def facts(block: Facts, sheet: Sheet) -> Slab:
    """The columns run down by themselves, on lines that both share."""
    frame, styles = sheet.frame, sheet.styles
    inner = frame.inset(BAR + 9.5, PANEL_PAD - 4)
    sides = fact_sides(block, inner.width, styles)
    pitch = styles.value.leading + GAP_FACT
    table = sheet.root.add("Table", alt=block.caption)
    ink: list[Ink] = []
    for number in range(max(len(side.facts) for side in sides)):
        row = table.add("TR")
        for side in sides:
            if number < len(side.facts):
                top = 8.0 + sum(side.lines[:number]) * pitch
                ink += _fact(side.facts[number], side, inner, row, styles, top)
            else:
                row.add("TD", span="2")
    height = 16.0 - GAP_FACT + max(sum(side.lines) for side in sides) * pitch
    panel = [
        Box(frame.x, 0, frame.width, height, TINT, 3),
        Box(frame.x, 0, BAR, height, ACCENT),
    ]
    return Slab(height=height, ink=[*panel, *ink], gap=GAP_PANEL)


def _fact(
    fact: Fact, side: FactSide, frame: Frame, row: Tag, styles: Styles, top: float
) -> list[Ink]:
    head = row.add("TH", scope="Row").add("P")
    left = frame.x + side.left
    label = Frame(left, side.label - _LABEL_APART)
    name = wrap(runs(fact.label), styles.label, label, head, top=top + 0.6)
    value = _hot(fact.value) if fact.hot else fact.value
    cell = row.add("TD").add("P")
    said = wrap(value, styles.value, Frame(left + side.label, side.value), cell, top=top)
    return name.ink + said.ink


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
