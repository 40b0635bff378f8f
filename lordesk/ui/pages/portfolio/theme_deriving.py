"""Makes the picture of themes: which writer's kits show what, and what nobody shows."""

from collections import Counter
from collections.abc import Collection, Iterator

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.ids import WriterKey
from lordesk.domain.naming import addressed, family_of
from lordesk.domain.portfolio_counting import COUNTING, why_of
from lordesk.domain.portfolio_themes import SPEAKING
from lordesk.domain.records import Records
from lordesk.domain.vocabulary import Theme
from lordesk.ui.pages.portfolio.state import ThemeColumn, ThemeLine


def theme_columns(records: Records, without: Collection[WriterKey]) -> tuple[ThemeColumn, ...]:
    """The writers who speak or will; the marks are as short as tells them apart."""
    planned: dict[WriterKey, bool] = {}
    for letter in records.letters:
        why = why_of(letter)
        if why in SPEAKING and letter.writer not in without:
            planned[letter.writer] = planned.get(letter.writer, True) and why not in COUNTING
    names = {key: family_of(records.writers[key]) for key in planned}
    return tuple(
        ThemeColumn(
            writer=key,
            mark=_mark(names[key], [other for other in names if other != key], names),
            name=addressed(records.writers[key]),
            is_planned=is_planned,
        )
        for key, is_planned in planned.items()
    )


def _mark(name: str, others: list[WriterKey], names: dict[WriterKey, str]) -> str:
    """The first letters that no other name begins with, at most three."""
    taken = [names[other].casefold() for other in others]
    for length in (1, 2, 3):
        start = name[:length].casefold()
        if not any(other.startswith(start) for other in taken):
            return name[:length]
    return name[:3]


def theme_lines(
    records: Records, catalogue: Catalogue, columns: tuple[ThemeColumn, ...]
) -> Iterator[ThemeLine]:
    """Every theme in the order of the catalogue."""
    counts = _counts(records)
    for theme in Theme:
        rule = catalogue.themes[theme]
        yield ThemeLine(
            theme=theme,
            name=rule.name,
            hint=rule.hint,
            counts=tuple(counts[column.writer, theme] for column in columns),
        )


def _counts(records: Records) -> Counter[tuple[WriterKey, Theme]]:
    """Bullets by writer and theme; one bullet in two kits of a writer counts once."""
    speaking = {x.key: x.writer for x in records.letters if why_of(x) in SPEAKING}
    found: Counter[tuple[WriterKey, Theme]] = Counter()
    for moment in records.moments:
        writers = {speaking[key] for key in moment.kits if key in speaking}
        found.update((writer, theme) for writer in writers for theme in set(moment.themes))
    return found
