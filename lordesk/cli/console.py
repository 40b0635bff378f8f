"""Where a command reads and prints: one JSON value for programs, lines for people."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TextIO

from lordesk.cli.tables import shown
from lordesk.cli.terminal import USUAL_WIDTH, terminal_width
from lordesk.domain.codec import Plain
from lordesk.domain.errors import StorageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """The three streams of the process, and whether a program is listening."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    as_json: bool = False

    @property
    def width(self) -> int:
        return terminal_width() if self.stdout.isatty() else USUAL_WIDTH

    def answer(self, value: Plain, lines: Callable[[], Iterable[str]]) -> None:
        """Print the value as JSON, or the lines for a person."""
        self._print((self.answer_text(value, lines),))

    def answer_text(self, value: Plain, lines: Callable[[], Iterable[str]]) -> str:
        """What `answer` prints, as text: a small thing to keep of many large values."""
        if self.as_json:
            return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
        return "".join(f"{line}\n" for line in lines())

    def answer_many(self, texts: Iterable[str]) -> None:
        """Print texts of `answer_text` as one answer: a JSON list, or one after the other."""
        self._print(_as_list(texts) if self.as_json else texts)

    def say(self, line: str) -> None:
        """A line on standard output that is there as soon as this returns."""
        self._print((f"{line}\n",))

    def progress(self, line: str) -> None:
        """A line for someone who watches; nothing when standard error is no terminal."""
        if self.stderr.isatty():
            self.stderr.write(f"{shown(line)}\n")
            self.stderr.flush()

    def complain(self, sentence: str) -> None:
        self.stderr.write(f"lordesk: {shown(sentence)}\n")
        self.stderr.flush()

    def input_lines(self) -> Iterator[str]:
        """Lines of standard input as they arrive; only LF ends one."""
        return (line.removesuffix("\n") for line in self.stdin)

    def _print(self, texts: Iterable[str]) -> None:
        try:
            self.stdout.writelines(texts)
            self.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            reason = (error.strerror or "it is closed").lower()
            raise StorageError(
                f"The answer could not be printed: {reason}. What was saved is kept."
            ) from error


def _as_list(texts: Iterable[str]) -> Iterator[str]:
    """JSON values as one JSON list, a piece at a time."""
    before = "[\n "
    for text in texts:
        yield before + text.removesuffix("\n").replace("\n", "\n ")
        before = ",\n "
    yield "[]\n" if before.startswith("[") else "\n]\n"
