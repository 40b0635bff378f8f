"""The bundle of this system: frozen, tested, then packed as its people expect it."""

import platform
import sys
from pathlib import Path

from devtools import freeze, linux_bundle, macos_image, system_libraries, windows_installer
from devtools.product import read_product
from devtools.shell import ChoreError


def make() -> Path:
    """The file a person downloads, in dist."""
    check()
    if sys.platform == "linux":
        return linux_bundle.pack()
    if sys.platform == "darwin":
        product = read_product()
        image = freeze.DIST / f"{product.name}-{product.version}-macos-{platform.machine()}.dmg"
        macos_image.make_image(freeze.DIST / "lordesk.app", image)
        return image
    if sys.platform == "win32":
        return windows_installer.make_installer(freeze.FROZEN)
    raise ChoreError(f"There is no recipe for a bundle on {sys.platform}.")


def check() -> None:
    """Freeze the program and let the frozen one test itself."""
    system_libraries.demand((*system_libraries.DISPLAY, *system_libraries.FREEZING))
    starter = freeze.freeze()
    print(f"   {freeze.megabytes(freeze.FROZEN):.0f} MB unpacked\n")
    freeze.test(starter)
