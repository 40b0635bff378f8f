"""The words of the portfolio: rules, wishes, cells, what a screen reader hears."""

from PySide6.QtCore import QCoreApplication

from lordesk.domain.portfolio_rules import Rule
from lordesk.ui import texts
from lordesk.ui.pages.portfolio.state import (
    Cell,
    CellKind,
    GridColumn,
    GridRow,
    NextStep,
    OverlapLine,
    PortfolioState,
    RuleLine,
    StepKind,
    TargetCard,
    ThemeColumn,
    ThemeLine,
)

WIDE_NAME = 9
"""Letters of a name that the head of a narrow column has room for."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("portfolio", words)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def rule(line: RuleLine) -> str:
    """`Two from US clinical work`; a program's own rule names the program."""
    count = _capital(texts.number(line.needed))
    letters = _tr("letter") if line.needed == 1 else _tr("letters")
    said = {
        Rule.MIN: _tr("{count} {letters}"),
        Rule.EXACT: _tr("Exactly {count} {letters}"),
        Rule.US_CLINICAL_MIN: _tr("{count} from US clinical work"),
        Rule.IN_SPECIALTY_MIN: _tr("{count} from {field}"),
        Rule.CHAIR: _tr("A chair’s letter"),
        Rule.STANDARDIZED: _tr("{count} on the standardized form"),
        Rule.MAX_AGE: _tr("{count} {letters} under {months} months old"),
    }[line.rule].format(
        count=count if line.rule is not Rule.EXACT else count.lower(),
        letters=letters,
        field=line.field,
        months=line.months,
    )
    return (
        _tr("{rule} ({program})").format(rule=said, program=line.program) if line.program else said
    )


def missing(line: RuleLine, having: int) -> str:
    """What a program still lacks, as short as a cell."""
    short = max(line.needed - having, 1)
    return {
        Rule.MIN: _tr("{count} more"),
        Rule.EXACT: _tr("{count} more"),
        Rule.US_CLINICAL_MIN: _tr("US clinical work"),
        Rule.IN_SPECIALTY_MIN: _tr("more from {field}"),
        Rule.CHAIR: _tr("a chair’s letter"),
        Rule.STANDARDIZED: _tr("the standardized form"),
        Rule.MAX_AGE: _tr("a newer letter"),
    }[line.rule].format(count=texts.number(short), field=line.field)


_RAREST_FIRST = (
    Rule.CHAIR,
    Rule.STANDARDIZED,
    Rule.MAX_AGE,
    Rule.IN_SPECIALTY_MIN,
    Rule.US_CLINICAL_MIN,
)


def open_points(row: GridRow) -> tuple[str, ...]:
    """What a program still lacks, the rarest kind first."""
    order = {rule: place for place, rule in enumerate(_RAREST_FIRST)}
    ranked = sorted(row.missing, key=lambda line: order.get(line.rule, len(order)))
    return tuple(dict.fromkeys(missing(line, row.has) for line in ranked))


def open_point(row: GridRow) -> str:
    return next(iter(open_points(row)), _tr("nothing"))


def more_points(row: GridRow) -> str:
    return ", ".join(open_points(row)[1:])


def wish(row: GridRow) -> str:
    """`3 to 4 letters, one chair`."""
    if row.exact is not None or row.min == row.max:
        parts = [_tr("exactly {count}").format(count=row.min)]
    else:
        parts = [_tr("{min} to {max} letters").format(min=row.min, max=row.max)]
    if row.wants_chair:
        parts.append(_tr("one chair"))
    if row.months:
        parts.append(_tr("under {months} months old").format(months=row.months))
    return ", ".join(parts)


def has(row: GridRow) -> str:
    return _tr("{has} of {min}").format(has=min(row.has, row.max), min=row.min)


def assigned(row: GridRow) -> str:
    return _tr("{count} assigned").format(count=row.assigned)


def cell(kind: CellKind) -> str:
    return {
        CellKind.ASSIGNED: _tr("assigned"),
        CellKind.READY: _tr("uploaded, can be assigned"),
        CellKind.COUNTS: _tr("counts, can be assigned once uploaded"),
        CellKind.PLANNED: _tr("planned"),
        CellKind.NO_FIT: _tr("does not fit"),
    }[kind]


def cell_tip(row: GridRow, column: GridColumn, found: Cell) -> str:
    """`Dr. Patel, Bayview: counts, can be assigned once uploaded. …`."""
    said = f"{column.full_name}, {row.name}: {cell(found.kind)}."
    return f"{said} {found.why}".strip()


def column_head(column: GridColumn) -> str:
    """The name, what tells the letter apart, and on how many programs it stands."""
    parts = (_in_two_lines(column.name), texts.aims(column.apart[-1:]), str(column.on or ""))
    return "\n".join(filter(None, parts))


