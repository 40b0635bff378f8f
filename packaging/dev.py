"""Set up, run, test: `python3 packaging/dev.py` prints the chores. Needs only Python 3.11."""

import sys

OLDEST = (3, 11)

if sys.version_info < OLDEST:
    sys.exit(
        f"lordesk needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}. "
        "Install a newer Python and start this command with it."
    )

from devtools.chores import main  # noqa: E402 - an older Python must not read this module

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
