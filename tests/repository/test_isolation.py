"""The ground every test stands on, as `tests/conftest.py` lays it."""

import os
import socket
from pathlib import Path

import pytest

from lordesk import paths


def test_no_test_can_connect_to_a_host() -> None:
    with socket.socket() as channel, pytest.raises(AssertionError):
        channel.connect(("127.0.0.1", 9))


def test_no_test_can_look_up_a_host() -> None:
    with pytest.raises(AssertionError):
        socket.getaddrinfo("localhost", 80)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets on this system")
def test_a_unix_socket_may_be_used(tmp_path: Path) -> None:
    address = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(address)
        server.listen()
        client.connect(address)


def test_the_desk_of_the_person_who_runs_the_tests_is_out_of_reach(home: Path) -> None:
    assert paths.default_data_folder().is_relative_to(home)
    assert "LORDESK_DATA" not in os.environ


@pytest.mark.parametrize("turn", [1, 2])
def test_a_home_is_new_for_every_test(home: Path, turn: int) -> None:
    assert not home.exists()
    home.mkdir()
