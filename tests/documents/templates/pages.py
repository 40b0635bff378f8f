"""Situations that the pages of a kit are recorded for, each with a name of its own."""

from collections.abc import Mapping

from lordesk.domain.ids import TargetKey
from lordesk.domain.kit_facts import KitFacts
from lordesk.domain.preferences import Preferences
from lordesk.domain.vocabulary import Paper, Portal, RotationKind
from tests.builders import a_letter, a_rotation, a_target, a_writer, a_yes, worked
from tests.kits import OPEN, a_full_applicant, a_moment, facts_of

FM = a_target("fm", specialty="family-medicine")
EM = a_target("em", specialty="emergency-medicine", season="residencycas-2028")
EYE = a_target("eye", specialty="ophthalmology", season="sfmatch-2028")


def _observer() -> KitFacts:
    return facts_of(
        a_rotation(kind=RotationKind.OBSERVERSHIP, setting=None, role=None),
        a_letter(targets=(TargetKey("im"), TargetKey("fm")), waived=False),
        FM,
        a_moment("m1", text="Discussed the evidence.", competency=None, emphasis="Discussed"),
        Preferences(paper=Paper.A4),
    )


def _two_stays() -> KitFacts:
    return facts_of(
        a_rotation(
            "clinic", service="Clinic", start=OPEN.replace(month=3), end=OPEN.replace(month=4)
        ),
        a_writer(worked_together=(worked(), worked("clinic"))),
        a_letter(letter_id="AB12CD", waived=None, asked=a_yes("2027-02-03")),
        today=OPEN,
    )


def _bare() -> KitFacts:
    return facts_of(
        a_full_applicant(
            degree=None, email=None, phone=None, aamc_id=None, goal=None, program_types=None,
            languages=(), education=(), experience=(), research=(), honours=(), school=None,
        ),
        a_writer(worked_together=()),
        a_target(season="mine"),
        a_letter(portal=Portal.OTHER),
    )  # fmt: skip


SITUATIONS: Mapping[str, KitFacts] = {
    "eras waits for its season": facts_of(),
    "eras season open": facts_of(a_letter(letter_id="AB12CD"), today=OPEN),
    "eras id missing, two stays": _two_stays(),
    "observership on a4, general, not waived": _observer(),
    "residencycas": facts_of(EM, a_letter(targets=(TargetKey("em"),))),
    "sf match": facts_of(EYE, a_letter(targets=(TargetKey("eye"),))),
    "nothing known": _bare(),
}
