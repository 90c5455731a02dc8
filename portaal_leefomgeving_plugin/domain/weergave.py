"""A view of the work list that someone named: which filters, which columns, in which order.

It holds what was asked, never what was found: no zaak is named in it, but a filter on a behandelaar has
that colleague's id in it, and search words are what was typed. Keys of filters and codes of columns are
the work list's own; one that it no longer knows is passed over when the view is opened.
"""

from __future__ import annotations

from dataclasses import dataclass

NAAM_TEKENS = 60
"""The longest name: what a menu can show."""


@dataclass(frozen=True, slots=True)
class Filterwaarde:
    """What one filter asks: its values, of which a line must have one. On or off is ("ja",) or not there."""

    sleutel: str
    waarden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weergave:
    """``kolommen`` in their order, empty for the list without a table; ``sortering`` a code, empty for the usual one.

    ``van_team``: it was read from the team's file, and is changed there.
    """

    naam: str
    filters: tuple[Filterwaarde, ...] = ()
    kolommen: tuple[str, ...] = ()
    sortering: str = ""
    aflopend: bool = False
    van_team: bool = False
