"""The shipped rules by key, and the questions asked of them. Their row types are in `rules`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from lordesk.domain.field_names import plain, spellings
from lordesk.domain.holidays import HolidayRule, days_off
from lordesk.domain.vocabulary import Preset

if TYPE_CHECKING:
    from lordesk.domain.adjustable_rows import AdjustableRules
    from lordesk.domain.field_rules import (
        CompetencyRule,
        SpecialtyRule,
        Subspecialty,
        ThemeRule,
    )
    from lordesk.domain.own_rules import OwnRules
    from lordesk.domain.portfolio_rules import PortfolioRules
    from lordesk.domain.prompts import PromptRules
    from lordesk.domain.ranking_rules import Profile, RankingRules
    from lordesk.domain.rollover_rules import RollOverRules
    from lordesk.domain.rules import (
        Country,
        DutyRule,
        FillIn,
        PolicyRule,
        PortalRule,
        SeasonRule,
        SourceNote,
    )
    from lordesk.domain.season import Season
    from lordesk.domain.shape import Number
    from lordesk.domain.vocabulary import Competency, DutyKind, PolicyKey, Portal, Preset, Theme

HOLIDAY_YEARS = (2021, 2050)
FillIns = Mapping[str, str]
"""The program's own words for fields of the rules' texts, by key."""


class Rules(Protocol):
    """Where the rows come from; each is asked for once, when first needed."""

    def seasons(self) -> tuple[SeasonRule, ...]: ...
    def portals(self) -> tuple[PortalRule, ...]: ...
    def specialties(self) -> tuple[SpecialtyRule, ...]: ...
    def subspecialties(self) -> tuple[Subspecialty, ...]: ...
    def themes(self) -> tuple[ThemeRule, ...]: ...
    def competencies(self) -> tuple[CompetencyRule, ...]: ...
    def policies(self) -> tuple[PolicyRule, ...]: ...
    def duties(self) -> tuple[DutyRule, ...]: ...
    def fill_ins(self) -> tuple[FillIn, ...]: ...
    def countries(self) -> tuple[Country, ...]: ...
    def sources(self) -> tuple[SourceNote, ...]: ...
    def holidays(self) -> tuple[HolidayRule, ...]: ...
    def ranking(self) -> RankingRules: ...
    def profiles(self) -> tuple[Profile, ...]: ...
    def portfolio(self) -> PortfolioRules: ...
    def prompts(self) -> PromptRules: ...
    def rollover(self) -> RollOverRules: ...
    def adjustable(self) -> AdjustableRules: ...
    def own(self) -> OwnRules: ...


@dataclass(frozen=True, kw_only=True, eq=False)
class Catalogue:
    """The shipped rules by key. Reading is lazy: a look-up costs only the rows it needs."""

    rules: Rules

    @cached_property
    def seasons(self) -> Mapping[str, SeasonRule]:
        return {rule.season.key: rule for rule in self.rules.seasons()}

    @cached_property
    def portals(self) -> Mapping[Portal, PortalRule]:
        return {rule.key: rule for rule in self.rules.portals()}

    @cached_property
    def specialties(self) -> Mapping[str, SpecialtyRule]:
        return {rule.key: rule for rule in self.rules.specialties()}

    @cached_property
    def subspecialties(self) -> Mapping[str, Subspecialty]:
        return {rule.key: rule for rule in self.rules.subspecialties()}

    @cached_property
    def themes(self) -> Mapping[Theme, ThemeRule]:
        return {rule.key: rule for rule in self.rules.themes()}

    @cached_property
    def competencies(self) -> Mapping[Competency, CompetencyRule]:
        return {rule.key: rule for rule in self.rules.competencies()}

    @cached_property
    def policies(self) -> Mapping[PolicyKey, PolicyRule]:
        return {rule.key: rule for rule in self.rules.policies()}

    @cached_property
    def duties(self) -> Mapping[tuple[DutyKind, str], DutyRule]:
        return {(rule.kind, rule.variant): rule for rule in self.rules.duties()}

    @cached_property
    def fill_ins(self) -> FillIns:
        return {row.key: row.text for row in self.rules.fill_ins()}

    @cached_property
    def countries(self) -> Mapping[str, str]:
        """The name of a country by its two letters, in the order of the English names."""
        return {row.code: row.name for row in self.rules.countries()}

    @cached_property
    def sources(self) -> Mapping[str, SourceNote]:
        return {note.id: note for note in self.rules.sources()}

    @cached_property
    def ranking(self) -> RankingRules:
        return self.rules.ranking()

    @cached_property
    def profiles(self) -> tuple[Profile, ...]:
        return self.rules.profiles()

    @cached_property
    def portfolio(self) -> PortfolioRules:
        return self.rules.portfolio()

    @cached_property
    def prompts(self) -> PromptRules:
        return self.rules.prompts()

    @cached_property
    def rollover(self) -> RollOverRules:
        return self.rules.rollover()

    @cached_property
    def adjustable(self) -> AdjustableRules:
        return self.rules.adjustable()

    @cached_property
    def own(self) -> OwnRules:
        """The values of the user that stand in these rules."""
        return self.rules.own()

    @cached_property
    def federal_holidays(self) -> frozenset[date]:
        """Days off of the US government in `HOLIDAY_YEARS`, also as observed."""
        return days_off(self.rules.holidays(), *HOLIDAY_YEARS)

    def season(self, key: str, overrides: Iterable[Season] = ()) -> Season | None:
        """The season as the user has it: their events replace the shipped ones of the same kind."""
        own = next((season for season in overrides if season.key == key), None)
        shipped = self.seasons.get(key)
        if own is None or shipped is None:
            return own or (shipped.season if shipped else None)
        return merged(shipped.season, own)

    def policy(
        self,
        key: PolicyKey,
        preset: Preset | None = None,
        overrides: Mapping[PolicyKey, Number] | None = None,
    ) -> Number:
        """The number in force: the user's own, else the preset's; always within its bounds."""
        rule, own = self.policies[key], (overrides or {}).get(key)
        if own is None:
            return rule.value(preset or Preset.USUAL)
        return min(max(own, rule.minimum), rule.maximum)

    def duty(self, kind: DutyKind, variant: str = "usual") -> DutyRule:
        """The words of a duty; KeyError for a variant that `duties.toml` does not hold."""
        return self.duties[kind, variant]

    def specialty(self, text: str) -> SpecialtyRule | None:
        """The rule for a key, name or abbreviation, by its parent; None for other text."""
        parent = self.parent(text)
        return self.specialties[parent] if parent else None

    def parent(self, text: str) -> str | None:
        """The key of the specialty that `text` belongs to, or None for any other text."""
        if text not in self._answered:
            self._answered[text] = self._parents.get(plain(text))
        return self._answered[text]

    def is_in_specialty(self, text: str, target: str) -> bool:
        """Whether a letter from field `text` counts as in the specialty of the target."""
        field, rule = self.parent(text), self.specialty(target)
        return field is not None and rule is not None and field in (rule.key, *rule.also_fields)

    def specialty_name(self, text: str) -> str:
        """The display name for a key or alias; any other text as it is."""
        return self._names.get(plain(text), text)

    @cached_property
    def _answered(self) -> dict[str, str | None]:
        """A cache of parents by text, since few texts are looked up often."""
        return {}

    @cached_property
    def _names(self) -> Mapping[str, str]:
        rows = (*self.subspecialties.values(), *self.specialties.values())
        return {spelling: row.name for row in reversed(rows) for spelling in spellings(row)}

    @cached_property
    def _parents(self) -> Mapping[str, str]:
        own = {s: rule.key for rule in self.specialties.values() for s in spellings(rule)}
        below = {s: row.parent for row in self.subspecialties.values() for s in spellings(row)}
        return below | own


def merged(shipped: Season, own: Season) -> Season:
    """`shipped` with the events and the portal that `own` names, in date order."""
    kinds = {event.kind for event in own.events}
    kept = tuple(event for event in shipped.events if event.kind not in kinds)
    events = tuple(sorted(kept + own.events, key=lambda event: event.on))
    return replace(shipped, portal=own.portal or shipped.portal, events=events)
