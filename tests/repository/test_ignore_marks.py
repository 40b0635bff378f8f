"""Every mark that silences a checker gives its reason on the same line."""

import io
import tokenize

from tests.repository import checkout

MARKS = ("# noqa", "# ruff: noqa", "# type: ignore", "# pyright: ignore")


def test_a_mark_that_silences_a_checker_gives_its_reason() -> None:
    silent = {
        f"{checkout.named(path)}: {comment}"
        for path, text in checkout.text_files().items()
        if path.suffix in {".py", ".pyi"}
        for comment in comments_in(text)
        if comment.startswith(MARKS) and " - " not in comment
    }
    assert silent == set()


def test_a_mark_in_a_text_is_no_comment() -> None:
    assert comments_in('x = "# noqa"  # noqa: E501 - long\n') == ["# noqa: E501 - long"]


def comments_in(text: str) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]
