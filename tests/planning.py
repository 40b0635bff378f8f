"""Plans on small desks, and the hand-worked situations that several tests share."""

from lordesk.domain.agenda import Duty, Plan
from lordesk.domain.catalogue import Catalogue
from lordesk.domain.preferences import Preferences
from lordesk.domain.records import Entity
from lordesk.domain.timeline import make_plan
from lordesk.domain.vocabulary import (
    DutyKind,
    PolicyKey,
    Preset,
)
from lordesk.paths import resources
from lordesk.storage.catalogue_files import read_catalogue
from tests.builders import (
    a_desk,
    a_letter,
    a_target,
    a_yes,
    day,
)

CATALOGUE: Catalogue = read_catalogue(resources() / "rules")
WINTER = "2026-11-22"
"""Before the rotation of `a_desk` (Mon 11 Jan to Fri 5 Feb 2027) begins."""


def plan_on(today: str, *entities: Entity) -> Plan:
    return make_plan(a_desk(*entities), CATALOGUE, day(today))


def duty(plan: Plan, kind: DutyKind, letter: str = "okoye-im") -> Duty | None:
    found = [d for d in plan.duties if d.kind is kind and d.letter == letter]
    assert len(found) <= 1
    return found[0] if found else None


def due(plan: Plan, kind: DutyKind) -> str | None:
    found = duty(plan, kind)
    return found.due.isoformat() if found else None


AGREED = a_letter(asked=a_yes("2027-02-03"))
PROMISED_IN_SEASON = a_letter(asked=a_yes("2027-07-01"))
CV_CASE = a_target(submit_on=day("2027-09-08"))


def preset(name: Preset, **policies: int) -> Preferences:
    return Preferences(preset=name, policies={PolicyKey(k): v for k, v in policies.items()})
