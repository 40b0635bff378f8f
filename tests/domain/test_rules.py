from datetime import date

import pytest

from lordesk.domain.rules import PolicyRule
from lordesk.domain.vocabulary import PolicyKey, Preset

CHECKED = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("preset", "value"), [(Preset.EARLY, 3), (Preset.USUAL, 2), (Preset.LATE, 1)]
)
def test_a_policy_has_a_value_per_preset(preset: Preset, value: int) -> None:
    rule = PolicyRule(
        key=PolicyKey.REMINDER_1_DAYS,
        name="n",
        meaning="m",
        unit="days",
        early=3,
        usual=2,
        late=1,
        minimum=0,
        maximum=9,
        sources=("X",),
        checked=CHECKED,
    )

    assert rule.value(preset) == value
