"""Recordings that the embedded gemeente answers otherwise, each with the reason. The tests keep this table true."""

from __future__ import annotations

AFWIJKINGEN: dict[str, str] = {
    "concurrent-three-statuses-same-datum": (
        "OpenZaak checks uniqueness before it stores, so that what comes in between breaks on the database (500). "
        "The gemeente does one request at a time: the second is told that the moment is taken (400 unique)."
    ),
}
"""Name of the recording: why."""
