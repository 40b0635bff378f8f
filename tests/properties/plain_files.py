"""Lordesk files as plain values for hypothesis: made from the schema, whole or with one misfit."""

import datetime as dt
import json
from collections.abc import Callable
from typing import Any, cast

from hypothesis import strategies as st

from devtools.schema import PATH

Schema = dict[str, Any]
Place = Schema | list[Any]
SCHEMA: Schema = json.loads(PATH.read_text(encoding="utf-8"))

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)
_MISFITS = st.sampled_from(
    [
        "",
        "x y",
        "2027-02-30",
        "2027-13-01",
        "25:00",
        7,
        -1,
        2.5,
        True,
        [],
        {},
        ["a"],
        {"a": 1},
        None,
    ]
)


def plain_files() -> st.SearchStrategy[Schema]:
    return _of(SCHEMA)


@st.composite
def bent_files(draw: st.DrawFn) -> Schema:
    """A file in which one value, anywhere, was replaced by something else."""
    file: Schema = json.loads(json.dumps(draw(plain_files())))
    place: Place = file
    while True:
        key = draw(st.sampled_from(_keys(place)))
        inner: Any = place[key]
        if isinstance(inner, dict | list) and inner and draw(st.booleans()):
            place = cast("Place", inner)
            continue
        place[key] = draw(_MISFITS)
        return file


def _keys(place: Place) -> list[Any]:
    return [*place] if isinstance(place, dict) else [*range(len(place))]


def _of(schema: Schema) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        return _of(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema:
        return st.one_of([_of(each) for each in schema["anyOf"]])
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    own: Any = schema["type"]
    types: list[str] = [own] if isinstance(own, str) else own
    return st.one_of([_TYPES[each](schema) for each in types])


def _object(schema: Schema) -> st.SearchStrategy[Any]:
    required = schema.get("required", [])
    own = schema["properties"]
    return st.fixed_dictionaries(
        {name: st.deferred(lambda n=name: _of(own[n])) for name in required},
        optional={
            name: st.deferred(lambda n=name: _of(own[n])) for name in own if name not in required
        },
    )


def _array(schema: Schema) -> st.SearchStrategy[Any]:
    name = schema["items"].get("$ref", "").rpartition("/")[2]
    has_key = "key" in SCHEMA["$defs"].get(name, {}).get("properties", {})
    least: int = schema.get("minItems", 0)
    return st.lists(
        _of(schema["items"]), min_size=least, max_size=2, unique_by=_key if has_key else None
    )


def _key(item: Schema) -> Any:
    return item["key"]


def _string(schema: Schema) -> st.SearchStrategy[Any]:
    if schema.get("format") == "date":
        return st.dates(min_value=dt.date(1900, 1, 1)).map(dt.date.isoformat)
    if "pattern" in schema:
        pattern: str = schema["pattern"]
        return st.from_regex(pattern.replace("$", r"\Z"))
    return WORDS


def _number(_schema: Schema) -> st.SearchStrategy[Any]:
    return st.integers(0, 40) | st.sampled_from([0.5, 2.5])


def _integer(_schema: Schema) -> st.SearchStrategy[Any]:
    return st.integers(-20, 400)


def _truth(_schema: Schema) -> st.SearchStrategy[Any]:
    return st.booleans()


def _null(_schema: Schema) -> st.SearchStrategy[Any]:
    return st.none()


_TYPES: dict[str, Callable[[Schema], st.SearchStrategy[Any]]] = {
    "object": _object,
    "array": _array,
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _truth,
    "null": _null,
}
