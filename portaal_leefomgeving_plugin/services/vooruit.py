"""Fetches ahead: the next pages come in while this one is written, and no more of them than fit."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.ports import Executor

T = TypeVar("T")

TIK_S = 0.2
"""How long a full or empty queue is waited for before looking whether the other side is still there."""


def vooruit(items: Iterator[T], executor: Executor, *, wacht: int) -> Iterator[T]:
    """The same items in the same order, made on another thread, at most ``wacht`` of them ahead.

    An error of ``items`` is raised here, after what came before it. Whoever stops asking early
    stops the maker too.
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
                continue
            yield item
        finish()
    finally:
        given_up.set()
