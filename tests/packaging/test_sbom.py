"""The list of what a bundle holds."""

from typing import Any

from devtools.product import read_product
from devtools.sbom import Native, completed

LISTED: dict[str, object] = {
    "metadata": {"timestamp": "2027-01-15T00:00:00Z"},
    "components": [
        {"bom-ref": "lxml==6", "name": "lxml", "version": "6"},
        {"bom-ref": "pip==26", "name": "pip", "version": "26"},
    ],
    "dependencies": [{"ref": "lxml==6"}, {"ref": "pip==26"}],
}
QT = Native(name="Qt", version="6.11.3", licence="LGPL-3.0-only")


def told() -> dict[str, Any]:
    return completed(LISTED, read_product(), [QT])


def test_the_program_is_the_subject_and_stands_on_its_packages() -> None:
    product = read_product()
    assert told()["metadata"]["component"]["version"] == product.version
    assert {"ref": product.name, "dependsOn": ["lxml==6"]} in told()["dependencies"]


def test_what_installs_packages_is_not_in_the_bundle() -> None:
    assert "pip" not in {each["name"] for each in told()["components"]}
    assert "pip==26" not in {each["ref"] for each in told()["dependencies"]}


def test_libraries_inside_wheels_are_listed() -> None:
    qt = next(each for each in told()["components"] if each["name"] == "Qt")
    assert qt["version"] == "6.11.3"
    assert qt["licenses"] == [{"license": {"name": "LGPL-3.0-only"}}]
