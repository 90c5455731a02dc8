"""The Stelselcatalogus: what a term means in the rules, by the interface of its own site, which asks for no key.

After facts on DSO, section 1.6: the Accept header must be HAL, and ``zoekTerm`` is written with a capital T.
"""

from __future__ import annotations

from datetime import date

from portaal_leefomgeving_plugin.connectors.dso.velden import Json, ingebed, tekst
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.ports import Clock
from portaal_leefomgeving_plugin.domain.toepasbaar import Begrip, Begrippen

HOOGSTENS = 50


class Stelselcatalogus:
    """``wortel`` is the root of the interface."""

    def __init__(self, sessie: ApiSession, wortel: str, *, clock: Clock) -> None:
        self._sessie = sessie
        self._wortel = wortel.rstrip("/")
        self._clock = clock

    def zoek(self, woord: str) -> Begrippen:
        """The terms that have the word in them, those that are just it first."""
        answer = self._sessie.get_json(
            f"{self._wortel}/concepten",
            params={"zoekTerm": woord, "pageSize": str(HOOGSTENS)},
            headers={"Accept": "application/hal+json"},
        )
        found = [b for b in map(_begrip, ingebed(answer, "concepten")) if b.term and b.definitie]
        found.sort(key=lambda b: (b.term.casefold() != woord.casefold(), len(b.term)))
        return Begrippen(woord, tuple(found), self._clock.now())


def _begrip(data: Json) -> Begrip:
    scheme = data.get("conceptschema")
    return Begrip(
        term=tekst(data, "naam") or tekst(data, "term"),
        definitie=tekst(data, "definitie"),
        uri=tekst(data, "uri"),
        kader=tekst(scheme, "naam") if isinstance(scheme, dict) else "",
        eigenaar=tekst(data, "eigenaar").rstrip("/").rpartition("/")[2].replace("_", " "),
        vanaf=_dag(tekst(data, "begindatumGeldigheid")),
    )


def _dag(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
