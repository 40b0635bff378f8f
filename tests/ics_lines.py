"""A strict reader of iCalendar bytes for tests, so that no library judges its own writing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z-]+=[^;:",]+)*):(.*)', re.DOTALL)
_CONTROL = re.compile("[\x00-\x08\x0a-\x1f\x7f]")


@dataclass
class Component:
    """One BEGIN…END block; `lines` holds (name, parameters, raw value) as written."""

    name: str
    lines: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    inner: list["Component"] = field(default_factory=list["Component"])

    def raw(self, name: str) -> str:
        [value] = [value for key, _, value in self.lines if key == name]
        return value

    def has(self, name: str) -> bool:
        return any(key == name for key, _, _ in self.lines)

    def parameters(self, name: str) -> str:
        [parameters] = [given for key, given, _ in self.lines if key == name]
        return parameters

    def text(self, name: str) -> str:
        return _unescaped(self.raw(name))

    def texts(self, name: str) -> list[str]:
        return [_unescaped(part) for part in re.split(r"(?<!\\),", self.raw(name))]

    @property
    def events(self) -> list["Component"]:
        return [component for component in self.inner if component.name == "VEVENT"]

    @property
    def alarms(self) -> list["Component"]:
        return [component for component in self.inner if component.name == "VALARM"]


def read_calendar(content: bytes) -> Component:
    """The VCALENDAR; AssertionError for anything that RFC 5545 does not allow in the bytes."""
    stack: list[Component] = [Component("")]
    for line in _unfolded(content):
        match = _LINE.fullmatch(line)
        assert match, f"no content line: {line!r}"
        name, parameters, value = match.groups()
        if name == "BEGIN":
            component = Component(value)
            stack[-1].inner.append(component)
            stack.append(component)
        elif name == "END":
            assert stack.pop().name == value
        else:
            stack[-1].lines.append((name, parameters.removeprefix(";"), value))
    [top] = stack
    [calendar] = top.inner
    assert calendar.name == "VCALENDAR"
    return calendar


def _unfolded(content: bytes) -> Iterator[str]:
    assert content.endswith(b"\r\n")
    assert not content.startswith(b"\xef\xbb\xbf")
    physical = content[:-2].split(b"\r\n")
    assert all(0 < len(line) <= 75 for line in physical)
    for line in physical:
        assert not _CONTROL.search(line.decode()), line  # also: no character is cut by a fold
    yield from "\r\n".join(line.decode() for line in physical).replace("\r\n ", "").split("\r\n")


def _unescaped(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*(?:[,;]|\\[^\\,;nN])", value), value
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
