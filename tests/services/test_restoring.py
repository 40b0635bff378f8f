"""What a preview of a snapshot tells."""

from lordesk.domain.ids import Kind
from lordesk.domain.preferences import Preferences
from lordesk.domain.vocabulary import Preset
from lordesk.services.restoring import compare
from tests.builders import a_desk, a_letter, a_writer


def test_a_comparison_names_what_comes_back_changes_and_goes() -> None:
    past = a_desk(a_letter(), a_writer("b", name="Ada Byron"), Preferences(preset=Preset.EARLY))
    present = a_desk(a_writer("b", name="Ada King"), a_writer("c", name="Zhang Wei"))
    found = compare(present, past)
    assert found.returning == ("Dr. Okoye’s letter",)
    assert found.changing == ("Dr. Byron",)
    assert found.going == ("Dr. Wei",)
    assert not found.is_empty
    assert compare(past, past.drop(Kind.PREFERENCES, "preferences")).is_empty
