"""Work ahead and aside: pages come in while others are written, and whoever waits still looks whether to stop."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.ports import Executor, Progress

T = TypeVar("T")

TIK_S = 0.2
"""How long is waited before looking whether the other side is still there, and whether the user still wants it."""


def vooruit(items: Iterator[T], executor: Executor, *, wacht: int, progress: Progress | None = None) -> Iterator[T]:
    """The same items in the same order, made on another thread, at most ``wacht`` of them ahead.

    An error of ``items`` is raised here, after what came before it. Whoever stops asking early
    stops the maker too. Raises Cancelled while it waits, where ``progress`` says so.
    """
    waiting: queue.Queue[T] = queue.Queue(maxsize=wacht)
    done, given_up = threading.Event(), threading.Event()

    def make() -> None:
        try:
            for item in items:
                while not given_up.is_set():
                    try:
                        waiting.put(item, timeout=TIK_S)
                        break
                    except queue.Full:
                        continue
                if given_up.is_set():
                    return
        finally:
            done.set()

    finish = executor.start(make)
    try:
        while True:
            was_done = done.is_set()
            try:
                item = waiting.get_nowait() if was_done else waiting.get(timeout=TIK_S)
            except queue.Empty:
                if was_done:
                    break
                if progress is not None:
                    progress.check()
                continue
            yield item
        finish()
    finally:
        given_up.set()


def terzijde(work: Callable[[], T], executor: Executor) -> Callable[[Progress], T]:
    """Begins ``work`` on another thread; the answer waits for its result, as long as its Progress lets it.

    May be asked more than once.
    """
    done = threading.Event()

    def run() -> T:
        try:
            return work()
        finally:
            done.set()

    finish = executor.start(run)

    def wacht(progress: Progress) -> T:
        while not done.wait(TIK_S):
            progress.check()
        return finish()

    return wacht
