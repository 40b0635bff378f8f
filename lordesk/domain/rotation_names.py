"""How a rotation is named beside its site, which is said once where it is all there is."""

from lordesk.domain.rotation import Rotation
from lordesk.domain.tidy import one_line


def full_name(rotation: Rotation) -> str:
    """The service with its site."""
    return ", ".join(filter(None, (one_line(rotation.service), site_beside(rotation))))


def site_beside(rotation: Rotation) -> str:
    """The site to show beside the service; empty if the service is named after it."""
    return "" if not own_service(rotation.service, rotation.site) else one_line(rotation.site)


def own_service(service: str, site: str) -> str:
    """The service; empty where it is only the name of the site, as the first plan leaves it."""
    named = one_line(service)
    return "" if named.casefold() == one_line(site).casefold() else named
