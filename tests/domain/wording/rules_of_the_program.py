"""The shipped wording rules, read once for all their tests."""

from functools import cache

from lordesk import paths
from lordesk.domain.wording.rules import WordingRules
from lordesk.storage.wording_files import read_wording


@cache
def shipped() -> WordingRules:
    return read_wording(paths.resources() / "rules")
