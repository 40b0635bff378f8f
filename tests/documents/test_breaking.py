"""Where text may be broken, script by script."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lordesk.documents.breaking import Span, clusters_in, tokens_in


def parts(text: str, spans: Iterator[Span]) -> list[str]:
    return [text[start:end] for start, end in spans]


def tokens(text: str) -> list[str]:
    return parts(text, tokens_in(text))


def clusters(text: str) -> list[str]:
    return parts(text, clusters_in(text))


@pytest.mark.parametrize(
    ("text", "kept_together"),
    [
        ("a sub-intern, twice", ["a ", "sub-", "intern, ", "twice"]),
        ("555-0142", ["555-0142"]),
        ("北京、上海。", ["北", "京、", "上", "海。"]),
        ("「東京」ケーキ", ["「東", "京」", "ケー", "キ"]),
        ("张伟,医生 two", ["张", "伟,", "医", "生 ", "two"]),
        ("มหาวิทยาลัยมหิดล", ["มหาวิทยาลัย", "มหิดล"]),
        ("จุฬาลงกรณ์มหาวิทยาลัย", ["จุฬาลงกรณ์", "มหาวิทยาลัย"]),
        ("โรงพยาบาลราชวิถี at night", ["โรงพยาบาล", "ราชวิถี ", "at ", "night"]),
        ("คณะแพทยศาสตร์ศิริราชพยาบาล, x", ["คณะ", "แพทยศาสตร์", "ศิริราชพยาบาล, ", "x"]),
        ("สมชาย ศรีสุวรรณ", ["สมชาย ", "ศรีสุวรรณ"]),
        ("", []),
    ],
)
def test_what_is_kept_together(text: str, kept_together: list[str]) -> None:
    assert tokens(text) == kept_together


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("x\u0323y", ["x\u0323", "y"]),
        ("เพื่อน", ["เพื่", "อ", "น"]),
        ("แพทย์", ["แพ", "ทย์"]),
        ("ศาสตร์ๆ", ["ศา", "ส", "ตร์ๆ"]),
        ("क्षत्रिय", ["क्ष", "त्रि", "य"]),
        ("שָׁלוֹם", ["שָׁ", "ל", "וֹ", "ם"]),
        ("ガ", ["ガ"]),
        ("ab", ["a", "b"]),
    ],
)
def test_a_letter_keeps_all_that_belongs_to_it(text: str, letters: list[str]) -> None:
    assert clusters(text) == letters


@given(st.text("ab-, กเ์ิคณะ王。「אָक्ष", max_size=40))
def test_nothing_is_lost_or_turned_round(text: str) -> None:
    assert "".join(tokens(text)) == text
    assert "".join(clusters(text)) == text
