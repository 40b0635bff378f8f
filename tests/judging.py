"""Rankings and portfolios on small desks and on the sample."""

from collections.abc import Collection, Sequence

from lordesk.domain.ids import TargetKey, WriterKey
from lordesk.domain.portfolio import Portfolio, TargetPortfolio, portfolio
from lordesk.domain.portfolio_rules import Rule
from lordesk.domain.ranking import Place, rank
from lordesk.domain.records import Entity, Records
from lordesk.paths import resources
from lordesk.services.interchange import read_file
from tests.builders import a_desk, day
from tests.planning import CATALOGUE

AFTER = "2027-02-10"
"""Five days after the rotation of `a_desk` (Mon 11 Jan to Fri 5 Feb 2027) ended."""


def sample() -> Records:
    file = resources() / "sample" / "rahmani.lordesk"
    return read_file(file.read_bytes(), file.name)


def places(records: Records, today: str = AFTER, target: str | None = None) -> dict[str, Place]:
    found = rank(records, CATALOGUE, day(today), TargetKey(target) if target else None)
    return {str(place.writer): place for place in found}


def place_of(*entities: Entity, today: str = AFTER, writer: str = "okoye") -> Place:
    return places(a_desk(*entities), today)[writer]


def said(place: Place) -> str:
    return " ".join(reason.text for reason in place.reasons)


def judged(records: Records, today: str = AFTER, without: Collection[str] = ()) -> Portfolio:
    return portfolio(records, CATALOGUE, day(today), [WriterKey(key) for key in without])


def target_of(found: Portfolio, key: str = "im") -> TargetPortfolio:
    return next(target for target in found.targets if target.target == key)


def broken(found: TargetPortfolio) -> list[Rule]:
    return [gap.rule for gap in found.gaps]


def codes(alarms: Sequence[object]) -> list[str]:
    return [str(getattr(alarm, "code", "")) for alarm in alarms]
