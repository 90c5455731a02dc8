"""Days as people here write them."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QDate, QLocale


def datum(dag: date | None) -> str:
    """A day as people here write it: 26-11-2026; empty for None."""
    return QLocale().toString(QDate(dag.year, dag.month, dag.day), "dd-MM-yyyy") if dag else ""
