"""A start without a screen is refused in one sentence, before Qt could end the process."""

import subprocess
import sys
from pathlib import Path
from unittest.mock import Mock

import pytest

from lordesk.domain.errors import StorageError
from lordesk.ui import screen


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_only_linux_may_be_without_a_screen(system: str) -> None:
    screen.demand({}, system)


@pytest.mark.parametrize("name", ["QT_QPA_PLATFORM", "WAYLAND_DISPLAY"])
def test_a_platform_of_ones_own_choice_is_not_questioned(name: str) -> None:
    screen.demand({name: "offscreen"}, "linux")


def test_without_a_display_the_commands_are_named() -> None:
    with pytest.raises(StorageError, match=r"DISPLAY is not set.*lordesk --help"):
        screen.demand({}, "linux")


class DeafServer:
    """The X library of a machine whose server does not answer."""

    def __init__(self, _library: str) -> None:
        self.xcb_connect = Mock(return_value=1)
        self.xcb_connection_has_error = Mock(return_value=1)
        self.xcb_disconnect = Mock()


def test_a_display_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ctypes.CDLL", DeafServer)
    with pytest.raises(StorageError, match="screen :4071 does not answer"):
        screen.demand({"DISPLAY": ":4071"}, "linux")


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-shape.so.0", "libxcb-shape0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ],
)
def test_a_missing_library_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch, library: str, package: str
) -> None:
    def load(name: str) -> Mock:
        if name == library:
            raise OSError(name)
        return Mock()

    monkeypatch.setattr("ctypes.CDLL", load)
    with pytest.raises(StorageError, match=f"Install the package {package}"):
        screen.demand({"DISPLAY": ":0"}, "linux")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_the_program_ends_with_one_line_and_not_with_a_crash(tmp_path: Path) -> None:
    started = subprocess.run(
        [sys.executable, "-m", "lordesk", "--data", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin", "HOME": str(tmp_path)},
    )
    assert started.returncode == 4
    assert started.stderr.count("\n") == 1
    assert started.stderr.startswith("lordesk: There is no screen")
