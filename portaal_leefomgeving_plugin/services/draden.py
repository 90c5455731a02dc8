"""Work side by side on a bounded number of threads: the Executor for QGIS and for plain Python alike.

Requests wait for the network, not for the processor, so threads are enough; QGIS's network manager
keeps one connection pool per thread, which is why the threads are kept and not made per call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Draden:
    """An ``Executor`` (domain/ports.py) of at most ``aantal`` threads, made when first needed."""

    def __init__(self, aantal: int = 6) -> None:
        self._pool = ThreadPoolExecutor(max_workers=aantal, thread_name_prefix="portaal")

    def map(self, work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """Results in the order of ``items``; after the first error what has not begun is given up."""
        futures: list[Future[R]] = [self._pool.submit(work, item) for item in items]
        try:
            for future in futures:
                yield future.result()
        finally:
            for future in futures:
                future.cancel()

    def start(self, work: Callable[[], R]) -> Callable[[], R]:
        """Begins ``work``; call the answer for its result."""
        return self._pool.submit(work).result

    def stop(self) -> None:
        """Gives up what has not begun; what runs is told to stop by its own Progress."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def __enter__(self) -> Draden:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.stop()
