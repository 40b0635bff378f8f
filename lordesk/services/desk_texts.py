"""The text checks of one desk; its word lists are read at the first check."""

from collections.abc import Callable
from functools import cached_property

from lordesk.domain.findings import Mark, Severity
from lordesk.domain.guard.check import check_text
from lordesk.domain.guard.exemptions import Exemptions
from lordesk.domain.guard.lexicon import GuardLexicon
from lordesk.domain.kit_findings import KitText, TextCheck
from lordesk.domain.records import Records
from lordesk.domain.wording.rules import WordingRules
from lordesk.services.text_check import desk_check, desk_exemptions


class DeskTexts:
    """Knows what is harmless on this desk; satisfies `domain.kit_findings.TextCheck`."""

    def __init__(
        self,
        records: Records,
        lexicon: Callable[[], GuardLexicon],
        rules: Callable[[], WordingRules],
    ) -> None:
        self._records = records
        self._read_lexicon = lexicon
        self._read_rules = rules

    def __call__(self, text: KitText) -> tuple[Mark, ...]:
        return tuple(self._check(text))

    def is_safe(self, text: str) -> bool:
        """Whether the text holds no sure patient identifier."""
        marks = check_text(text, self._lexicon, self._exempt)
        return all(mark.severity is not Severity.BLOCK for mark in marks)

    @cached_property
    def _check(self) -> TextCheck:
        return desk_check(self._records, self._lexicon, self._read_rules())

    @cached_property
    def _lexicon(self) -> GuardLexicon:
        return self._read_lexicon()

    @cached_property
    def _exempt(self) -> Exemptions:
        return desk_exemptions(self._records)