def _in_two_lines(name: str) -> str:
    """A long double name, parted where both parts come out most alike."""
    parts = [at for at, sign in enumerate(name, 1) if sign in "- "]
    if len(name) <= WIDE_NAME or not parts:
        return name
    at = min(parts, key=lambda part: max(part, len(name) - part))
    return f"{name[:at].rstrip()}\n{name[at:]}"


def card_line(card: TargetCard) -> str:
    """`categorical · ERAS 2028 · three programs`."""
    programs = texts.number(card.programs)
    form = _tr("{count} program") if card.programs == 1 else _tr("{count} programs")
    return " · ".join((texts.track(card.track), card.season, form.format(count=programs)))


def safe(card: TargetCard) -> str:
    return texts.writers_to_spare(card.safe_to_lose, card.counted)


def safe_reason(card: TargetCard) -> str:
    """Why that number, for “Why?”."""
    if not card.is_met:
        return _tr("A rule is broken already, so no writer may fail.")
    if card.safe_to_lose == 0:
        names = _listed(card.single_points)
        return _tr("Without {names} a rule would break.").format(names=names)
    form = _tr("Any {count} of the writers may fail and every rule still holds.")
    return form.format(count=texts.number(card.safe_to_lose))


def step_button(step: NextStep) -> str:
    return {
        StepKind.OPEN_LETTER: _tr("Open the letter"),
        StepKind.OPEN_WRITER: _tr("Look at the writer"),
        StepKind.FIND_WRITER: _tr("Find a writer"),
    }[step.kind]


def step_name(step: NextStep) -> str:
    """The same with the name, for a screen reader and the tool tip."""
    return f"{step_button(step)}: {step.name}" if step.name else step_button(step)


def state_line(state: PortfolioState) -> str:
    """`Two letters count today · losing Dr. Patel or Prof. Yusufzai breaks a rule`."""
    if not state.targets:
        return ""
    count = state.counted
    form = _tr("{count} letter counts today") if count == 1 else _tr("{count} letters count today")
    parts = [form.format(count=_capital(texts.number(count)))]
    if state.without:
        names = _listed(tuple(each.name for each in state.what_if if each.is_out))
        parts = [_tr("What if: without {names}").format(names=names), *parts]
    elif state.single_points:
        names = _listed(state.single_points, _tr("or"))
        parts.append(_tr("losing {names} breaks a rule").format(names=names))
    return " · ".join(parts)


def theme_summary(lines: tuple[ThemeLine, ...], columns: tuple[ThemeColumn, ...]) -> str:
    """The whole picture in words, for a screen reader."""
    parts: list[str] = []
    for line in lines:
        who = ", ".join(
            f"{column.name} {count}"
            for column, count in zip(columns, line.counts, strict=True)
            if count
        )
        parts.append(f"{line.name}: {who or _tr('nobody')}")
    return ". ".join(parts)


def theme_key(columns: tuple[ThemeColumn, ...]) -> str:
    """`P Dr. Patel · L Dr. Lindqvist, planned`."""
    planned = _tr("{mark} {name}, planned")
    usual = "{mark} {name}"
    return " · ".join(
        (planned if column.is_planned else usual).format(mark=column.mark, name=column.name)
        for column in columns
    )


def _listed(names: tuple[str, ...], last: str = "") -> str:
    """`Dr. Patel, Dr. Osei and Prof. Yusufzai`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last or _tr('and')} {names[-1]}"


def theme_tip(line: ThemeLine, columns: tuple[ThemeColumn, ...]) -> str:
    """The theme, what it means, and who shows it."""
    return f"{line.name}\n{line.hint}\n{theme_summary((line,), columns)}"


def column_tip(column: GridColumn) -> str:
    """`Dr. Patel, agreed, on no program`."""
    on = texts.number(column.on)
    form = _tr("on {count} program") if column.on == 1 else _tr("on {count} programs")
    stage = texts.stage(column.stage).lower()
    said = column.full_name, texts.aims(column.apart), stage, form.format(count=on)
    return ", ".join(filter(None, said))


def cell_short(kind: CellKind) -> str:
    """For the legend."""
    return {
        CellKind.ASSIGNED: _tr("assigned"),
        CellKind.READY: _tr("can be assigned"),
        CellKind.COUNTS: _tr("counts, once uploaded"),
        CellKind.PLANNED: _tr("planned"),
        CellKind.NO_FIT: _tr("does not fit"),
    }[kind]


def overlap(line: OverlapLine) -> str:
    """Which kits share which words."""
    said = _tr("The kits of {names} share {count} words: “{text}”")
    return said.format(names=_listed(line.names), count=line.words, text=line.text)
