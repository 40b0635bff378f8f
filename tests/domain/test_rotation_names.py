"""A rotation named for its site names it once."""

import pytest

from lordesk.domain.rotation_names import full_name, own_service, site_beside
from tests.builders import a_rotation


def test_the_site_stands_beside_a_service_with_a_name_of_its_own() -> None:
    rotation = a_rotation(service="Team C", site="Bayview  Hospital")
    assert full_name(rotation) == "Team C, Bayview Hospital"
    assert site_beside(rotation) == "Bayview Hospital"
    assert own_service(rotation.service, rotation.site) == "Team C"


@pytest.mark.parametrize("service", ["Bayview Hospital", " bayview\nhospital "])
def test_a_rotation_named_for_its_site_says_it_once(service: str) -> None:
    rotation = a_rotation(service=service, site="Bayview Hospital")
    assert full_name(rotation).casefold() == "bayview hospital"
    assert site_beside(rotation) == ""
    assert own_service(rotation.service, rotation.site) == ""
