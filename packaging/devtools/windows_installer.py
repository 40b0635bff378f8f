"""The Windows installer, made by NSIS on Windows and Debian alike."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from devtools.freeze import ASSETS, DIST, repeatable
from devtools.places import PACKAGING, ROOT
from devtools.product import Product, numbers, read_product
from devtools.shell import ChoreError, run, stage

SCRIPT = PACKAGING / "windows" / "installer.nsi"
CERTIFICATE = "LORDESK_WINDOWS_CERTIFICATE"
PASSWORD = "LORDESK_WINDOWS_CERTIFICATE_PASSWORD"  # noqa: S105 - the name of a variable
_TIME_SERVER = "http://timestamp.digicert.com"


def make_installer(frozen: Path) -> Path:
    """dist/lordesk-VERSION-windows-x64-setup.exe from the frozen program in a folder."""
    product = read_product()
    target = DIST / f"{product.name}-{product.version}-windows-x64-setup.exe"
    with stage("Windows installer"):
        for program in sorted(frozen.glob("*.exe")):
            sign(program)
        date_alike(frozen)
        DIST.mkdir(exist_ok=True)
        defined = definitions(product, frozen, target).items()
        options = [f"{_dash()}D{name}={value}" for name, value in defined]
        run([makensis(), f"{_dash()}V2", *options, SCRIPT], extra=repeatable())
        sign(target)
        print(f"   {target.relative_to(ROOT)}: {target.stat().st_size / 1_000_000:.1f} MB")
    return target


def definitions(product: Product, frozen: Path, target: Path) -> dict[str, str]:
    """What the script wants to know."""
    return {
        "NAME": product.name,
        "VERSION": product.version,
        "NUMBERS": ".".join(map(str, numbers(product.version))),
        "PUBLISHER": product.publisher,
        "HOME": product.home,
        "EXTENSION": product.file_extension,
        "FILE_NAME": product.file_name,
        "SOURCE": str(frozen),
        "ICON": str(ASSETS / "lordesk.ico"),
        "FILE_ICON": str(ASSETS / "lordesk-file.ico"),
        "OUT": str(target),
    }


def date_alike(folder: Path) -> None:
    """NSIS keeps the dates of files; of one commit all are alike."""
    epoch = int(repeatable()["SOURCE_DATE_EPOCH"])
    for path in folder.rglob("*"):
        os.utime(path, (epoch, epoch))


def sign(program: Path) -> None:
    """With the certificate that the environment names, if it names one."""
    certificate = os.environ.get(CERTIFICATE)
    if not certificate:
        return
    password = os.environ.get(PASSWORD, "")
    signed = program.with_suffix(".signed.exe")
    command = _on_windows(program) if sys.platform == "win32" else _on_debian(program, signed)
    words = [word.format(certificate=certificate, password=password) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:  # the command holds the password and is not shown
        raise ChoreError(f"{program.name} could not be signed:\n{done.stdout}{done.stderr}")
    if signed.is_file():
        signed.replace(program)


def _on_windows(program: Path) -> list[str]:
    kits = Path("C:/Program Files (x86)/Windows Kits/10/bin")
    tools = sorted(kits.glob("10.*/x64/signtool.exe"))
    if not tools:
        raise ChoreError("signtool is not there. Install the Windows SDK.")
    key = ["/f", "{certificate}", "/p", "{password}"]
    stamp = ["/fd", "sha256", "/tr", _TIME_SERVER, "/td", "sha256"]
    return [str(tools[-1]), "sign", *key, *stamp, str(program)]


def _on_debian(program: Path, signed: Path) -> list[str]:
    key = ["-pkcs12", "{certificate}", "-pass", "{password}"]
    places = ["-in", str(program), "-out", str(signed)]
    return ["osslsigncode", "sign", *key, "-h", "sha256", "-ts", _TIME_SERVER, *places]


def makensis() -> str:
    usual = Path("C:/Program Files (x86)/NSIS/makensis.exe")
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise ChoreError("makensis is not there. Install NSIS 3 (on Debian the package nsis).")
    return found


def _dash() -> str:
    return "/" if sys.platform == "win32" else "-"
