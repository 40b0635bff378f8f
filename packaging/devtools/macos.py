"""What the macOS bundle tells the system about itself, and the oldest system it promises."""

from collections.abc import Mapping

from devtools.mach_o import Version
from devtools.places import PACKAGING, ROOT
from devtools.product import Product, numbers

ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"
OLDEST_SYSTEM = "15.0"
"""What PySide6 6.11's own libraries are marked for (Qt's are marked 13.0)."""
FILE_ICON = "lordesk-file.icns"
_WHY_MAIL = "lordesk opens a draft in Mail, for you to read and to send."
"""Without such a sentence, and the entitlement beside it, no script may ask Mail for anything."""


def info_plist(product: Product) -> dict[str, object]:
    """What Info.plist says beyond PyInstaller's own: version, files, oldest system, dark mode."""
    file_type = f"{product.id}.file"
    version = ".".join(map(str, numbers(product.version)[:3]))  # three numbers and no more
    return {
        "CFBundleDisplayName": product.name,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", *_translations()],  # the system's own dialogs follow
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": product.file_name,
                "CFBundleTypeIconFile": FILE_ICON,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [file_type],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": file_type,
                "UTTypeDescription": product.file_name,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [product.file_extension],
                    "public.mime-type": [product.file_media_type],
                },
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSPrincipalClass": "NSApplication",
        "NSAppleEventsUsageDescription": _WHY_MAIL,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "GNU General Public License, version 3 or later",
    }


def _translations() -> list[str]:
    files = (ROOT / "resources" / "i18n").glob("lordesk_*.ts")
    return sorted(file.stem.rpartition("_")[2] for file in files)


def newer_than_promised(marks: Mapping[str, Version]) -> list[str]:
    """A sentence for each binary that is marked for a newer system than Info.plist promises."""
    major, _, minor = OLDEST_SYSTEM.partition(".")
    promised = (int(major), int(minor))
    return [
        f"{name} is marked for macOS {mark[0]}.{mark[1]}; {OLDEST_SYSTEM} is promised."
        for name, mark in sorted(marks.items())
        if mark > promised
    ]
