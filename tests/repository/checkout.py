"""What the repository's own tests read: its files as git would ship them, and its modules."""

import ast
import subprocess
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lordesk"
TESTS = ROOT / "tests"


@cache
def shipped_files() -> tuple[Path, ...]:
    """Every file of the repository that git keeps or would keep."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return tuple(path for name in listing.split("\0") if name and (path := ROOT / name).is_file())


@cache
def text_files() -> dict[Path, str]:
    """Path and content of every shipped file that is UTF-8 text."""
    return dict(_decoded())


def modules(folder: Path = PACKAGE) -> list[Path]:
    return sorted(path for path in shipped_files() if _is_module_in(path, folder))


@cache
def tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


@cache
def imported_libraries(module: Path) -> frozenset[str]:
    """Top-level names of what a module imports, wherever in it the import stands."""
    found: set[str] = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return frozenset(found)


def named(path: Path) -> str:
    """A path as people write it: from the top of the repository, with slashes."""
    return path.relative_to(ROOT).as_posix()


def dotted(module: Path) -> str:
    """The name a module is imported by."""
    parts = module.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def settings() -> dict[str, Any]:
    """The parsed pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _is_module_in(path: Path, folder: Path) -> bool:
    return path.suffix == ".py" and path.is_relative_to(folder)


def _decoded() -> Iterator[tuple[Path, str]]:
    for path in shipped_files():
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
