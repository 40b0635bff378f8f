"""`python -m lordesk` and the installed command."""

import gc
import os
import sys

gc.set_threshold(50_000)  # imports make no garbage; collecting during them costs a tenth of a start

from lordesk.bootstrap import run_command_line  # noqa: E402 - collecting is set before


def main() -> None:
    """Run the command of this process and leave with its exit code."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started us
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open as long as we live
        else:
            stream.reconfigure(encoding="utf-8")
    sys.exit(run_command_line(sys.argv[1:]))


if __name__ == "__main__":
    main()
