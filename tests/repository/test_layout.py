"""The shape of the repository: what may stand where, how long it may be, what it may be called."""

import ast
import re
from pathlib import Path

from tests.repository import checkout

TOP_LEVEL = {
    *("lordesk", "packaging", "resources", "tests", "pyproject.toml", "LICENSE"),
    *("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "GLOSSARY.md", "CHANGELOG.md"),
}
LONGEST_MODULE, LONGEST_OF_THE_PROGRAM = 400, 300
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "stuff"}
# The start of the program, which the journeys and the wheel's trials run as a whole.
NEEDS_NO_TEST_MODULE = {"lordesk/__main__.py"}


def python_files() -> list[Path]:
    return checkout.modules(checkout.ROOT)


def test_nothing_new_stands_at_the_top() -> None:
    tops = {path.relative_to(checkout.ROOT).parts[0] for path in checkout.shipped_files()}
    assert {top for top in tops if not top.startswith(".")} <= TOP_LEVEL


def test_a_module_can_be_read_in_one_sitting() -> None:
    lengths = {checkout.named(module): lines_of(module) for module in python_files()}
    assert {name for name, lines in lengths.items() if lines > most_lines(name)} == set()


def most_lines(name: str) -> int:
    return LONGEST_OF_THE_PROGRAM if name.startswith("lordesk/") else LONGEST_MODULE


def test_a_name_says_what_belongs_there() -> None:
    silent = {
        checkout.named(module) for module in python_files() if SAYS_NOTHING & words_of(module)
    }
    assert silent == set()


def test_a_module_opens_with_what_belongs_in_it() -> None:
    assert {
        checkout.named(each) for each in checkout.modules() if is_without_docstring(each)
    } == set()


def lines_of(module: Path) -> int:
    return len(module.read_text(encoding="utf-8").splitlines())


def words_of(module: Path) -> set[str]:
    return {word for part in module.parts for word in re.split(r"[_.]", part)}


def is_without_docstring(module: Path) -> bool:
    told = ast.get_docstring(checkout.tree(module))
    return not told and bool(module.read_text(encoding="utf-8").strip())


def test_every_module_with_logic_has_its_test_module() -> None:
    without = {
        checkout.named(module)
        for module in checkout.modules()
        if has_logic(module) and not unit_tests_of(module).is_file()
    }
    assert without - NEEDS_NO_TEST_MODULE == set()


def test_no_exemption_outlives_its_reason() -> None:
    """A module that is gone, or has its tests by now, needs no exemption."""
    present = {checkout.named(module): module for module in checkout.modules()}
    tested = {
        name
        for name in NEEDS_NO_TEST_MODULE & present.keys()
        if unit_tests_of(present[name]).is_file()
    }
    assert tested == set()


def test_every_unit_test_module_has_its_module() -> None:
    layers = {folder.name for folder in checkout.PACKAGE.iterdir() if folder.is_dir()}
    orphans = {
        checkout.named(test)
        for test in checkout.modules(checkout.TESTS)
        if test.name.startswith("test_")
        and test.relative_to(checkout.TESTS).parts[0] in layers
        and not list(module_candidates(test))
    }
    assert orphans == set()


def has_logic(module: Path) -> bool:
    """Whether a function of the module does more than name one expression."""
    return module.name != "__init__.py" and any(
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not is_one_expression(node)
        for node in ast.walk(checkout.tree(module))
    )


def is_one_expression(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """A body of `return …` or of `...` alone, a docstring aside: a value's name, a protocol."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return not body or (len(body) == 1 and isinstance(body[0], ast.Return | ast.Expr))


def unit_tests_of(module: Path) -> Path:
    below = module.relative_to(checkout.PACKAGE)
    return checkout.TESTS / below.parent / f"test_{below.name}"


def module_candidates(test: Path) -> list[Path]:
    """The module a test module is about; `test_planning_pins.py` may be about `planning.py`."""
    below = test.relative_to(checkout.TESTS)
    words = below.stem.removeprefix("test_").split("_")
    stems = ["_".join(words[:end]) for end in range(len(words), 0, -1)]
    folder = checkout.PACKAGE / below.parent
    return [
        path for stem in stems for path in (folder / f"{stem}.py", folder / stem) if path.exists()
    ]
