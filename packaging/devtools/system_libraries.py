"""What the operating system must bring: on Debian, Qt's libraries and a few PDF tools."""

import ctypes
import importlib.util
import os
import shutil
import sys
import sysconfig
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from devtools import postgres
from devtools.shell import ChoreError, exit_code


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A Debian package, and how to see whether what it brings is there."""

    package: str
    present: Callable[[], bool]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_python_library() -> bool:
    """Debian parts Python's library, which a frozen program takes along, from its starter."""
    name = str(sysconfig.get_config_var("INSTSONAME"))
    folder = Path(sysconfig.get_config_var("LIBDIR") or "/")
    places = (folder, folder / str(sysconfig.get_config_var("MULTIARCH")))
    return ".so" not in name or any((place / name).exists() for place in places)


def _system_python_has(module: str) -> bool:
    finds = f"import importlib.util; raise SystemExit(not importlib.util.find_spec('{module}'))"
    return SYSTEM_PYTHON.exists() and exit_code([SYSTEM_PYTHON, "-c", finds]) == 0


def _brings(package: str, library: str) -> Need:
    return Need(package=package, present=partial(_loads, library))


def _offers(package: str, program: str) -> Need:
    return Need(package=package, present=lambda: shutil.which(program) is not None)


ENVIRONMENT = (
    Need(package="python3-venv", present=lambda: importlib.util.find_spec("ensurepip") is not None),
)
QT = (
    _brings("libegl1", "libEGL.so.1"),
    _brings("libgl1", "libGL.so.1"),
    _brings("libglib2.0-0", "libglib-2.0.so.0"),
    _brings("libdbus-1-3", "libdbus-1.so.3"),
    _brings("libfontconfig1", "libfontconfig.so.1"),
    _brings("libxkbcommon0", "libxkbcommon.so.0"),
    _brings("libbrotli1", "libbrotlidec.so.1"),
)
DISPLAY = (
    _brings("libxcb-cursor0", "libxcb-cursor.so.0"),
    _brings("libxcb-icccm4", "libxcb-icccm.so.4"),
    _brings("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    _brings("libxcb-shape0", "libxcb-shape.so.0"),
    _brings("libxcb-xkb1", "libxcb-xkb.so.1"),
    _brings("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
)
# What PyInstaller asks, and libraries of the X11 plugin that a bundle takes along.
FREEZING = (
    _offers("binutils", "objdump"),
    Need(package=f"libpython3.{sys.version_info.minor}", present=_has_python_library),
    _brings("libxcb-image0", "libxcb-image.so.0"),
    _brings("libxcb-render-util0", "libxcb-render-util.so.0"),
)
WINDOWS = (
    _offers("wine", "wine"),
    Need(package="wine64", present=lambda: Path("/usr/lib/wine/wine64").exists()),
    _offers("nsis", "makensis"),
    _offers("gcc-mingw-w64-x86-64-win32", "x86_64-w64-mingw32-gcc"),
    _offers("xvfb", "Xvfb"),
    _offers("x11-utils", "xwininfo"),
)
TESTS = (
    _offers("poppler-utils", "pdftotext"),
    _offers("qpdf", "qpdf"),
    _offers("mupdf-tools", "mutool"),
)
# A real screen with a window manager, for the journeys.
DESKTOP = (_offers("xvfb", "Xvfb"), _offers("openbox", "openbox"), _offers("x11-utils", "xprop"))
BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
# What a screen reader speaks through; without it the check of the names is left out.
SCREEN_READER = (
    Need(package="at-spi2-core", present=BUS_LAUNCHER.exists),
    _offers("dbus", "dbus-run-session"),
    Need(package="python3-pyatspi", present=lambda: _system_python_has("pyatspi")),
)
# Tests of an office's server are left out where there is none.
OFFICE = (Need(package="postgresql", present=lambda: postgres.programs() is not None),)


def provide(needs: Iterable[Need]) -> None:
    """Install what is missing where that may be done; elsewhere name it in one sentence."""
    missing = _absent_after_installing(needs)
    if missing:
        print(_sentence(missing))


def demand(needs: Iterable[Need]) -> None:
    """As `provide`, for what nothing can be done without."""
    missing = _absent_after_installing(needs)
    if missing:
        raise ChoreError(_sentence(missing))


def absent(needs: Iterable[Need]) -> list[str]:
    """The packages that are not there."""
    return [need.package for need in needs if not need.present()]


def _absent_after_installing(needs: Iterable[Need]) -> list[str]:
    wanted = list(needs)
    missing = absent(wanted) if _is_linux() else []
    rights = _rights() if missing else None
    if rights is None:
        return missing
    _install(missing, rights)
    still = absent(wanted)
    if still:
        raise ChoreError(f"Installed, yet not found by this Python: {' '.join(still)}.")
    return []


def _sentence(packages: Iterable[str]) -> str:
    named = " ".join(packages)
    return f"Missing system packages; please install them (names as in Debian): {named}"


def _is_linux() -> bool:
    return sys.platform == "linux"


def _rights() -> list[str] | None:
    """Words to put before apt-get, or None where nothing may be installed."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and exit_code(["sudo", "-n", "true"]) == 0:
        return ["sudo", "-n"]
    return None


def _install(packages: list[str], rights: list[str]) -> None:
    print(f"Installing {' '.join(packages)}", flush=True)
    apt_get = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    patience = ["-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    for words in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        if exit_code([*apt_get, *patience, *words]) != 0:
            raise ChoreError(f"apt-get could not install {' '.join(packages)}; see above.")
