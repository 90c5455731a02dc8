"""The list of zaken in two parts: the open ones, which a desk works on, and the closed ones, of which there are many.

``einddatum__isnull`` and ``einddatum__gt`` are of the standard (Zaken 1.5.1). A server that does not know
them answers ``unknown-parameters``; then there is only the list as a whole.

What a zaak is about (its activiteit) may stand in a zaakeigenschap. Of those there is no list but that of one zaak;
``expand=eigenschappen`` (Zaken 1.5.0) puts them into the list of zaken. A server that does not accept it is asked
without it: then nobody knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from typing import TypeVar
from urllib.parse import urlencode

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.vegen import Blad, Gebleven, Veger, gelezen
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.domain.errors import Rejected
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import Zaak

T = TypeVar("T")

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

    def __init__(self, veger: Veger, root: str, activiteit_eigenschap: str = "") -> None:
        self._veger = veger
        self._url = onder(root, "zaken")
        self._eigenschap = activiteit_eigenschap

    def bladen(
        self, deel: Deel, progress: Progress, *, vanaf: date | None = None, hervat: Gebleven | None = None
    ) -> Iterator[Blad[Zaak]]:
        """Every zaak of this part once, a page at a time, newest first. ``vanaf``: closed on that day or later.

        When it ends by itself the sweep was complete; it raises rather than end early. ``hervat`` goes on
        with a sweep that broke off (``Veger.bladen``).
        """
        return self._met_of_zonder(
            lambda: self._veger.bladen(
                self._url,
                [*_filters(deel, vanaf), *self._expand],
                partial(lezen.zaken, eigenschap=self._eigenschap),
                deed=LEZEN,
                progress=progress,
                hervat=hervat,
            )
        )

    def voorkant(self, deel: Deel, progress: Progress) -> Iterator[list[Zaak]]:
        """Small pages from where the newest are, for whoever stops at the first that it knows. No sweep: see there."""

        def paginas() -> Iterator[list[Zaak]]:
            lees = partial(lezen.zaken, eigenschap=self._eigenschap)
            asked = [*_filters(deel, None), *self._expand]
            pages = self._veger.paginas(self._url, asked, deed=LEZEN, progress=progress, per_pagina=PAGINA_VOORKANT)
            return (gelezen(pagina.answer, lees, pagina.results) for pagina in pages)

        return self._met_of_zonder(paginas)

    def telling(self, deel: Deel, progress: Progress, *, vanaf: date | None = None) -> int | None:
        """How many there are of this part, None where the server does not say; one small page is read."""
        for pagina in self._veger.paginas(
            self._url, _filters(deel, vanaf), deed=LEZEN, progress=progress, per_pagina=1
        ):
            return pagina.count
        return None

    def naam(self, deel: Deel, vanaf: date | None = None) -> str:
        """What tells this part from other lists: its url."""
        filters = [*_filters(deel, vanaf), *self._expand]
        return f"{self._url}?{urlencode(filters)}" if filters else self._url

    @property
    def _expand(self) -> list[tuple[str, str]]:
        """What is asked for beside a zaak, as a parameter."""
        return [("expand", "eigenschappen")] if self._eigenschap else []

    def _geen_expand(self, fout: Rejected) -> bool:
        """Whether only what was asked for beside the zaken was refused; it is not asked for any more from then on."""
        if not self._eigenschap or not any("expand" in (p.name + p.reason).casefold() for p in fout.invalid):
            return False
        self._eigenschap = ""
        return True

    def _met_of_zonder(self, begin: Callable[[], Iterator[T]]) -> Iterator[T]:
        begun = False
        try:
            for one in begin():
                begun = True
                yield one
        except Rejected as fout:
            if begun or not self._geen_expand(fout):
                raise
            yield from begin()


def _filters(deel: Deel, vanaf: date | None) -> list[tuple[str, str]]:
    if deel is Deel.OPEN:
        return [("einddatum__isnull", "true")]
    if deel is Deel.ALLE:
        return []
    if vanaf is None:
        return [("einddatum__isnull", "false")]
    return [("einddatum__gt", (vanaf - timedelta(days=1)).isoformat())]
