"""`python -m lordesk` and the installed command."""

import gc
import os
import sys

gc.set_threshold(50_000)  # imports make no garbage; collecting during them costs a tenth of a start

INTERRUPTED = 130


def main() -> None:
    """Run the command of this process and leave with its exit code."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started us
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open as long as we live
        else:
            stream.reconfigure(encoding="utf-8")
    sys.exit(_run())


def _run() -> int:
    """The exit code of the command, also when Ctrl-C comes before it is loaded."""
    try:
        from lordesk.bootstrap import run_command_line  # noqa: PLC0415 - Ctrl-C may come meanwhile

        return run_command_line(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    main()
