"""Where the shipped resources and the user's data folder are."""

from pathlib import Path

DRAFTS, ASK_CARDS, KITS, SENT_KITS = "Drafts", "Ask cards", "Kits", "Kits as sent"
"""Folders of the data folder for what is opened from the window without asking where to."""

UNFINISHED = "unfinished"
"""Folder of the data folder that names kits which are taking an older one's place."""

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Folder of the shipped data: inside the package when installed, beside it in a checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def default_data_folder() -> Path:
    """The platform's local (never roaming, never synchronised) folder for the user's desk."""
    from platformdirs import user_data_path

    return user_data_path("lordesk", appauthor=False, roaming=False)
