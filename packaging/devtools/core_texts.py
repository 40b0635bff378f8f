"""Finds in the code of the core and in its rules every sentence the window may have to say."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

from devtools.places import ROOT

CONTEXT, COLUMNS = "core", "columns"
CORE = ROOT / "lordesk"
RESOURCES = ROOT / "resources"

SHELLS = ("ui", "cli")
"""They say what they say themselves; what the command line says is English."""
WINDOW = CORE / "ui"
"""Of it only the errors that it raises: whoever catches them translates them."""
WRITTEN = (
    *("documents/templates", "documents/docx_", "documents/pdf_", "documents/own_looks"),
    *("documents/wording", "documents/content", "documents/tags", "documents/sheet"),
    *("documents/packet", "documents/guide", "documents/reading", "documents/fonts"),
    *("documents/embedding", "documents/calendar_wording", "documents/ics_writer"),
    *("domain/kit_changes", "domain/kit_privacy", "services/kit_pages", "services/status"),
    *("services/reports", "move_notes", "paths.py"),
)
"""What these make leaves for others, or is read by a program."""
READ = (
    *("storage/mapping", "storage/places", "domain/days", "services/exchange/linkedin"),
    *("domain/guard", "domain/ranking_rules", "storage/catalogue_files", "storage/toml_rows"),
    *(
        "storage/guard_files",
        "storage/wording_files",
        "storage/codes_file",
        "domain/guard/redacting",
    ),
)
"""Words that are looked for, and complaints about the program's own files."""
FIELDS = {
    "rules/guard.toml": ("message", "name_message", "place_message"),
    "rules/wording.toml": ("message", "mark", "counted"),
    "wording/calendar.toml": ("first", "update", "start_over"),
}
"""What the window says of these; the other rules have a file of words for each language."""
_FIELD = re.compile(r"\{\w+\}")
_WHOLE_FIELD = re.compile(r"^\{\w+\} (?=[A-Z“])|(?<=[.?!]) \{\w+\}$")
"""A field that is a sentence beside others: each is translated by itself."""
_WORD = re.compile(r"(?<![\w/.])[A-Z]?[a-z’]{2,}(?![\w/])")
_CODE = re.compile(
    r"^[/\[%\\(<]|\b(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|AND|FROM|ORDER|SHOW)\b"
    r"|[a-z]\[|\| |=\?|\\b|READ ME|\r|^# |multipart"
)
_NAMES = re.compile(
    r"^(?:letter|writer|moment|document|program|target) \{\w+\}$|, \w+_\w+,|^\w+ = "
    r"|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* [a-z]{3}"
    r"|^Version|, MD$|\(before\)$"
)
_FOR_PROGRAMS = {
    *("shown folder", "no folder", "Summary of our work", "What I did on your service"),
    *("Presented new patients with an assessment and a plan.", "{cls} is no dataclass"),
    *("no plain form for {hint}", "the attending", "the service"),
}
"""Kinds of folders, the page on which a user's own base is tried, errors of the program, and what
goes into a text for a writer."""
_UNSAID = {"about", "code", "default_factory", "suggestion"}
"""Arguments that name a record or a rule."""
_UNSAID_CALLS = {"cast", "compile", "getLogger", "execute", "frozenset", "fromkeys", "TypeError"}


def texts_of_the_core() -> Iterator[str]:
    """Each sentence with its fields in braces, in the order of the modules."""
    for module in _modules():
        yield from _said(ast.parse(module.read_text(encoding="utf-8")))
    for module in sorted(WINDOW.rglob("*.py")):
        yield from _raised(ast.parse(module.read_text(encoding="utf-8")))
    yield from texts_of_the_rules()


def texts_of_the_rules() -> Iterator[str]:
    """What the guard says, and how a calendar program takes a file.

    What is suggested in place of a word stays English, as a kit is.
    """
    for name, fields in FIELDS.items():
        yield from _in(tomllib.loads((RESOURCES / name).read_text(encoding="utf-8")), fields)


