"""Whether Linux has a screen for the window: where Qt finds none, it ends the process."""

import sys
from collections.abc import Mapping

from lordesk.domain.errors import StorageError

_QT_NEEDS = {
    "libxcb-cursor.so.0": "libxcb-cursor0 (xcb-util-cursor)",
    "libxcb-icccm.so.4": "libxcb-icccm4 (xcb-util-wm)",
    "libxcb-keysyms.so.1": "libxcb-keysyms1 (xcb-util-keysyms)",
    "libxcb-shape.so.0": "libxcb-shape0 (libxcb)",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0 (libxkbcommon-x11)",
}
"""What the X11 plugin of Qt loads and a bare system lacks, with its packages."""
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
    """What keeps Qt from the X server of that name; it needs the server and a few libraries."""
    from ctypes import CDLL, c_void_p

    for library, package in _QT_NEEDS.items():
        try:
            CDLL(library)
        except OSError:
            return f"The window needs {library}. Install the package {package}."
    xcb = CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = c_void_p
    connection = c_void_p(xcb.xcb_connect(name.encode(), None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return (
        f"No window can be opened: screen {name} does not answer. {_INSTEAD}" if refused else None
    )
