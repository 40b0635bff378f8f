"""What a letter is for, short enough for a line."""

from lordesk.domain.vocabulary import Track
from lordesk.ui.aims import Aim, aims_of
from tests.builders import a_desk, a_target
from tests.planning import CATALOGUE


def test_targets_of_one_specialty_share_its_name() -> None:
    desk = a_desk(
        a_target("prelim", track=Track.PRELIMINARY),
        a_target("neuro", specialty="neurology", track=Track.ADVANCED),
        a_target("own", specialty="Space medicine"),
    )
    assert aims_of(("im", "prelim", "neuro", "own", "gone"), desk, CATALOGUE) == (
        Aim(field="IM", tracks=(Track.PRELIMINARY,)),
        Aim(field="Neuro", tracks=(Track.ADVANCED,)),
        Aim(field="Space medicine"),
    )
