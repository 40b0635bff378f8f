"""Keeps an error in what Qt calls from ending the program: it is told at once, and Qt goes on.

Before Python 3.12 an error that nobody caught yet may be no exception but its kind and some words
(`1 / 0`), or its kind alone (`next(...)`). Where an override fails while Python waits for Qt, as in
`window.resize(...)`, Shiboken takes it for an exception, and the program ends there and then.
"""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cache, wraps
from types import FunctionType

from PySide6.QtCore import QObject, QSize

HOOK = "__init_subclass__"
"""What Python calls with each class that is made of another."""
NOTHING = {int: 0, QSize: QSize()}
"""What tells nothing, by its kind."""


@contextmanager
def told() -> Generator[None]:
    """An error in here is told, and what comes after goes on."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever it is, what waits behind must not meet it
        sys.excepthook(type(error), error, error.__traceback__)


def shield_overrides() -> None:
    """From now on each class made of one of Qt's has its overrides shielded."""
    setattr(QObject, HOOK, classmethod(_shield))


def _shield(made: type[QObject], **given: object) -> None:
    super(QObject, made).__init_subclass__(**given)
    of_qt = [_names(base) for base in made.__mro__ if base.__module__.startswith("PySide6.")]
    for name, method in tuple(vars(made).items()):
        is_override = isinstance(method, FunctionType) and any(name in names for names in of_qt)
        if is_override and not name.startswith("__"):
            setattr(made, name, _shielded(made, method))


@cache
def _names(of_qt: type) -> frozenset[str]:
    return frozenset(vars(of_qt))


def _shielded(made: type[QObject], override: FunctionType) -> Callable[..., object]:
    """What only hears of something has heard of it; what is asked answers as Qt would."""
    answer = override.__annotations__.get("return")

    @wraps(override)
    def shield(self: QObject, *given: object, **named: object) -> object:
        try:
            return override(self, *given, **named)
        except Exception as error:  # noqa: BLE001 - whatever it is, Shiboken must not meet it
            sys.excepthook(type(error), error, error.__traceback__)
        if answer is None:
            return None
        try:
            return getattr(super(made, self), override.__name__)(*given, **named)
        except NotImplementedError:  # Qt leaves it to us alone
            return NOTHING.get(answer)

    return shield
