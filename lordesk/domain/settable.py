"""Where values can be set per row: the shipped rows, and those the user added."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from lordesk.domain.adjustable import ShippedRules, adjustables, orders
from lordesk.domain.adjustable_rows import OrderRule
from lordesk.domain.adjustable_value import Adjustable
from lordesk.domain.field_names import spellings
from lordesk.domain.field_rules import (
    ChairLetter,
    FieldNumbers,
    FormStatus,
    LetterNumbers,
    SpecialtyRule,
    StandardForm,
    Subspecialty,
)
from lordesk.domain.own_specialties import own_names
from lordesk.domain.rules import Confidence
from lordesk.domain.vocabulary import Portal

SOURCE = "OWN"
"""The source of a row that the user wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settable:
    """Values by place, what stays in order, and the spellings that fields have already."""

    known: Mapping[str, Adjustable]
    orders: tuple[OrderRule, ...]
    taken: Mapping[str, str]


def settable(
    shipped: ShippedRules, subspecialties: Iterable[Subspecialty], values: Mapping[str, object]
) -> Settable:
    """What can be set where these values stand."""
    rows = (*shipped.specialties, *subspecialties)
    whole = with_rows(shipped, own_names(values))
    return Settable(
        known=adjustables(whole),
        orders=tuple(orders(whole)),
        taken={spelling: row.name for row in reversed(rows) for spelling in spellings(row)},
    )


def with_rows(shipped: ShippedRules, names: Mapping[str, str]) -> ShippedRules:
    """The shipped rules with a row for each specialty of the user's own."""
    own = names.keys() - {rule.key for rule in shipped.specialties}
    rows = (_row(key, name, shipped) for key, name in names.items() if key in own)
    return replace(shipped, specialties=(*shipped.specialties, *rows), own=frozenset(own))


def _row(key: str, name: str, shipped: ShippedRules) -> SpecialtyRule:
    """What is wanted of a field that is not in the table; the user's values go over it."""
    general, words = shipped.portfolio.general, shipped.adjustable
    least, most = general.min, general.max
    return SpecialtyRule(
        key=key,
        name=name,
        portal=Portal.ERAS,
        letters=LetterNumbers(min=least, low=0, high=most, max=most),
        in_specialty=FieldNumbers(min=0, typical=0),
        us_clinical_min=general.us_clinical_min,
        chair=ChairLetter.NO,
        standardized=StandardForm(
            name=words.own_form,
            full_name=words.own_form,
            issuer="",
            status=FormStatus.NONE,
            replaces_narrative=False,
            find_it="",
            note="",
        ),
        confidence=Confidence.UNCERTAIN,
        sources=(SOURCE,),
        checked=words.checked,
    )
