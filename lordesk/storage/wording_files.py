"""Reads the wording rules from the shipped rules folder, with the user's own words."""

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from lordesk.domain.adjustable_words import METER
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.own_rules import NO_OWN_RULES, OwnRules
from lordesk.domain.wording.own_words import OwnWordingRule, balance_with, phrases_with
from lordesk.domain.wording.rules import (
    BalanceRule,
    NoOutcomeRule,
    PhraseRule,
    WordingRules,
    wording_rules,
)
from lordesk.storage.toml_rows import RowError, Table, built

_FILE = "wording.toml"


def read_wording(folder: Path, own: OwnRules = NO_OWN_RULES) -> WordingRules:
    """The rules of a folder; InvalidInputError says what does not fit."""
    top = _table(folder)
    try:
        said = built(OwnWordingRule, cast("Table", top["own"]))
        return wording_rules(
            phrases_with(_phrases(top), own, said),
            built(NoOutcomeRule, cast("Table", top["no_outcome"])),
            balance_with(built(BalanceRule, cast("Table", top["balance"])), own, said),
        )
    except (RowError, re.error, KeyError) as error:
        raise InvalidInputError(f"{_FILE}: {error}; install lordesk again.") from error


def shipped_words(folder: Path, group: str) -> tuple[str, ...]:
    """The words of a list of the wording check as they ship, by the place of its group."""
    top = _table(folder)
    name = group.removeprefix("wording.")
    if name in METER:
        return tuple(cast("Sequence[str]", cast("Table", top["balance"])[name]))
    return next((rule.words for rule in _phrases(top) if rule.code == group), ())


def _phrases(top: Table) -> list[PhraseRule]:
    return [built(PhraseRule, row) for row in cast("Sequence[Table]", top["phrase"])]


def _table(folder: Path) -> Table:
    try:
        return tomllib.loads((folder / _FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InvalidInputError(f"{_FILE}: missing; install lordesk again.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInputError(f"{_FILE}: not a readable TOML file: {error}.") from error
