"""The shipped rules with the values that the user keeps in a file of their own."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lordesk.domain.catalogue import Catalogue
from lordesk.storage.catalogue_files import RulesFolder

if TYPE_CHECKING:
    from lordesk.domain.adjustable import ShippedRules
    from lordesk.domain.adjustable_rows import OrderRule
    from lordesk.domain.adjustable_value import Adjustable
    from lordesk.domain.field_rules import SpecialtyRule, Subspecialty
    from lordesk.domain.own_rules import OwnRules
    from lordesk.domain.portfolio_rules import PortfolioRules
    from lordesk.domain.ranking_rules import Profile, RankingRules
    from lordesk.domain.settable import Settable


@dataclass(frozen=True, kw_only=True)
class AdjustedFolder(RulesFolder):
    """The rows of a folder with the values of `file`, or with `trial` in their place."""

    file: Path
    trial: "OwnRules | None" = None

    @cached_property
    def shipped(self) -> "ShippedRules":
        from lordesk.domain.adjustable import ShippedRules

        return ShippedRules(
            adjustable=self.adjustable(),
            ranking=RulesFolder.ranking(self),
            profiles=RulesFolder.profiles(self),
            portfolio=RulesFolder.portfolio(self),
            specialties=RulesFolder.specialties(self),
        )

    def settable(self, values: "Mapping[str, object]") -> "Settable":
        """What may be set where these values stand: they may add specialties."""
        from lordesk.domain.settable import settable

        return settable(self.shipped, self._below, values)

    @cached_property
    def _below(self) -> "tuple[Subspecialty, ...]":
        """The subspecialty rows, read once since every preview needs them."""
        return self.subspecialties()

    @cached_property
    def here(self) -> "Settable":
        """What may be set where the user's values stand."""
        return self.settable(self._own.values)

    @property
    def known(self) -> "Mapping[str, Adjustable]":
        """Every value that may be set, by place."""
        return self.here.known

    @property
    def orders(self) -> "tuple[OrderRule, ...]":
        return self.here.orders

    def own(self) -> "OwnRules":
        return self._own

    def ranking(self) -> "RankingRules":
        if not self._has_own:
            return RulesFolder.ranking(self)
        from lordesk.domain.own_rules_applied import ranking_with

        return ranking_with(self.shipped.ranking, self._own, self.shipped.adjustable)

    def profiles(self) -> "tuple[Profile, ...]":
        if not self._has_own:
            return RulesFolder.profiles(self)
        from lordesk.domain.own_rules_applied import profiles_with

        return profiles_with(self.shipped.profiles, self._own, self.shipped.ranking)

    def portfolio(self) -> "PortfolioRules":
        if not self._has_own:
            return RulesFolder.portfolio(self)
        from lordesk.domain.own_rules_applied import portfolio_with

        return portfolio_with(self.shipped.portfolio, self._own)

    def specialties(self) -> "tuple[SpecialtyRule, ...]":
        if not self._has_own:
            return RulesFolder.specialties(self)
        from lordesk.domain.own_rules_applied import specialties_with
        from lordesk.domain.own_specialties import own_names
        from lordesk.domain.settable import with_rows

        rows = with_rows(self.shipped, own_names(self._own.values)).specialties
        return specialties_with(rows, self._own)

    @cached_property
    def _own(self) -> "OwnRules":
        from lordesk.domain.own_rules import OwnRules
        from lordesk.storage.own_rules_file import read_own

        if self.trial is not None:
            return self.trial
        if not self.file.is_file():  # nothing else needs to be read then
            return OwnRules()
        return read_own(self.file, self.settable)

    @cached_property
    def _has_own(self) -> bool:
        if self.trial is None and not self.file.is_file():
            return False
        return bool(self._own.values)


def adjusted_catalogue(folder: Path, file: Path, trial: "OwnRules | None" = None) -> Catalogue:
    """The catalogue over a folder and a file of own values, or over values that are tried out."""
    return Catalogue(rules=AdjustedFolder(folder=folder, file=file, trial=trial))
