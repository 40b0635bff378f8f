"""Reads the wording rules from the shipped rules folder."""

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from lordesk.domain.errors import InvalidInputError
from lordesk.domain.wording.rules import (
    BalanceRule,
    NoOutcomeRule,
    PhraseRule,
    WordingRules,
    wording_rules,
)
from lordesk.storage.toml_rows import RowError, Table, built

_FILE = "wording.toml"


def read_wording(folder: Path) -> WordingRules:
    """The rules of a folder; InvalidInputError says what does not fit."""
    try:
        top = tomllib.loads((folder / _FILE).read_text(encoding="utf-8"))
        return wording_rules(
            [built(PhraseRule, row) for row in cast("Sequence[Table]", top["phrase"])],
            built(NoOutcomeRule, cast("Table", top["no_outcome"])),
            built(BalanceRule, cast("Table", top["balance"])),
        )
    except FileNotFoundError:
        raise InvalidInputError(f"{_FILE}: missing; install lordesk again.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInputError(f"{_FILE}: not a readable TOML file: {error}.") from error
    except (RowError, re.error, KeyError) as error:
        raise InvalidInputError(f"{_FILE}: {error}; install lordesk again.") from error
