"""The fixtures of the window, for the journeys through it."""

from tests.windows import (
    application,
    asker,
    choices,
    empty_program,
    empty_session,
    empty_tools,
    program,
    qapp,
    sample_folder,
    session,
    tools,
    window,
)

__all__ = [
    "application",
    "asker",
    "choices",
    "empty_program",
    "empty_session",
    "empty_tools",
    "program",
    "qapp",
    "sample_folder",
    "session",
    "tools",
    "window",
]
