"""Texts of the window for translators: found in the code, kept in Qt Linguist's file format."""

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from devtools import core_texts
from devtools.places import ROOT
from devtools.shell import stage

Found = dict[tuple[str, str], bool]
"""Context and source of each text, and whether it counts something."""

WINDOW = ROOT / "lordesk" / "ui"
FILES = ROOT / "resources" / "i18n"


def renew() -> None:
    """Bring every translation file to the texts of today; what was translated stays."""
    with stage("texts"):
        found = texts_to_translate()
        for path in sorted(FILES.glob("lordesk_*.ts")):
            known = _translated(path)
            path.write_text(linguist(found, known, _language(path)), encoding="utf-8")
            open_ = sum(pair not in known for pair in found)
            print(f"   {path.name}: {len(found)} texts, {open_} to translate")


def texts_to_translate() -> Found:
    """Every text of the window, and every sentence of the core that it may have to say, sorted."""
    core = [(core_texts.CONTEXT, words) for words in core_texts.texts_of_the_core()]
    core += [(core_texts.COLUMNS, words) for words in core_texts.columns()]
    return dict(sorted({**texts_of_the_window(), **dict.fromkeys(core, False)}.items()))


def texts_of_the_window() -> Found:
    """Every text that the window's own code translates, sorted."""
    found: Found = {}
    for module in sorted(WINDOW.rglob("*.py")):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        for context, source, counts in _texts(tree):
            found[context, source] = found.get((context, source), False) or counts
    return dict(sorted(found.items()))


def linguist(found: Found, known: dict[tuple[str, str], list[str]], language: str) -> str:
    """The file for one language."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    contexts = dict.fromkeys(context for context, _ in found)
    for context in contexts:
        lines += ["<context>", f"    <name>{context}</name>"]
        for (own, source), counts in found.items():
            if own == context:
                lines += _message(source, known.get((own, source), []), counts=counts)
        lines.append("</context>")
    return "\n".join((*lines, "</TS>", ""))


def _message(source: str, forms: list[str], *, counts: bool) -> Iterator[str]:
    yield '    <message numerus="yes">' if counts else "    <message>"
    yield f"        <source>{escape(source)}</source>"
    state = "" if forms else ' type="unfinished"'
    if counts:
        shown = forms or ["", ""]
        inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in shown)
    else:
        inside = escape(forms[0]) if forms else ""
    yield f"        <translation{state}>{inside}</translation>"
    yield "    </message>"


def _texts(tree: ast.Module) -> Iterator[tuple[str, str, bool]]:
    own = _own_context(tree)
    for node in tree.body:
        context = node.name if isinstance(node, ast.ClassDef) else own
        for call in ast.walk(node):
            if isinstance(call, ast.Call):
                yield from _text(call, context, own)


def _text(call: ast.Call, context: str, own: str) -> Iterator[tuple[str, str, bool]]:
    """The text of one call, if it is one that translates."""
    name = _name(call.func)
    literals = [_literal(each) for each in call.args if _is_text(each)]
    match name:
        case "tr" if literals:
            yield context, literals[0], False
        case "_tr" if literals:
            yield own, literals[0], False
        case "translate" | "marked" if len(literals) > 1:
            yield literals[0], literals[1], False
        case "counted" if literals:
            yield "words", literals[-1], True
        case _:
            return


def _own_context(tree: ast.Module) -> str:
    """The context that the module's `_tr` translates in."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and call.args and _is_text(call.args[0]):
                    return _literal(call.args[0])
    return ""


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute():
            return function.attr
        case ast.Name():
            return function.id
        case _:
            return ""


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _literal(node: ast.expr) -> str:
    return str(ast.literal_eval(node))


def _translated(path: Path) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            plurals = [form.text or "" for form in translation.iter("numerusform")]
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = plurals or [translation.text or ""]
    return found


def _language(path: Path) -> str:
    return path.stem.removeprefix("lordesk_")
