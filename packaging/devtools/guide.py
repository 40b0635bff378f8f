"""The user guide as one HTML page, from the program's Markdown. Run in the environment."""

import base64
import re
import sys
from html import escape
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt

from lordesk.documents.guide import Guide, anchor, read_guide

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
kbd, code { font-size: .95em; }
@media print { nav { display: none; } }
"""
_PICTURE = re.compile(r'(<img src=")([^":]+\.png)(")')


def build(target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(page(read_guide()), encoding="utf-8")


def page(guide: Guide) -> str:
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
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>lordesk guide</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<nav><ol>{links}</ol></nav>\n<main>\n{filled}\n</main>\n</body>\n</html>\n"
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
