"""`python -m lordesk` and the installed command."""

import gc
import sys

gc.set_threshold(50_000)  # imports make no garbage; collecting during them costs a tenth of a start

from lordesk.bootstrap import run_command_line  # noqa: E402


def main() -> None:
    """Run the command of this process and leave with its exit code."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    sys.exit(run_command_line(sys.argv[1:]))


if __name__ == "__main__":
    main()
