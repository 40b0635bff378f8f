"""Background work: one closure over immutable values at a time, answered on the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from lordesk.domain.errors import LordeskError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Ok(Generic[T_co]):
    value: T_co


@dataclass(frozen=True, slots=True)
class Err:
    """The sentence of a LordeskError."""

    message: str


@dataclass(frozen=True, slots=True)
class Bug:
    """What no person could have caused."""

    error: Exception


Outcome = Ok[T] | Err
Answer = Callable[[Outcome[T]], None]
Work = Callable[["Job"], T]


class Job(QObject):
    """A running piece of work, given to the work itself to ask `is_cancelled` and `tell`."""

    ended = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, answer: Answer[object], parent: "Jobs") -> None:
        super().__init__(parent)
        self._answer = answer
        self._jobs = parent
        self._cancelled = Event()
        self.ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop when it next checks `is_cancelled`; its answer is dropped."""
        self._cancelled.set()

    def tell(self, done: int, of: int) -> None:
        self.progressed.emit(done, of)

    @Slot(object)
    def _deliver(self, outcome: Outcome[object] | Bug) -> None:
        self._jobs.let_go(self)
        if self.is_cancelled or _is_gone(self._answer):
            return
        if isinstance(outcome, Ok):
            self._answer(outcome)
            return
        if isinstance(outcome, Err):
            self._answer(_said(outcome))
            return
        words = QCoreApplication.translate(
            "ErrorReportDialog", "Something went wrong inside lordesk"
        )
        self._answer(Err(f"{words}."))  # whoever waits for it goes on
        raise outcome.error  # the handler of uncaught errors on the window's thread reports it


class Jobs(QObject):
    """Runs jobs one after the other. Tests inject an executor that runs at once."""

    def __init__(self, executor: "Executor | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._running: set[Job] = set()
        self._latest: Future[None] | None = None
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    def run(self, work: Work[T], answer: Answer[T]) -> Job:
        """Start `work`; `answer` gets its Ok or Err unless the job is cancelled before.

        After closing, the job is cancelled from the start: nobody is there to be answered.
        """
        job = Job(cast("Answer[object]", answer), self)  # it gets what this work makes
        if self._is_closed:
            job.cancel()
            return job
        self._running.add(job)
        self._latest = self._ready().submit(_run, job, work)
        return job

    def let_go(self, job: Job) -> None:
        self._running.discard(job)
        job.deleteLater()

    def close(self, patience: float | None = None) -> None:
        """Cancel what runs and wait for it to stop; what comes later is dropped.

        After `patience`, in seconds, it is left to itself: only for work that saves nothing.
        """
        self._is_closed = True
        for job in self._running:
            job.cancel()
        if self._executor is None:
            return
        self._executor.shutdown(wait=patience is None, cancel_futures=True)
        if patience is not None and self._latest is not None:
            from concurrent.futures import wait

            wait((self._latest,), patience)

    def _ready(self) -> "Executor":
        """The thread starts with the first job: start-up counts."""
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        return self._executor


def _is_gone(answer: Answer[object]) -> bool:
    """Whether the one to be answered was deleted meanwhile, such as a dialog that was left."""
    act = cast("partial[None]", answer).func if isinstance(answer, partial) else answer
    owner = getattr(act, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


def _said(error: Err) -> Err:
    from lordesk.ui.core_sentences import in_language

    return Err(in_language(error.message))


def _run(job: Job, work: Work[object]) -> None:
    outcome = Err("") if job.is_cancelled else _outcome(job, work)
    if isValid(job):  # else nobody had the patience to wait for it
        job.ended.emit(outcome)


def _outcome(job: Job, work: Work[T]) -> Outcome[T] | Bug:
    try:
        return Ok(work(job))
    except LordeskError as error:
        return Err(error.message)
    except Exception as error:  # noqa: BLE001 - the last resort of a thread: the window reports it
        return Bug(error)
    except BaseException as error:  # noqa: BLE001 - a library's panic, which would end the thread unsaid
        broke = RuntimeError(repr(error))
        broke.__cause__ = error
        return Bug(broke)
