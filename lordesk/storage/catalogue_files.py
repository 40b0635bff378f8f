"""Reads the shipped rules from TOML files into the rows of the catalogue."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from lordesk.domain.catalogue import Catalogue
from lordesk.domain.errors import InvalidInputError
from lordesk.domain.holidays import HolidayRule
from lordesk.domain.rules import (
    DUTY_FIELDS,
    Country,
    DutyRule,
    FillIn,
    PolicyRule,
    PortalRule,
    SeasonRule,
    SourceNote,
)
from lordesk.storage.toml_rows import RowError, Table, built, is_table

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

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

Row = TypeVar("Row", bound="DataclassInstance")

_FIELD = re.compile(r"\{([^{}]*)\}")


def read_catalogue(folder: Path) -> Catalogue:
    """The catalogue over a folder; InvalidInputError at the first look-up in a bad file."""
    return Catalogue(rules=RulesFolder(folder=folder))


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFolder:
    """The rules of a folder; each file is read when first needed."""

    folder: Path

    def seasons(self) -> tuple[SeasonRule, ...]:
        return self._rows("seasons.toml", "shipped", SeasonRule)

    def portals(self) -> tuple[PortalRule, ...]:
        return self._rows("portals.toml", "portal", PortalRule)

    def specialties(self) -> "tuple[SpecialtyRule, ...]":
        from lordesk.domain.field_rules import SpecialtyRule

        return self._rows("specialties.toml", "specialty", SpecialtyRule)

    def subspecialties(self) -> "tuple[Subspecialty, ...]":
        from lordesk.domain.field_rules import Subspecialty

        return self._rows("subspecialties.toml", "subspecialty", Subspecialty)

    def themes(self) -> "tuple[ThemeRule, ...]":
        from lordesk.domain.field_rules import ThemeRule

        return self._rows("themes.toml", "theme", ThemeRule)

    def competencies(self) -> "tuple[CompetencyRule, ...]":
        from lordesk.domain.field_rules import CompetencyRule

        return self._rows("competencies.toml", "competency", CompetencyRule)

    def policies(self) -> tuple[PolicyRule, ...]:
        return self._rows("policies.toml", "policy", PolicyRule)

    def duties(self) -> tuple[DutyRule, ...]:
        rows = self._rows("duties.toml", "duty", DutyRule)
        for row in rows:
            strange = sorted(set(_FIELD.findall(row.title + row.reason)) - DUTY_FIELDS)
            if strange:
                problem = f"unknown field {{{strange[0]}}}"
                raise _broken("duties.toml", f"{row.kind} {row.variant}", problem)
        return rows

    def fill_ins(self) -> tuple[FillIn, ...]:
        return self._rows("fill_ins.toml", "fill_in", FillIn)

    def countries(self) -> tuple[Country, ...]:
        return self._rows("countries.toml", "country", Country)

    def sources(self) -> tuple[SourceNote, ...]:
        return self._rows("sources.toml", "source", SourceNote)

    def holidays(self) -> tuple[HolidayRule, ...]:
        return self._rows("holidays.toml", "holiday", HolidayRule)

    def ranking(self) -> "RankingRules":
        from lordesk.domain.ranking_rules import RankingRules

        return self._whole("ranking.toml", RankingRules)

    def profiles(self) -> "tuple[Profile, ...]":
        from lordesk.domain.ranking_rules import Profile

        return self._rows("tracks.toml", "profile", Profile)

    def portfolio(self) -> "PortfolioRules":
        from lordesk.domain.portfolio_rules import PortfolioRules

        return self._whole("portfolio.toml", PortfolioRules)

    def prompts(self) -> "PromptRules":
        from lordesk.domain.prompts import PromptRules

        return self._whole("prompts.toml", PromptRules)

    def rollover(self) -> "RollOverRules":
        from lordesk.domain.rollover_rules import RollOverRules

        return self._whole("rollover.toml", RollOverRules)

    def adjustable(self) -> "AdjustableRules":
        from lordesk.domain.adjustable_rows import AdjustableRules

        return self._whole("adjustable.toml", AdjustableRules)

    def own(self) -> "OwnRules":
        """None: these are the rules as shipped."""
        from lordesk.domain.own_rules import OwnRules

        return OwnRules()

    def _whole(self, name: str, document_type: type[Row]) -> Row:
        """A file of several kinds of rows as one value."""
        try:
            return built(document_type, self._table(name))
        except RowError as error:
            raise _broken(name, "top", str(error)) from None

    def _rows(self, name: str, kind: str, row_type: type[Row]) -> tuple[Row, ...]:
        """The `[[kind]]` rows of a file; a row without `checked` takes the file's."""
        top = self._table(name)
        given = top.get(kind, [])
        if not isinstance(given, list):
            raise _broken(name, kind, "expected rows")
        rest = {key: top[key] for key in top if key != kind}
        if strange := [key for key in rest if key != "checked"]:
            raise _broken(name, "top", f"unknown field {strange[0]}")
        rows = cast("Sequence[object]", given)
        return tuple(
            _row(name, place, row_type, rest, row) for place, row in enumerate(rows, start=1)
        )

    def _table(self, name: str) -> Table:
        try:
            return tomllib.loads((self.folder / name).read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise InvalidInputError(
                f"{name}: the rules file is missing; install lordesk again."
            ) from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise InvalidInputError(f"{name}: not a readable TOML file: {error}.") from error


def _row(name: str, place: int, row_type: type[Row], rest: Table, given: object) -> Row:
    if not is_table(given):
        raise _broken(name, f"row {place}", "expected a table")
    if "sources" in given and not given["sources"]:
        raise _broken(name, _label(place, given), "sources: name at least one")
    try:
        return built(row_type, {**rest, **given})
    except RowError as error:
        raise _broken(name, _label(place, given), str(error)) from None


def _label(place: int, given: Table) -> str:
    """How a message names a row: its place from 1, and its own name where it has one."""
    own = next((given[field] for field in ("key", "id", "kind", "name") if field in given), None)
    return f"row {place} ({own})" if own else f"row {place}"


def _broken(name: str, row: str, problem: str) -> InvalidInputError:
    return InvalidInputError(f"{name}, {row}: {problem}.")
