"""Whether Linux has a screen for the window: where Qt finds none, it ends the process."""

import sys
from collections.abc import Mapping

from lordesk.domain.errors import StorageError

_CURSORS = "libxcb-cursor.so.0"
_INSTEAD = "The commands work without one: see “lordesk --help”."


def demand(environment: Mapping[str, str], system: str = sys.platform) -> None:
    """Raise a StorageError, with the next step, where no window could be opened."""
    if system == "linux" and (trouble := _trouble(environment)):
        raise StorageError(trouble)


def _trouble(environment: Mapping[str, str]) -> str | None:
    if environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return None
    name = environment.get("DISPLAY")
    if not name:
        return f"There is no screen to open the window on: DISPLAY is not set. {_INSTEAD}"
    return _x11_trouble(name)


def _x11_trouble(name: str) -> str | None:
    """What keeps Qt from the X server of that name; it needs the server and one library more."""
    from ctypes import CDLL, c_void_p

    try:
        xcb = CDLL("libxcb.so.1")
        CDLL(_CURSORS)
    except OSError:
        return f"The window needs {_CURSORS}. Install the package libxcb-cursor0 (xcb-util-cursor)."
    xcb.xcb_connect.restype = c_void_p
    connection = c_void_p(xcb.xcb_connect(name.encode(), None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return (
        f"No window can be opened: screen {name} does not answer. {_INSTEAD}" if refused else None
    )
