"""Where a data folder lies, and in plain words what may go wrong there."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class PlaceKind(StrEnum):
    LOCAL = "local"
    CLOUD = "cloud"
    NETWORK = "network"
    SHOWN_FOLDER = "shown folder"
    ROAMING = "roaming"
    REMOVABLE = "removable"
    UNWRITABLE = "unwritable"
    NO_FOLDER = "no folder"


_WARNINGS: Mapping[PlaceKind, str] = MappingProxyType(
    {
        PlaceKind.CLOUD: (
            "The data folder lies in a folder that {service} synchronises. It may copy the desk "
            "in the middle of a change and damage it. Move it to a local folder"
        ),
        PlaceKind.NETWORK: (
            "The data folder lies on another computer ({service}). When the connection breaks, "
            "changes can be lost. Move it to a local folder"
        ),
        PlaceKind.SHOWN_FOLDER: (
            "The data folder lies below {service}, which many computers synchronise or tidy up. "
            "Move it to the program’s own folder"
        ),
        PlaceKind.ROAMING: (
            "The data folder lies in the roaming profile, which Windows copies between computers. "
            "Move it to the local folder of the profile"
        ),
        PlaceKind.REMOVABLE: (
            "The data folder lies on a removable drive. Take it out only after closing lordesk, "
            "and keep a copy elsewhere"
        ),
        PlaceKind.UNWRITABLE: (
            "The data folder cannot be written, so nothing can be changed. "
            "Check its rights, or choose another folder"
        ),
        PlaceKind.NO_FOLDER: (
            "The data folder is, or lies below, something that is no folder. Choose another one"
        ),
    }
)


_TO_BE_LEFT = frozenset(
    {PlaceKind.CLOUD, PlaceKind.NETWORK, PlaceKind.SHOWN_FOLDER, PlaceKind.ROAMING}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What kind of place a folder is; `service` names the cloud, the file system or the folder."""

    kind: PlaceKind
    service: str = ""

    @property
    def is_safe(self) -> bool:
        return self.kind is PlaceKind.LOCAL

    @property
    def wants_moving(self) -> bool:
        """Whether the desk is better off elsewhere and could be moved from here."""
        return self.kind in _TO_BE_LEFT

    @property
    def warning(self) -> str | None:
        """What may happen there and what to do, without a path; None for a safe place."""
        if self.is_safe:
            return None
        return f"{_WARNINGS[self.kind].format(service=self.service)}."
