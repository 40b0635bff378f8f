"""The fixtures of the window, for its unit tests."""

from tests.windows import (
    application,
    asker,
    choices,
    drafts_are_files,
    empty_program,
    empty_session,
    empty_tools,
    program,
    sample_folder,
    session,
    tools,
    window,
)

__all__ = [
    "application",
    "asker",
    "choices",
    "drafts_are_files",
    "empty_program",
    "empty_session",
    "empty_tools",
    "program",
    "sample_folder",
    "session",
    "tools",
    "window",
]
