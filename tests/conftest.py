"""What holds for every test: a home of its own, no network, no display, repeatable examples."""

import gc
import os
import socket
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt

import pytest
from hypothesis import HealthCheck, settings

from tests.golden import FOLDER, Golden
from tests.office import emptied_server, office, server, server_url
from tests.shipped import shipped_rules

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["emptied_server", "office", "server", "server_url", "shipped_rules"]

settings.register_profile("desk", deadline=None)
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],  # a busy machine is no finding
)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

_HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
}
_AGAIN_AND_AGAIN = tuple(
    Path(__file__).parent / name
    for name in (
        *("fuzz", "properties"),
        *("journeys/test_leaks.py", "journeys/test_monkey.py", "journeys/test_spanish.py"),
    )
)
_numbers = count()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden texts anew")


def pytest_itemcollected(item: pytest.Item) -> None:
    """What runs by chance, a hundred times, counts for no floor of coverage, and is not slowed."""
    if any(item.path.is_relative_to(place) for place in _AGAIN_AND_AGAIN):
        item.add_marker(pytest.mark.no_cover)


def pytest_collection_finish() -> None:
    """What was collected lives to the end: the collector of garbage need not walk through it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def qapp() -> Iterator["QApplication"]:
    """The program's own application with its fonts, whichever test is the first to need one."""
    from lordesk.ui.application import make_application

    made = make_application()
    yield made
    made.clipboard().clear()  # offscreen it outlives Python, and what Python laid there may not


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """The golden texts on record."""
    return Golden(FOLDER, update=bool(request.config.getoption("--update-golden")))


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(scope="session", autouse=True)
def shared_caches(homes: Path) -> Iterator[None]:
    """Caches (fonts) may be shared between tests; the person's own are left alone."""
    runtime = homes / "runtime"
    runtime.mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(homes / "cache"))
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        yield


@pytest.fixture(autouse=True)
def home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder that no other test has seen; made by whoever puts something there."""
    folder = homes / str(next(_numbers))
    for name, below in _HOME_VARIABLES.items():
        monkeypatch.setenv(name, str(folder / below))
    monkeypatch.delenv("LORDESK_DATA", raising=False)
    return folder


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Connecting anywhere but to a Unix socket fails, and so does looking up a host."""
    connect = socket.socket.connect

    def connect_locally(self: socket.socket, address: str | bytes | tuple[object, ...]) -> None:
        if self.family is not getattr(socket, "AF_UNIX", None):
            raise NetworkUsedError(address)
        connect(self, address)

    def look_up(host: object, *_rest: object, **_more: object) -> None:
        raise NetworkUsedError(host)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_locally)
        patch.setattr(socket.socket, "connect_ex", connect_locally)
        patch.setattr(socket, "getaddrinfo", look_up)
        yield


class NetworkUsedError(AssertionError):
    """A test reached for the network. The program never does."""
