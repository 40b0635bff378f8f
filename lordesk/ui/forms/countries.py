"""A country in a form: chosen by its name, kept by its two letters."""

from collections.abc import Container, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from lordesk.domain.search import folded
from lordesk.ui.forms.fields import ChoiceField


def country_field(
    name: str, label: str, countries: Mapping[str, str], *, required: bool = False
) -> ChoiceField:
    """The name completes itself while it is typed; the two letters may stand as well."""
    return ChoiceField(
        name=name,
        label=label,
        required=required,
        is_free=True,
        choices=(("", ""), *sorted(countries.items(), key=_by_name)),
        check=partial(_problem, frozenset(countries)),
    )


def country_code(value: object) -> str | None:
    """The letters as they are kept, None for an empty field."""
    return str(value or "").strip().upper() or None


def _by_name(country: tuple[str, str]) -> str:
    return folded(country[1])


def _problem(codes: Container[str], value: object) -> str:
    code = country_code(value)
    if code is None or code in codes:
        return ""
    return QCoreApplication.translate(
        "forms", "No country is known by that name. Choose one from the list."
    )
