"""What of the libraries stays out of a bundle, and what must not."""

import pytest

from devtools import frozen

LEFT_OUT = [
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/plugins/tls/qopensslbackend.dll",
    "PySide6\\plugins\\platforms\\qdirect2d.dll",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/opengl32sw.dll",
    "PySide6/Qt/translations/qtbase_de.qm",
    "dateutil/zoneinfo/dateutil-zoneinfo.tar.gz",
    "tzdata/zoneinfo/tzdata.zi",
    "reportlab/fonts/DarkGarden.sfd",
    "MSVCP140.dll",
    "libcups.so.2",
    "libgnutls.so.30",
    "libstdc++.so.6",
    "libX11.so.6",
    "libfontconfig.so.1",
    "PySide6/Qt/plugins/wayland-shell-integration/libivi-shell.so",
    "libdbus-1.so.3",
    "pikepdf-10.18.0.dist-info/RECORD",
]
KEPT = [
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/styles/qmodernwindowsstyle.dll",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "libxcb-cursor.so.0",
    "pillow.libs/libfreetype-5a5f2b1c.so.6.20.4",
    "pillow.libs/libXau-154567c4.so.6.0.0",
    "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
    "PySide6/MSVCP140.dll",
    "pikepdf-10.18.0.dist-info/METADATA",
    "docx/templates/default.docx",
    "tzdata/zoneinfo/America/New_York",
]


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_is_unused_or_harmful_stays_out(name: str) -> None:
    assert not frozen.is_needed(name)


@pytest.mark.parametrize("name", KEPT)
def test_what_the_program_uses_goes_in(name: str) -> None:
    assert frozen.is_needed(name)


def test_rows_are_kept_in_their_order() -> None:
    rows = [(name, f"/disk/{name}", "BINARY") for name in (*KEPT, *LEFT_OUT)]
    assert [name for name, _, _ in frozen.needed(rows)] == KEPT


def test_a_library_goes_with_the_last_that_wants_it() -> None:
    wants = {
        "/p/libqxcb.so": ["libQt6XcbQpa.so.6"],
        "/l/libQt6XcbQpa.so.6": ["libxcb.so.1", "libc.so.6"],
        "/l/libcups.so.2": ["libgnutls.so.30"],
    }
    rows = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/p/libqxcb.so", "BINARY"),
        ("PySide6/QtCore.abi3.so", "/m/QtCore.abi3.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "/l/libQt6XcbQpa.so.6", "BINARY"),
        ("libQt6XcbQpa.so.6", "PySide6/Qt/lib/libQt6XcbQpa.so.6", "SYMLINK"),
        ("libQt6OpenGL.so.6", "PySide6/Qt/lib/libQt6OpenGL.so.6", "SYMLINK"),
        ("A.framework/A", "Versions/Current/A", "SYMLINK"),
        ("libxcb.so.1", "/l/libxcb.so.1", "BINARY"),
        ("libgnutls.so.30", "/l/libgnutls.so.30", "BINARY"),
        ("libpython3.11.so.1.0", "/l/libpython3.11.so.1.0", "BINARY"),
    ]
    kept = frozen.reachable(rows, lambda path: wants.get(path, ()))
    gone = {"libgnutls.so.30", "libQt6OpenGL.so.6"}
    assert [name for name, _, _ in kept] == [name for name, _, _ in rows if name not in gone]


def test_a_file_of_linux_wants_what_it_names_itself() -> None:
    listing = (
        "Dynamic Section:\n  NEEDED               libcups.so.2\n  NEEDED       libQt6Gui.so.6\n"
    )
    more = "  SONAME               libqcups.so\nrequired from libc.so.6:\n"
    assert frozen.listed_as_needed(listing + more) == ["libcups.so.2", "libQt6Gui.so.6"]


def test_a_link_goes_with_its_library() -> None:
    link = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    loose = ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")
    text = ("LICENSE", "/p/LICENSE", "DATA")
    libraries = [("PySide6/Qt/lib/libQt6Core.so.6", "/l/libQt6Core.so.6", "BINARY")]
    assert frozen.tied([link, loose, text], libraries) == [link, text]


def test_a_framework_of_macos_keeps_the_links_that_its_signature_wants() -> None:
    framework = "PySide6/Qt/lib/QtCore.framework"
    links = [
        (f"{framework}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
        (f"{framework}/Resources", "Versions/Current/Resources", "SYMLINK"),
        (f"{framework}/Versions/Current", "A", "SYMLINK"),
    ]
    libraries = [(f"{framework}/Versions/A/QtCore", "/l/QtCore", "BINARY")]
    assert frozen.tied(links, libraries) == links


def test_names_of_windows_are_compared_without_case() -> None:
    rows = [
        ("apsw\\_apsw.pyd", "a.pyd", "EXTENSION"),
        ("VCRUNTIME140.dll", "v.dll", "BINARY"),
        ("PySide6\\VCRUNTIME140.dll", "v2.dll", "BINARY"),
        ("PySide6\\Qt6Network.dll", "n.dll", "BINARY"),
        ("python313.dll", "p.dll", "BINARY"),
    ]
    kept = frozen.reachable(rows, lambda path: ["vcruntime140.DLL"] if path == "a.pyd" else [])
    assert [name for name, _, _ in kept] == [
        "apsw\\_apsw.pyd",
        "VCRUNTIME140.dll",
        "PySide6\\VCRUNTIME140.dll",
        "python313.dll",
    ]


def test_the_doctor_finds_every_version_it_names() -> None:
    from lordesk.storage import doctor

    assert set(vars(doctor)["_PACKAGES"]) <= set(frozen.METADATA)
