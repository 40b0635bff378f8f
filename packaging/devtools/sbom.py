"""The list of all that a bundle holds: its packages, and the libraries inside their wheels."""

import json
import platform
import sys
from pathlib import Path
from typing import TypedDict

from devtools.environment import make
from devtools.freeze import BUILD, DIST, repeatable
from devtools.places import RUNTIME_LOCK, interpreter, script
from devtools.product import Product, read_product
from devtools.shell import output, run, stage

_SYSTEMS = {"win32": "windows", "darwin": "macos"}


class Native(TypedDict):
    """A library that a wheel holds and no package lists."""

    name: str
    version: str
    licence: str


# Run in the environment: what is inside says itself which version it is.
_ASK = """
import json, sys
import apsw, lxml.etree, pikepdf, PIL.features, pypdfium2.version, uharfbuzz
from PySide6.QtCore import qVersion

def dotted(numbers):
    return ".".join(map(str, numbers))

print(json.dumps([
    ["Python", sys.version.split()[0], "PSF-2.0"],
    ["Qt", qVersion(), "LGPL-3.0-only"],
    ["SQLite", apsw.sqlite_lib_version(), "blessing"],
    ["libxml2", dotted(lxml.etree.LIBXML_VERSION), "MIT"],
    ["libxslt", dotted(lxml.etree.LIBXSLT_VERSION), "MIT"],
    ["QPDF", pikepdf.__libqpdf_version__, "Apache-2.0"],
    ["PDFium", str(pypdfium2.version.PDFIUM_INFO.build), "BSD-3-Clause"],
    ["HarfBuzz", uharfbuzz.version_string(), "MIT-Modern-Variant"],
    ["libjpeg-turbo", PIL.features.version("libjpeg_turbo") or "unknown", "IJG"],
]))
"""


def write() -> Path:
    """dist/lordesk-VERSION-SYSTEM.cdx.json, of an environment with what ships and nothing else."""
    product = read_product()
    system = f"{_SYSTEMS.get(sys.platform, sys.platform)}-{platform.machine().lower()}"
    target = DIST / f"{product.name}-{product.version}-{system}.cdx.json"
    target.parent.mkdir(exist_ok=True)
    clean = BUILD / "sbom-environment"
    with stage("list of what ships"):
        make(clean, RUNTIME_LOCK)
        known = ["environment", "--output-reproducible", "--of", "JSON", "-o", target]
        run([script("cyclonedx-py"), *known, interpreter(clean)], extra=repeatable())
        rows: list[tuple[str, str, str]] = json.loads(output([interpreter(clean), "-c", _ASK]))
        found = [Native(name=name, version=version, licence=of) for name, version, of in rows]
        told = completed(json.loads(target.read_text(encoding="utf-8")), product, found)
        target.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return target


def completed(
    listed: dict[str, object], product: Product, found: list[Native]
) -> dict[str, object]:
    """The list with the program as its subject, without pip, with the libraries inside wheels."""
    components = [each for each in _components(listed) if each["name"] not in {"pip", "setuptools"}]
    subject = {
        "type": "application",
        "bom-ref": product.name,
        "name": product.name,
        "version": product.version,
        "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
    }
    kept = {each["bom-ref"] for each in components}
    return listed | {
        "metadata": {**_metadata(listed), "component": subject},
        "components": [*components, *map(_component, found)],
        "dependencies": [
            {"ref": product.name, "dependsOn": sorted(kept)},
            *(each for each in _dependencies(listed) if each["ref"] in kept),
        ],
    }


def _component(native: Native) -> dict[str, object]:
    return {
        "type": "library",
        "bom-ref": f"native:{native['name']}",
        "name": native["name"],
        "version": native["version"],
        "licenses": [{"license": {"name": native["licence"]}}],
    }


def _components(listed: dict[str, object]) -> list[dict[str, str]]:
    return listed["components"]  # pyright: ignore[reportReturnType] - as CycloneDX defines it


def _dependencies(listed: dict[str, object]) -> list[dict[str, str]]:
    return listed["dependencies"]  # pyright: ignore[reportReturnType] - as CycloneDX defines it


def _metadata(listed: dict[str, object]) -> dict[str, object]:
    return listed["metadata"]  # pyright: ignore[reportReturnType] - as CycloneDX defines it