def columns() -> Iterator[str]:
    """What a column of another program's list may mean."""
    name = RESOURCES / "exchange" / "columns.toml"
    yield from _in(tomllib.loads(name.read_text(encoding="utf-8")), ("label",))


def _modules() -> Iterator[Path]:
    for path in sorted(CORE.rglob("*.py")):
        place = path.relative_to(CORE).as_posix()
        if not place.startswith((*(f"{shell}/" for shell in SHELLS), *WRITTEN, *READ)):
            yield path


def _in(part: object, fields: tuple[str, ...]) -> Iterator[str]:
    """The texts of these fields, wherever they stand."""
    if isinstance(part, list):
        for row in cast("list[object]", part):
            yield from _in(row, fields)
    if isinstance(part, dict):
        for name, value in cast("dict[str, object]", part).items():
            if name in fields:
                listed = cast("list[object]", value) if isinstance(value, list) else [value]
                yield from map(str, listed)
            else:
                yield from _in(value, fields)


def _raised(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _last_name(node.func).endswith("Error"):
            for argument in node.args:
                yield from _said(argument)


def _said(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.JoinedStr():
            yield from _if_said(_template(node))
            for part in node.values:
                yield from _said(part) if isinstance(part, ast.FormattedValue) else ()
        case ast.Constant(value=str(words)):
            yield from _if_said(words)
        case ast.Expr(value=ast.Constant()):
            return
        case _:
            for child in _spoken_children(node):
                yield from _said(child)


def _spoken_children(node: ast.AST) -> Iterable[ast.AST]:
    """What of a node can be said: no annotation, no argument that only a program reads."""
    match node:
        case ast.AnnAssign():
            return () if node.value is None else (node.value,)
        case ast.FunctionDef():
            return (*node.args.defaults, *node.body)
        case ast.Call() if _last_name(node.func) in _UNSAID_CALLS:
            return ()
        case ast.Call():
            named = (each.value for each in node.keywords if each.arg not in _UNSAID)
            return (node.func, *node.args, *named)
        case ast.Subscript():
            return (
                (node.value,) if isinstance(node.slice, ast.Constant) else (node.value, node.slice)
            )
        case _:
            return ast.iter_child_nodes(node)


def _if_said(words: str) -> Iterator[str]:
    plain = _WHOLE_FIELD.sub("", words.strip())
    own = _FIELD.sub("", plain)
    if " " in plain and _WORD.search(own) and not _is_for_programs(plain):
        yield plain


def _is_for_programs(plain: str) -> bool:
    return bool(_CODE.search(plain) or _NAMES.search(plain) or plain in _FOR_PROGRAMS)


def _template(joined: ast.JoinedStr) -> str:
    """An f-string with each value as a field, named by the last word of what is filled in."""
    taken: list[str] = []
    parts: list[str] = []
    for part in joined.values:
        if isinstance(part, ast.FormattedValue):
            taken.append(_free(_field_name(part.value), taken))
            parts.append(f"{{{taken[-1]}}}")
        elif isinstance(part, ast.Constant):
            parts.append(str(part.value))
    return "".join(parts)


def _free(name: str, taken: list[str]) -> str:
    if name not in taken:
        return name
    return next(f"{name}{number}" for number in range(2, 99) if f"{name}{number}" not in taken)


def _field_name(value: ast.expr) -> str:
    match value:
        case ast.Call() if value.args and _last_name(value.func) != "join":
            return _field_name(value.args[-1 if _last_name(value.func) == "count" else 0])
        case ast.Call():
            return "list" if _last_name(value.func) == "join" else _last_name(value.func) or "part"
        case ast.Subscript():
            return _field_name(value.value)
        case _:
            return _last_name(value).strip("_") or "part"


def _last_name(value: ast.expr) -> str:
    match value:
        case ast.Attribute():
            return value.attr.strip("_")
        case ast.Name():
            return value.id.strip("_")
        case _:
            return ""
