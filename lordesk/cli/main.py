"""Runs one command: reads the call, opens the desk, turns every error into a line and a code."""

import os
from contextlib import suppress
from pathlib import Path

from lordesk import __version__
from lordesk.cli.arguments import Call, Parser, UsageError, global_parser, read_arguments
from lordesk.cli.commands import COMMANDS, READING, load
from lordesk.cli.console import Console
from lordesk.cli.remedies import complaint
from lordesk.cli.session import Session
from lordesk.cli.tables import pairs
from lordesk.cli.workspace import Opener
from lordesk.domain.errors import (
    InvalidInputError,
    LordeskError,
    RefusedError,
)

DONE, REFUSED, USAGE, INVALID, TROUBLE = range(5)
INTERRUPTED = 130


def run(call: Call, opener: Opener, console: Console, log_folder: Path) -> int:
    """The exit code of a call: 0 done, 1 refused, 2 usage, 3 invalid input, 4 file trouble."""
    try:
        return _run(call, opener, console)
    except LordeskError as error:
        console.complain(complaint(error))
        return code_of(error)
    except UnicodeDecodeError:
        console.complain("Standard input is not UTF-8. What came before it is kept; save it again.")
        return INVALID
    except BrokenPipeError:
        _let_go(console)
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else DONE
    except Exception as error:  # noqa: BLE001 - the last resort: no person ever meets a traceback
        from lordesk.services.reports import keep_report  # noqa: PLC0415 - seldom needed

        log = keep_report(error, log_folder)
        console.complain(f"Something went wrong inside lordesk; nothing saved is lost. See {log}.")
        return TROUBLE


def code_of(error: LordeskError) -> int:
    match error:
        case RefusedError():
            return REFUSED
        case UsageError():
            return USAGE
        case InvalidInputError():
            return INVALID
        case _:
            return TROUBLE


def _run(call: Call, opener: Opener, console: Console) -> int:
    if call.wants_version:
        console.answer({"lordesk": __version__}, lambda: [f"lordesk {__version__}"])
        return DONE
    if call.wants_help:
        console.say(help_text(console.width))
        return DONE
    if call.command is None:
        raise UsageError(
            "The window is not part of this build. Name a command; see lordesk --help."
        )
    if call.command not in COMMANDS:
        raise UsageError(f"There is no command {call.command}. See lordesk --help.")
    command = load(call.command)
    parser = Parser(
        prog=f"lordesk {call.command}",
        description=COMMANDS[call.command][1].capitalize() + ".",
        allow_abbrev=False,
    )
    command.add_arguments(parser)
    arguments = read_arguments(parser, call.rest)
    with opener(call.options) as workspace:
        if call.command in READING:
            workspace.only_look()
        session = Session(options=call.options, console=console, workspace=workspace)
        return command.run(session, arguments)


def help_text(width: int) -> str:
    """The page of `lordesk --help`."""
    commands = pairs(((name, purpose) for name, (_, purpose) in COMMANDS.items()), width - 2)
    return "\n".join(
        (
            "lordesk [options] [command]",
            "Without a command the window opens. Options come before the command.",
            "",
            *global_parser().format_help().splitlines()[1:],
            "",
            "commands:",
            *(f"  {line}" for line in commands),
        )
    )


def _let_go(console: Console) -> None:
    """Point standard output nowhere, so that closing it does not complain a second time."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), console.stdout.fileno())
