from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtWidgets import QWidget

class Blocker:
    args: list[object] | None
    signal_triggered: bool
    all_signals_and_args: list[object]
    def __enter__(self) -> Blocker: ...
    def __exit__(self, *_: object) -> None: ...
    def wait(self) -> None: ...

class QtBot:
    def addWidget(
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None: ...
    def waitActive(
        self, widget: QWidget, *, timeout: int = ...
    ) -> AbstractContextManager[None]: ...
    def waitExposed(
        self, widget: QWidget, *, timeout: int = ...
    ) -> AbstractContextManager[None]: ...
    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = ...,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> Blocker: ...
    def waitSignals(
        self, signals: Sequence[SignalInstance], *, timeout: int = ..., order: str = ...
    ) -> Blocker: ...
    def assertNotEmitted(
        self, signal: SignalInstance, *, wait: int = 0
    ) -> AbstractContextManager[None]: ...
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = ...) -> None: ...
    def wait(self, ms: int) -> None: ...
    def captureExceptions(self) -> AbstractContextManager[list[object]]: ...
    def screenshot(self, widget: QWidget) -> Path: ...
    def keyClick(
        self,
        widget: QWidget | None,
        key: Qt.Key | str,
        modifier: Qt.KeyboardModifier = ...,
        delay: int = ...,
    ) -> None: ...
    def keyClicks(
        self,
        widget: QWidget | None,
        text: str,
        modifier: Qt.KeyboardModifier = ...,
        delay: int = ...,
    ) -> None: ...
    def keyPress(
        self, widget: QWidget | None, key: Qt.Key | str, modifier: Qt.KeyboardModifier = ...
    ) -> None: ...
    def keyRelease(
        self, widget: QWidget | None, key: Qt.Key | str, modifier: Qt.KeyboardModifier = ...
    ) -> None: ...
    def mouseClick(
        self,
        widget: QWidget | None,
        button: Qt.MouseButton,
        modifier: Qt.KeyboardModifier = ...,
        pos: QPoint = ...,
        delay: int = ...,
    ) -> None: ...
    def mouseDClick(
        self,
        widget: QWidget | None,
        button: Qt.MouseButton,
        modifier: Qt.KeyboardModifier = ...,
        pos: QPoint = ...,
        delay: int = ...,
    ) -> None: ...
    def mousePress(
        self,
        widget: QWidget | None,
        button: Qt.MouseButton,
        modifier: Qt.KeyboardModifier = ...,
        pos: QPoint = ...,
    ) -> None: ...
    def mouseRelease(
        self,
        widget: QWidget | None,
        button: Qt.MouseButton,
        modifier: Qt.KeyboardModifier = ...,
        pos: QPoint = ...,
    ) -> None: ...
    def mouseMove(self, widget: QWidget | None, pos: QPoint = ..., delay: int = ...) -> None: ...
