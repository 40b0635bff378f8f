"""What goes into the frozen program, and what of the libraries stays out. Used by lordesk.spec."""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePosixPath

Row = tuple[str, str, str]
"""A line of PyInstaller's table: name in the bundle, file on this disk, kind."""

HIDDEN = ("PySide6.QtSvg", "tzdata")
"""Modules that no import statement names: Qt's reader of SVG icons, the time zones."""

UNUSED_MODULES = (
    *("tkinter", "unittest", "doctest", "pydoc", "pydoc_data", "test", "xmlrpc"),
    *("lxml.objectify", "lxml.html", "lxml.isoschematron", "lxml.cssselect"),
    *("lxml.sax", "lxml.builder", "lxml.doctestcompare", "lxml.usedoctest"),
    *("reportlab.graphics", "reportlab.platypus"),  # pages are laid out by documents
    *("PySide6.QtDBus", "PySide6.QtNetwork"),
    *("PIL._avif", "PIL._webp", "PIL._imagingtk", "PIL.ImageTk", "PIL.ImageQt"),
    *("numpy", "readline", "IPython", "charset_normalizer"),
    *("ssl", "_ssl", "_hashlib"),  # the program has no network; hashes come with Python itself
    *("asyncio", "multiprocessing"),  # background work is a thread
    *("psycopg", "psycopg_binary", "psycopg_c"),  # an office with a server installs the wheel
)
METADATA = ("PySide6-Essentials", "reportlab", "python-docx", "icalendar", "pikepdf")
"""Packages whose version the doctor names."""

_UNUSED_FILES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"opengl32sw\.dll$|d3dcompiler_\d+\.dll$",  # widgets are painted without OpenGL
        r"/plugins/(tls|networkinformation|sqldrivers|generic|egldeviceintegrations)/",
        r"/plugins/(wayland-graphics-integration-client|xcbglintegrations|qmltooling)/",
        r"/plugins/platforms/(lib)?q(minimal|minimalegl|eglfs|linuxfb|vnc|vkkhrdisplay|direct2d)\.",
        r"/plugins/platformthemes/libqgtk3\.",  # brings all of GTK along
        r"/plugins/imageformats/(lib)?q(tga|wbmp|icns|tiff|webp|gif|pdf)\.",
        r"/translations/(?!qtbase_en)",  # resources/i18n has what Qt's dialogs say, too
        r"^dateutil/zoneinfo/.*\.tar\.gz$|^tzdata/zoneinfo/tzdata\.zi$",  # zones once more
        r"(^|/)DarkGarden",  # a font of reportlab under the GPL, unused
        r"(^|/)docx/templates/default-docx-template/",  # the parts of the template beside it
        r"\.dist-info/(?!METADATA$)",  # licences are collected elsewhere
        r"/plugins/wayland-shell-integration/lib(ivi-shell|qt-shell|fullscreen-shell|wl-shell)",
        # What speaks to the desktop's own services is the desktop's own, with all that it wants.
        # A copy older than the desktop's OpenGL expects would keep the window from opening.
        r"(^|/)lib(X11|X11-xcb|xcb|Xau|Xdmcp|bsd|md|stdc\+\+|gcc_s)\.so",
        r"(^|/)lib(fontconfig|freetype|expat|png16)\.so",
        r"(^|/)lib(glib-2\.0|gthread-2\.0|pcre2-8|dbus-1|systemd|gcrypt|gpg-error|cap|lz4)\.so",
        r"(^|/)lib(cups|avahi-\w+|gnutls|p11-kit|unistring|idn2|tasn1|nettle|hogweed|gmp)\.so",
    )
)
# What the C library of the compiler brings in two ages; the older, loaded first, breaks Qt.
_OLD_RUNTIME = re.compile(r"^(msvcp140|concrt140|vccorlib140)\w*\.dll$", re.IGNORECASE)
# Where PyInstaller puts libraries that others want; Python itself is wanted by the starter alone.
_LIBRARY = re.compile(
    r"^(PySide6/(Qt/lib/)?)?(?!(lib)?python)[^/]+\.(so(\.\d+)*|dylib|dll)$", re.IGNORECASE
)
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)

Imports = Callable[[str], Iterable[str]]
"""The names in the bundle of the libraries that a file on this disk wants."""


def is_needed(name: str) -> bool:
    """Whether a file of a library goes into the bundle, by its name there."""
    path = PurePosixPath(name.replace("\\", "/")).as_posix()
    return not _OLD_RUNTIME.search(path) and not any(
        pattern.search(path) for pattern in _UNUSED_FILES
    )


def needed(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if is_needed(row[0])]


def reachable(rows: Sequence[Row], imports: Imports) -> list[Row]:
    """Without the shared libraries that nothing wants any more once their users are left out."""
    files = {_last(row[0]): row for row in rows if row[2] != "SYMLINK"}
    waiting = [row for row in files.values() if not _is_library(row)]
    wanted = {_last(row[0]) for row in waiting}
    while waiting:
        _, source, _ = waiting.pop()
        for name in map(_last, imports(source)):
            if name in files and name not in wanted:
                wanted.add(name)
                waiting.append(files[name])
    kept = {row[0] for row in rows if row[2] != "SYMLINK" and _last(row[0]) in wanted}
    return [row for row in rows if not _is_library(row) or kept & {row[0], row[1]}]


def listed_as_needed(listing: str) -> list[str]:
    """The libraries that a file of Linux wants itself, as `objdump -p` lists them.

    What those want in turn is not among them: it may be the desktop's own to bring.
    """
    return _NEEDED.findall(listing)


def tied(rows: Sequence[Row], beside: Iterable[Row]) -> list[Row]:
    """Without the top links whose library was left out; others are a framework's own, on macOS."""
    there = {name for name, _, kind in (*rows, *beside) if kind != "SYMLINK"}
    return [row for row in rows if row[2] != "SYMLINK" or "/" in row[0] or row[1] in there]


def _is_library(row: Row) -> bool:
    return row[2] != "EXTENSION" and _LIBRARY.match(row[0].replace("\\", "/")) is not None


def _last(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].casefold()
