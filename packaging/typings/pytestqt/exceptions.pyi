from contextlib import AbstractContextManager
from types import TracebackType

Caught = list[tuple[type[BaseException], BaseException, TracebackType]]

def capture_exceptions() -> AbstractContextManager[Caught]: ...

class TimeoutError(Exception): ...
