"""The shipped schema and the decoder accept and refuse the same files; a file survives its trip."""

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from devtools.schema import PATH, rendered
from lordesk.domain.errors import InvalidInputError
from lordesk.services.interchange import read_file, write_file
from tests.properties.plain_files import SCHEMA, bent_files, plain_files
from tests.repository import checkout

VALIDATOR: Any = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.FormatChecker(["date"])
)
FILES = sorted(checkout.ROOT.glob("resources/sample/*.lordesk")) + sorted(
    checkout.ROOT.glob("tests/data/*.lordesk")
)


def is_read(plain: dict[str, Any]) -> bool:
    try:
        read_file(json.dumps(plain).encode(), "x.lordesk")
    except InvalidInputError:
        return False
    return True


def test_the_shipped_schema_is_the_one_the_types_make() -> None:
    assert PATH.read_text(encoding="utf-8") == rendered()


def test_the_shipped_schema_is_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_shipped_files_fit_the_schema_and_come_back_as_they_were(path: Any) -> None:
    plain = json.loads(path.read_bytes())
    VALIDATOR.validate(plain)
    assert json.loads(write_file(read_file(path.read_bytes(), path.name))) == plain


@given(plain_files())
def test_what_fits_the_schema_is_read_and_written_the_same_way_twice(plain: dict[str, Any]) -> None:
    written = write_file(read_file(json.dumps(plain).encode(), "x.lordesk"))
    VALIDATOR.validate(json.loads(written))
    assert write_file(read_file(written, "x.lordesk")) == written


@given(bent_files())
def test_schema_and_decoder_refuse_the_same_files(plain: dict[str, Any]) -> None:
    assert is_read(plain) == VALIDATOR.is_valid(plain)
