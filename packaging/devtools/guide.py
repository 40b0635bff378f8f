"""The user guide as one HTML page, from the program's Markdown. Run in the environment."""

import base64
import re
import sys
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

from devtools.places import ROOT

SOURCES = ROOT / "resources" / "guide"

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
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_PICTURE = re.compile(r'(<img src=")([^":]+\.png)(")')


def build(sources: Path, target: Path) -> None:
    """Write the page; the files stand in it in the order of their names."""
    chapters = [path.read_text(encoding="utf-8") for path in sorted(sources.glob("*.md"))]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(page(chapters, sources), encoding="utf-8")


def page(chapters: list[str], folder: Path) -> str:
    """One file that needs no other: pictures stand in it."""
    titled = [(_title(text), text) for text in chapters]
    links = "".join(f'<li><a href="#{anchor(name)}">{escape(name)}</a></li>' for name, _ in titled)
    bodies = "\n".join(
        f'<section id="{anchor(name)}">\n{html(text)}</section>' for name, text in titled
    )
    filled = _PICTURE.sub(lambda found: found[1] + _embedded(folder / found[2]) + found[3], bodies)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>lordesk guide</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<nav><ol>{links}</ol></nav>\n<main>\n{filled}\n</main>\n</body>\n</html>\n"
    )


def html(markdown: str) -> str:
    return MarkdownIt("commonmark", {"html": False}).enable("table").render(markdown)


def anchor(title: str) -> str:
    return re.sub(r"\W+", "-", title.casefold()).strip("-")


def _title(markdown: str) -> str:
    found = _TITLE.search(markdown)
    return found[1] if found else ""


def _embedded(picture: Path) -> str:
    return f"data:image/png;base64,{base64.b64encode(picture.read_bytes()).decode()}"


if __name__ == "__main__":
    build(SOURCES, Path(sys.argv[1]))
