"""The user guide as one HTML page, from the program's Markdown. Run in the environment."""

import base64
import re
import sys
from functools import partial
from html import escape
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt

from lordesk.documents.guide import Guide, anchor, read_guide
from lordesk.ui.core_sentences import in_words_of

_STYLE = """
:root { color-scheme: light dark; --ink: #18242f; --ground: #fff; --accent: #0b4f6c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf1; --ground: #18222a; --accent: #7fc4e1; }
}
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; background: var(--ground);
  color: var(--ink); font: 1.05rem/1.6 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; } h1 { margin-top: 3rem; } a { color: var(--accent); }
img { max-width: 100%; border: 1px solid #c9d4db; }
table { border-collapse: collapse; } th, td { padding: .3rem .8rem .3rem 0; text-align: left; }
code { font-size: .95em; overflow-wrap: anywhere; }
@media print { nav { display: none; } }
"""
_PICTURE = re.compile(r'(<img src=")([^":]+\.png)(")')


LANGUAGES = {"": "English", "es": "Español"}
"""By the two letters, as each calls itself; each but English has a folder of its own."""


def build(target: Path) -> None:
    """The guide in English, and in each other language in a folder beside it."""
    for language in LANGUAGES:
        path = target.parent / language / target.name
        path.parent.mkdir(parents=True, exist_ok=True)
        guide = read_guide(language, partial(in_words_of, language))
        path.write_text(page(guide, language, links_from(language, target.name)), encoding="utf-8")


def links_from(language: str, name: str) -> str:
    """Links to the guide in the other languages."""
    up = "../" if language else ""
    return " ".join(
        f'<a href="{up}{other and other + "/"}{name}" lang="{other or "en"}">{said}</a>'
        for other, said in LANGUAGES.items()
        if other != language
    )


def page(guide: Guide, language: str = "", others: str = "") -> str:
    """One file that needs no other: pictures stand in it, links stay inside."""
    links = "".join(
        f'<li><a href="#{each.name}">{escape(each.title)}</a></li>' for each in guide.pages
    )
    bodies = "\n".join(
        f'<section id="{each.name}">\n{html(each.text)}</section>' for each in guide.pages
    )
    filled = _PICTURE.sub(
        lambda found: found[1] + _embedded(guide.folder / found[2]) + found[3], bodies
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language or "en"}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>lordesk guide</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<nav>{others}<ol>{links}</ol></nav>\n<main>\n{filled}\n</main>\n</body>\n</html>\n"
    )


def html(markdown: str) -> str:
    """Headings can be linked to; a link to a page leads to its section."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = reader.parse(markdown)
    for token, inside in pairwise(tokens):
        if token.type == "heading_open" and token.tag != "h1":
            token.attrSet("id", anchor(inside.content))
        for child in token.children or ():
            link = str(child.attrGet("href") or "")
            if link.endswith(".md"):
                child.attrSet("href", f"#{link.removesuffix('.md')}")
    return str(reader.renderer.render(tokens, reader.options, {}))


def _embedded(picture: Path) -> str:
    return f"data:image/png;base64,{base64.b64encode(picture.read_bytes()).decode()}"


if __name__ == "__main__":
    build(Path(sys.argv[1]))
