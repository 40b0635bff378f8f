"""The address of an office's server: what can be kept of it, and what must not be."""

import re
from urllib.parse import parse_qs, urlsplit

_SCHEMES = ("postgresql://", "postgres://")
_WORD = re.compile(r"^\w+\s*=\s*\S")
_PASSWORD = re.compile(r"\bpassword\s*=", re.IGNORECASE)
NO_ADDRESS = (
    "That is no address of a server. It looks like postgresql://name@host/database or service=name."
)
LEAVE_IT_OUT = (
    "Leave the password out: an address is kept as it is. Put it into the password file of "
    "PostgreSQL (~/.pgpass, on Windows %APPDATA%\\postgresql\\pgpass.conf)."
)


def address_problem(text: str) -> str:
    """The sentence that keeps an address from being used; empty when it may be."""
    address = text.strip()
    if address.startswith(_SCHEMES):
        return LEAVE_IT_OUT if _has_password(address) else ""
    if _PASSWORD.search(address):
        return LEAVE_IT_OUT
    return "" if _WORD.match(address) else NO_ADDRESS


def _has_password(address: str) -> bool:
    """Whether a password stands before the host or among the options."""
    try:
        parts = urlsplit(address)
        return parts.password is not None or "password" in parse_qs(parts.query)
    except ValueError:
        return "@" in address and ":" in address.split("@", maxsplit=1)[0].removeprefix(
            "postgresql://"
        )
