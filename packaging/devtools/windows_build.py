"""The frozen program for Windows, made on Debian in Wine from wheels for Windows."""

import shutil
from pathlib import Path

from devtools import freeze, lock_rows
from devtools.places import DEVELOPMENT_LOCK, PACKAGING, ROOT, RUNTIME_LOCK, interpreter, script
from devtools.shell import ChoreError, run, stage
from devtools.wine import Wine

WORK = freeze.BUILD / "windows"
PYTHON_LOCK = PACKAGING / "windows" / "python.lock"
PYTHON_VERSION = "3.13"
FREEZING = (
    *("pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "pefile", "pywin32-ctypes"),
    *("setuptools", "packaging"),
)
"""The packages that freeze a program, beside those the program itself needs."""

# Old copies of the compiler's library, which Qt brings newer; parts that Wine 8 cannot start.
_NOT_WANTED = (
    *("Lib/site-packages", "Lib/test", "Lib/idlelib", "tcl", "DLLs/_wmi.pyd", "DLLs/_tkinter.pyd"),
    *("msvcp140*.dll", "concrt140.dll", "vccorlib140.dll", "vcamp140.dll", "vcomp140.dll"),
)
_WINES_OWN = (b"Wine builtin DLL", b"Wine placeholder DLL")


def freeze_in_wine() -> Path:
    """The folder of the frozen program, tested in Wine."""
    wine = Wine(home=WORK / "wine")
    python = fetch()
    with stage("Wine"):
        wine.prepare()
    try:
        return _freeze(wine, python)
    finally:
        wine.stop()


def _freeze(wine: Wine, python: Path) -> Path:
    program = python / "python.exe"
    with stage("icons and licences"):
        freeze.draw_icons()
        paths = {"PYTHONPATH": f"{wine.spelled(PACKAGING)};{wine.spelled(ROOT)}"}
        licences = wine.spelled(freeze.ASSETS / "licences")
        wine.must([program, "-m", "devtools.licences", licences], extra=paths)
    with stage("frozen program in Wine"):
        places = {"--distpath": WORK / "dist", "--workpath": WORK / "work"}
        options = [word for name, path in places.items() for word in (name, wine.spelled(path))]
        recipe = wine.spelled(freeze.RECIPE)
        pyinstaller = [program, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        print(wine.must([*pyinstaller, *options, recipe], extra=freeze.repeatable()), end="")
    frozen = WORK / "dist" / "lordesk"
    hold_foreign(frozen)
    print(f"   {freeze.megabytes(frozen):.0f} MB unpacked\n")
    with stage("self-test of the frozen program in Wine"):
        test(wine, frozen / "lordesk.exe", WORK / "report ü.json")
    return frozen


def test(wine: Wine, program: Path, report: Path) -> None:
    report.unlink(missing_ok=True)
    done = wine.run([program, "--self-test", wine.spelled(report)])
    freeze.hold(report, done.code)


def hold_foreign(folder: Path) -> None:
    """A library of Wine's would not work on Windows and must not be passed on as if it did."""
    found = [
        path.name
        for path in folder.rglob("*.dll")
        if any(mark in path.read_bytes()[:4096] for mark in _WINES_OWN)
    ]
    if found:
        raise ChoreError(f"Libraries of Wine got into the bundle: {', '.join(found)}.")


def fetch() -> Path:
    """A Python for Windows with the packages of the locks; the network is asked for them."""
    with stage("Windows Python and wheels"):
        python = unpack_python()
        fill(python)
    return python


def unpack_python() -> Path:
    """A whole Python for Windows, without what only its own installer needs."""
    python = WORK / "python"
    if python.is_dir():
        return python
    shelf = WORK / "download"
    shutil.rmtree(shelf, ignore_errors=True)
    fetch = ["--no-deps", "--no-binary", ":all:", "--require-hashes", "--no-build-isolation"]
    pip = [interpreter(), "-m", "pip", "--disable-pip-version-check", "-q", "download"]
    run([*pip, *fetch, "-r", PYTHON_LOCK, "-d", shelf])
    run(["tar", "-C", shelf, "-xzf", next(shelf.glob("*.tar.gz"))])
    shutil.unpack_archive(next(shelf.rglob("data.zip")), shelf)
    found = next(shelf.rglob("python.exe")).parent
    for pattern in _NOT_WANTED:
        for path in found.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.move(found, python)
    shutil.rmtree(shelf)
    return python


def fill(python: Path) -> None:
    """Its packages, exactly as the locks name them for Windows."""
    packages = python / "Lib" / "site-packages"
    shutil.rmtree(packages, ignore_errors=True)
    wanted = WORK / "requirements.txt"
    blocks = {**lock_rows.blocks(DEVELOPMENT_LOCK), **lock_rows.blocks(RUNTIME_LOCK)}
    names = [*lock_rows.blocks(RUNTIME_LOCK), *FREEZING]
    wanted.write_text("\n".join(dict.fromkeys(blocks[name] for name in names)), encoding="utf-8")
    target = ["--target", packages, "--python-platform", "x86_64-pc-windows-msvc"]
    exact = ["--python-version", PYTHON_VERSION, "--only-binary", ":all:", "--require-hashes"]
    run([script("uv"), "pip", "install", "--quiet", *target, *exact, "--no-deps", "-r", wanted])
