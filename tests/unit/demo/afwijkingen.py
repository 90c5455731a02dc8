"""Recordings that the embedded gemeente answers otherwise, each with the reason. The tests keep this table true."""

from __future__ import annotations

AFWIJKINGEN: dict[str, str] = {}
"""Name of the recording: why."""
