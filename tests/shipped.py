"""What ships is the same in every test: its rules and words are read once in a worker."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from lordesk.domain.guard.lexicon import GuardLexicon
from lordesk.domain.own_rules import NO_OWN_RULES, OwnRules
from lordesk.domain.wording.rules import WordingRules
from lordesk.paths import resources
from lordesk.storage import guard_files, wording_files
from lordesk.storage.catalogue_files import RulesFolder
from lordesk.storage.translated_rules import TranslatedFolder


@pytest.fixture(scope="session", autouse=True)
def shipped_rules() -> Iterator[None]:
    """A test with a folder of rules of its own reads that one."""
    rules = resources() / "rules"
    with pytest.MonkeyPatch.context() as patch:
        for name, read in vars(RulesFolder).items():
            if callable(read) and not name.startswith("_"):
                patch.setattr(RulesFolder, name, _rows_read_once(read, rules))
        patch.setattr(guard_files, "read_guard", _guard_read_once(rules))
        patch.setattr(wording_files, "read_wording", _wording_read_once(rules))
        yield


def _rows_read_once(
    read: Callable[[RulesFolder], object], rules: Path
) -> Callable[[RulesFolder], object]:
    @cache
    def shipped() -> object:
        return read(RulesFolder(folder=rules))

    def answer(asked: RulesFolder) -> object:
        is_shipped = asked.folder == rules and not isinstance(asked, TranslatedFolder)
        return shipped() if is_shipped else read(asked)

    return answer


def _guard_read_once(rules: Path) -> Callable[[Path], GuardLexicon]:
    read = guard_files.read_guard

    @cache
    def shipped() -> GuardLexicon:
        return read(rules)

    return lambda folder: shipped() if folder == rules else read(folder)


def _wording_read_once(rules: Path) -> Callable[..., WordingRules]:
    read = wording_files.read_wording

    @cache
    def shipped() -> WordingRules:
        return read(rules)

    def answer(folder: Path, own: OwnRules = NO_OWN_RULES) -> WordingRules:
        is_shipped = folder == rules and own == NO_OWN_RULES
        return shipped() if is_shipped else read(folder, own)

    return answer
