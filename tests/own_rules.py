"""The values that can be set, as shipped, and rules with some of them set."""

from pathlib import Path

from lordesk.domain.adjustable_value import Value
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.own_rules import OwnRules, changed
from lordesk.paths import resources
from lordesk.storage.adjusted_rules import AdjustedFolder

RULES = resources() / "rules"
FOLDER = AdjustedFolder(folder=RULES, file=Path("nowhere.toml"))
KNOWN, ORDERS, SHIPPED = FOLDER.known, FOLDER.orders, FOLDER.shipped


def own(**values: Value) -> OwnRules:
    """Own values by place, with `__` for each dot and `-` spelled out in a mapping instead."""
    return own_of({place.replace("__", "."): value for place, value in values.items()})


def own_of(values: dict[str, Value]) -> OwnRules:
    return changed(OwnRules(), values, KNOWN, ORDERS)


def catalogue_with(values: dict[str, Value]) -> Catalogue:
    folder = AdjustedFolder(folder=RULES, file=Path("nowhere.toml"), trial=own_of(values))
    return Catalogue(rules=folder)
