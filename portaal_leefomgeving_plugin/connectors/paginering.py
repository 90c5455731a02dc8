"""Follows ``next`` links: as the server gives them, never computed, never to another host, never in a circle."""

from __future__ import annotations

from portaal_leefomgeving_plugin.connectors.adres import kaal, vervolgadres, zelfde_herkomst
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, UnreadableAnswer

HOOGSTE_PAGINA = 20_000
LEGE_PAGINAS = 3
"""How many pages in a row may be empty and still point on."""


class Vervolg:
    """The way through the pages of one list, begun at ``url``."""

    def __init__(self, url: str, *, system: str, hoogste: int = HOOGSTE_PAGINA) -> None:
        self._begin = url
        self._system = system
        self._hoogste = hoogste
        self._gezien: set[str] = {url}
        self._koppen: set[tuple[str, str]] = set()
        self._leeg = 0
        self.paginas = 1

    def naar(self, volgende: object) -> str | None:
        """The url of the next page, None where ``volgende`` says there is none.

        Raises UnreadableAnswer (field "next") where it is no url, leads to another scheme, host or
        port than the list began at, repeats, or where there is no end to it.
        """
        if volgende is None or volgende == "":
            return None
        if not isinstance(volgende, str):
            raise self._fout()
        url = vervolgadres(self._begin, volgende)
        if url is None or not zelfde_herkomst(url, self._begin):
            raise self._fout()
        if url in self._gezien or self.paginas >= self._hoogste:
            raise self._fout()
        self._gezien.add(url)
        self.paginas += 1
        return url

    def keur(self, namen: list[str], *, er_is_meer: bool) -> None:
        """Looks at what a page holds (the urls or ids of its items): the same page again is a circle too.

        A page may begin with what the one before ended with (a zaak was added meanwhile), but first
        and last alike, of more than one, is the same page.
        """
        self._leeg = 0 if namen else self._leeg + 1
        if self._leeg >= LEGE_PAGINAS and er_is_meer:
            raise self._fout()
        if len(namen) > 1 and namen[0]:
            kop = (namen[0], namen[-1])
            if kop in self._koppen:
                raise self._fout()
            self._koppen.add(kop)

    def _fout(self) -> UnreadableAnswer:
        return UnreadableAnswer(self._system, AnswerReason.ANDERE_VORM, url=kaal(self._begin), field="next")
