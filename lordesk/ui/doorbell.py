"""One window per desk: a second start rings at the first and hands over the files it was given."""

import json
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2_000
MOST_BYTES = 64_000


def bell_name(data: Path) -> str:
    """A name that every start on the same data folder finds."""
    return f"lordesk-{sha256(str(data.resolve()).encode()).hexdigest()[:24]}"


class Doorbell(QObject):
    """Listens on a local socket of this user; nothing of it reaches a network."""

    rung = Signal(list)
    """The paths that the second start was given, as texts."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = bell_name(data)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a process that was killed
            self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.readyRead.connect(self._read)
        caller.disconnected.connect(caller.deleteLater)
        if caller.bytesAvailable():
            self._hear(caller)

    def _read(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        said = bytes(caller.read(MOST_BYTES).data())
        try:
            paths = json.loads(said)
        except ValueError:
            return
        if isinstance(paths, list):
            self.rung.emit([str(each) for each in paths])  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def ring(data: Path, paths: tuple[Path, ...]) -> bool:
    """Ask the window of that desk to come forward and open the files; whether it answered."""
    caller = QLocalSocket()
    caller.connectToServer(bell_name(data))
    if not caller.waitForConnected(WAIT_MS):
        return False
    caller.write(json.dumps([str(path.resolve()) for path in paths]).encode())
    was_heard = caller.waitForBytesWritten(WAIT_MS)
    caller.disconnectFromServer()
    return was_heard
