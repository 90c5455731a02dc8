"""What comes in from a source, page by page, and whether that can be called complete."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Generic, Protocol, TypeVar

import shapely

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.ogc.vraag import Vak
from portaal_leefomgeving_plugin.domain.bron import BronFeature

MEESTE = 1_000_000
"""Features that are taken in for one area: more than the largest municipality has of anything."""

MEESTE_ZONDER_GEBIED = 50_000
"""The same of a whole collection: all municipalities or Natura 2000 areas yes, all buildings of the country no."""

GENEGEERD_VANAF = 20_000
"""From so many features on it is a fault when most lie outside the area: the server ignores ``bbox``.

A small collection may come whole: more than was asked for is no loss.
"""


class OnvolledigError(Exception):
    """What came cannot be called complete; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Gevraagd(Protocol):
    """What was asked: within which rectangle, None for all there is."""

    @property
    def vak(self) -> Vak | None: ...


class Gekregen(Protocol):
    """A page as it came. ``gemeld``: how many there are in all; ``mist``: it has fewer than it says."""

    @property
    def antwoord(self) -> Answer: ...
    @property
    def gemeld(self) -> int | None: ...
    @property
    def mist(self) -> bool: ...


V = TypeVar("V", bound=Gevraagd)


class Oogst(Generic[V]):
    """The features of one way to ask, once each, in the order they came."""

    def __init__(self, vraag: V) -> None:
        self.vraag = vraag
        self.paginas = 0
        self.gemeld: int | None = None
        self.fout = ""
        self._mist = False
        self._buiten = 0
        self._features: dict[str, BronFeature] = {}
        self._sha = hashlib.sha256()

    @property
    def features(self) -> tuple[BronFeature, ...]:
        """What came in so far."""
        return tuple(self._features.values())

    @property
    def aantal(self) -> int:
        """How many that are."""
        return len(self._features)

    @property
    def sha256(self) -> str:
        """Of the bodies of the pages in order; empty where no page came."""
        return self._sha.hexdigest() if self.paginas else ""

    @property
    def stil(self) -> bool:
        """Whether nothing came that has a place."""
        return all(f.geometrie is None for f in self._features.values())

    def voeg(self, pagina: Gekregen, features: Sequence[BronFeature]) -> int:
        """Takes a page in; answers how many of its features are new.

        The same feature again is dropped. Another under an id that is known already (ids that are not
        unique; a feature that changed while its pages were read) is kept under a name of its own: a
        feature too many can be seen, one that went missing cannot.
        """
        self.paginas += 1
        self._sha.update(pagina.antwoord.body)
        self._mist = self._mist or pagina.mist
        if pagina.gemeld is not None:
            self.gemeld = pagina.gemeld
        new = sum(self._voeg(feature) for feature in features)
        self._buiten += _buiten(features, self.vraag.vak)
        return new

    def _voeg(self, feature: BronFeature) -> bool:
        name, nr = feature.id, 1
        while (known := self._features.get(name)) is not None:
            if known.geometrie == feature.geometrie and known.attributen == feature.attributen:
                return False
            nr += 1
            name = f"{feature.id}#{nr}"
        self._features[name] = feature if nr == 1 else replace(feature, id=name)
        return True

    def keur_omvang(self) -> None:
        """Raises OnvolledigError where this goes nowhere: too much, or an area that the server does not heed."""
        most = MEESTE if self.vraag.vak is not None else MEESTE_ZONDER_GEBIED
        if self.aantal >= GENEGEERD_VANAF and self._buiten * 2 > self.aantal:
            raise OnvolledigError("gebied_genegeerd")
        if self.aantal > most or (self.gemeld or 0) > most:
            raise OnvolledigError("te_veel")

    def keur_volledig(self) -> None:
        """Raises OnvolledigError where the server's own counts say that features are missing."""
        if self._mist:
            raise OnvolledigError("pagina_mist_features")
        if self.gemeld is not None and self.aantal < self.gemeld:
            raise OnvolledigError("minder_dan_gemeld")

    @property
    def einde_twijfelachtig(self) -> bool:
        """Whether the one page that came may have been cut off at a round number without saying so.

        The standard only recommends a next link (Part 1, /rec/core/fc-next-1), and PDOK gives no numberMatched.
        """
        return self.paginas == 1 and self.gemeld is None and self.aantal >= 10 and self.aantal % 10 == 0


def _buiten(features: Sequence[BronFeature], vak: Vak | None) -> int:
    """How many do not touch ``vak``, by their bounds."""
    if vak is None:
        return 0
    bounds = shapely.bounds(shapely.from_wkb([f.geometrie for f in features if f.geometrie is not None]))
    out = (bounds[:, 2] < vak[0]) | (bounds[:, 3] < vak[1]) | (bounds[:, 0] > vak[2]) | (bounds[:, 1] > vak[3])
    return int(out.sum())
