"""The months as people write them, in the languages that lists and archives come in."""

from types import MappingProxyType

from lordesk.domain.tidy import unaccented

_NAMES = (
    "january jan janvier janv januar jaenner janner jan ene enero janeiro",
    "february feb februar fevrier fevr fev febrero fevereiro",
    "march mar mars marz maerz mrz marzo marco",
    "april apr avril avr abril abr",
    "may mai mayo maio",
    "june jun juin juni junio junho",
    "july jul juillet juil juli julio julho",
    "august aug aout aou agosto ago",
    "september sept sep septembre septiembre setiembre setembro set",
    "october oct octobre oktober okt octubre outubro out",
    "november nov novembre noviembre novembro",
    "december dec decembre dezember dez diciembre dic dezembro",
)
_NUMBERS = MappingProxyType(
    {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
)

MONTH_NAMES = tuple(sorted(_NUMBERS, key=len, reverse=True))
"""Every name without accents, the longest first."""


def month_of(word: str) -> int | None:
    """The number of the month from 1, whatever its case and accents."""
    return _NUMBERS.get(unaccented(word.casefold()))
