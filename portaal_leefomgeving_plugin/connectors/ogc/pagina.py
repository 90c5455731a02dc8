"""One page of ``/collections/{c}/items``: its features as they came, what it says comes next, and what it claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.ogc.crs import Crs, genoemd_crs
from portaal_leefomgeving_plugin.connectors.velden import Json

JSON_SOORTEN = ("application/geo+json", "application/json")


@dataclass(frozen=True, slots=True)
class OgcPagina:
    """A page. ``gemeld``: numberMatched, ``teruggegeven``: numberReturned; None where the server does not say.

    ``crs``: as the answer states it; None where it states none. ``volgende``: the href of its next link.
    """

    features: list[Json]
    volgende: object
    gemeld: int | None
    teruggegeven: int | None
    crs: Crs | None
    antwoord: Answer

    @property
    def mist(self) -> bool:
        """Whether it holds fewer features than it says it does."""
        return self.teruggegeven is not None and len(self.features) < self.teruggegeven


def lees_pagina(answer: Answer) -> OgcPagina:
    """The page in ``answer``. Raises UnreadableAnswer: an error said with status 200 is no page."""
    data = answer.json()
    if not isinstance(data, dict) or data.get("type") != "FeatureCollection":
        raise answer.andere_vorm("type")
    features = data.get("features")
    if not isinstance(features, list) or not all(isinstance(f, dict) and f.get("type") == "Feature" for f in features):
        raise answer.andere_vorm("features")
    return OgcPagina(
        features=features,
        volgende=_volgende(answer, data),
        gemeld=_aantal(data, "numberMatched"),
        teruggegeven=_aantal(data, "numberReturned"),
        crs=genoemd_crs(answer.headers.get("Content-Crs", ""), data),
        antwoord=answer,
    )


def _volgende(answer: Answer, data: dict[str, Any]) -> object:
    """The href of ``rel=next``, of several the one that leads to JSON; None where there is none."""
    links = data.get("links")
    if links is None:
        return None
    if not isinstance(links, list):
        raise answer.andere_vorm("links")
    found = [link for link in links if isinstance(link, dict) and link.get("rel") == "next"]
    if not found:
        return None
    suits = [link for link in found if str(link.get("type") or JSON_SOORTEN[0]).partition(";")[0] in JSON_SOORTEN]
    href = (suits or found)[0].get("href")
    if not isinstance(href, str) or not href:
        raise answer.andere_vorm("links")
    return href


def _aantal(data: dict[str, Any], field: str) -> int | None:
    """A count; MapServer's kin write "unknown", which is no count."""
    value = data.get(field)
    return value if type(value) is int and value >= 0 else None
