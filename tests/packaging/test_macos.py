"""What the macOS bundle says of itself, and how binaries are read for the system they want."""

import plistlib
import re
import struct
from dataclasses import replace
from pathlib import Path

from devtools import mach_o, macos
from devtools.product import read_product

BUILD_VERSION, MIN_VERSION = 0x32, 0x24


def thin(command: int, version: tuple[int, int]) -> bytes:
    """A Mach-O file of one architecture: a header, another command, the one with the mark."""
    mark = version[0] << 16 | version[1] << 8
    other = struct.pack("<IIQ", 0x1D, 16, 0)
    marking = (
        struct.pack("<IIIIII", command, 24, 1, mark, 0, 0)
        if command == BUILD_VERSION
        else struct.pack("<IIII", command, 16, mark, 0)
    )
    header = struct.pack("<IIIIIIII", 0xFEEDFACF, 0x0100000C, 0, 6, 2, 40, 0, 0)
    return header + other + marking


def fat(*members: bytes) -> bytes:
    head = struct.pack(">II", 0xCAFEBABE, len(members))
    place = len(head) + 20 * len(members)
    rows, body = b"", b""
    for member in members:
        rows += struct.pack(">IIIII", 0x0100000C, 0, place + len(body), len(member), 0)
        body += member
    return head + rows + body


def test_the_mark_of_a_binary_is_read_in_both_spellings() -> None:
    assert mach_o.system_mark(thin(BUILD_VERSION, (15, 0))) == (15, 0)
    assert mach_o.system_mark(thin(MIN_VERSION, (10, 13))) == (10, 13)


def test_of_several_architectures_the_newest_mark_counts() -> None:
    both = fat(thin(BUILD_VERSION, (11, 0)), thin(BUILD_VERSION, (14, 4)))
    assert mach_o.system_mark(both) == (14, 4)


def test_a_static_library_in_a_file_of_several_architectures_has_no_mark() -> None:
    assert mach_o.system_mark(fat(b"!<arch>\n" + bytes(60))) is None


def test_other_files_have_no_mark() -> None:
    java = bytes.fromhex("cafebabe00000041") + bytes(40)
    assert [mach_o.system_mark(content) for content in (b"", b"x" * 99, java)] == [None] * 3


def test_binaries_are_found_in_every_folder(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.so").write_bytes(thin(BUILD_VERSION, (15, 0)))
    (tmp_path / "text").write_text("no binary", encoding="utf-8")
    assert mach_o.marks_below(tmp_path) == {"a/b.so": (15, 0)}


def test_a_binary_newer_than_the_promise_is_named() -> None:
    assert macos.newer_than_promised({"QtCore": (13, 0), "pyside": (15, 0)}) == []
    (told,) = macos.newer_than_promised({"QtCore": (26, 0)})
    assert told.startswith("QtCore is marked for macOS 26.0")


def test_files_of_the_program_have_a_type_that_the_bundle_declares() -> None:
    plist = plistlib.loads(plistlib.dumps(macos.info_plist(read_product())))
    declared = {
        kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"]["public.filename-extension"]
        for kind in plist["UTExportedTypeDeclarations"]
    }
    opened = [
        name for kind in plist["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]
    ]
    assert [declared[name] for name in opened] == [["lordesk"]]


def test_info_plist_says_what_finder_and_the_system_read() -> None:
    told = macos.info_plist(replace(read_product(), version="1.2.0rc1"))
    plist = plistlib.loads(plistlib.dumps(told))
    assert plist["CFBundleVersion"] == plist["CFBundleShortVersionString"] == "1.2.0"
    assert re.fullmatch(r"\d+\.\d+(\.\d+)?", plist["LSMinimumSystemVersion"])
    assert plist["NSHighResolutionCapable"] is True
    assert plist["NSRequiresAquaSystemAppearance"] is False, "dark mode"
    (opened,) = plist["CFBundleDocumentTypes"]
    assert (opened["CFBundleTypeRole"], opened["LSHandlerRank"]) == ("Editor", "Owner")
    (declared,) = plist["UTExportedTypeDeclarations"]
    assert declared["UTTypeIdentifier"].startswith(read_product().id)
    assert declared["UTTypeConformsTo"] == ["public.json"]


def test_the_entitlements_are_a_plist() -> None:
    rights = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert rights == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.automation.apple-events": True,
    }


def test_the_system_may_ask_whether_mail_is_given_a_draft() -> None:
    assert "Mail" in str(macos.info_plist(read_product())["NSAppleEventsUsageDescription"])


def test_dialogs_of_the_system_speak_what_the_program_speaks() -> None:
    assert macos.info_plist(read_product())["CFBundleLocalizations"] == ["en", "es"]
