"""The list of zaken in two parts: the open ones, which a desk works on, and the closed ones, of which there are many.

``einddatum__isnull`` and ``einddatum__gt`` are of the standard (Zaken 1.5.1). A server that does not know
them answers ``unknown-parameters``; then there is only the list as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from urllib.parse import urlencode

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.vegen import Blad, Gebleven, Veger, gelezen
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import Zaak

LEZEN = "zaken.lezen"
PAGINA_VOORKANT = 100
"""What a page holds by default, at servers that know no pageSize too."""


class Deel(StrEnum):
    """A part of the list."""

    ALLE = "alle"
    OPEN = "open"
    GESLOTEN = "gesloten"


class Zakenlijst:
    """Reads ``/zaken`` of one supplier. Raises the errors of ``domain/errors.py``."""

    def __init__(self, veger: Veger, root: str) -> None:
        self._veger = veger
        self._url = onder(root, "zaken")

    def bladen(
        self, deel: Deel, progress: Progress, *, vanaf: date | None = None, hervat: Gebleven | None = None
    ) -> Iterator[Blad[Zaak]]:
        """Every zaak of this part once, a page at a time, newest first. ``vanaf``: closed on that day or later.

        When it ends by itself the sweep was complete; it raises rather than end early. ``hervat`` goes on
        with a sweep that broke off (``Veger.bladen``).
        """
        return self._veger.bladen(
            self._url, _filters(deel, vanaf), lezen.zaken, deed=LEZEN, progress=progress, hervat=hervat
        )

    def voorkant(self, deel: Deel, progress: Progress) -> Iterator[list[Zaak]]:
        """Small pages from where the newest are, for whoever stops at the first that it knows. No sweep: see there."""
        pages = self._veger.paginas(
            self._url, _filters(deel, None), deed=LEZEN, progress=progress, per_pagina=PAGINA_VOORKANT
        )
        return (gelezen(pagina.answer, lezen.zaken, pagina.results) for pagina in pages)

    def telling(self, deel: Deel, progress: Progress, *, vanaf: date | None = None) -> int | None:
        """How many there are of this part, None where the server does not say; one small page is read."""
        for pagina in self._veger.paginas(
            self._url, _filters(deel, vanaf), deed=LEZEN, progress=progress, per_pagina=1
        ):
            return pagina.count
        return None

    def naam(self, deel: Deel, vanaf: date | None = None) -> str:
        """What tells this part from other lists: its url."""
        filters = _filters(deel, vanaf)
        return f"{self._url}?{urlencode(filters)}" if filters else self._url


def _filters(deel: Deel, vanaf: date | None) -> list[tuple[str, str]]:
    if deel is Deel.OPEN:
        return [("einddatum__isnull", "true")]
    if deel is Deel.ALLE:
        return []
    if vanaf is None:
        return [("einddatum__isnull", "false")]
    return [("einddatum__gt", (vanaf - timedelta(days=1)).isoformat())]
