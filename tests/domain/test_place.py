"""What is said of a place."""

import pytest

from lordesk.domain.place import Place, PlaceKind


@pytest.mark.parametrize("kind", PlaceKind)
def test_every_unfit_place_says_what_may_happen_and_what_to_do(kind: PlaceKind) -> None:
    place = Place(kind=kind, service="Dropbox")
    if kind is PlaceKind.LOCAL:
        assert place.is_safe
        assert place.warning is None
    else:
        assert not place.is_safe
        assert place.warning is not None
        assert place.warning.endswith(".")
        assert "{" not in place.warning


def test_a_cloud_is_named() -> None:
    warning = Place(kind=PlaceKind.CLOUD, service="Dropbox").warning
    assert warning is not None
    assert "Dropbox synchronises" in warning
