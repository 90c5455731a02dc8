"""A whole answer of an outside system, and a page of a list in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from portaal_leefomgeving_plugin.connectors.inhoud import OnleesbareJson, lees_json
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, UnreadableAnswer


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer with a status that was asked for. Header names are case-insensitive."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    system: str = ""
    url: str = ""  # without its query

    def json(self) -> Any:
        """The JSON of the body. Raises UnreadableAnswer: AFGEKAPT where it stops half-way, else GEEN_JSON."""
        try:
            return lees_json(self.body)
        except OnleesbareJson as fout:
            raise UnreadableAnswer(self.system, fout.reason, url=self.url) from None

    def andere_vorm(self, field: str) -> UnreadableAnswer:
        """The error for JSON that is not what the interface promises at ``field``."""
        return UnreadableAnswer(self.system, AnswerReason.ANDERE_VORM, url=self.url, field=field)


@dataclass(frozen=True, slots=True)
class Pagina:
    """One page of a list. ``count``: how many there are in all, None where the server does not say.

    ``url`` is where it was asked for, its query included: to go on from there another time.
    """

    results: list[dict[str, Any]]
    count: int | None
    answer: Answer
    url: str = ""


def lees_pagina(answer: Answer) -> tuple[Pagina, object]:
    """The page in ``answer``, and what it says comes next. Raises UnreadableAnswer (field "results")."""
    data = answer.json()
    results: object = data
    count: object = len(data) if isinstance(data, list) else None
    volgende: object = None
    if isinstance(data, dict):
        results, count, volgende = data.get("results"), data.get("count"), data.get("next")
        if data.get("countExact") is False:  # OpenZaak with FUZZY_PAGINATION: a lower bound
            count = None
    if not isinstance(results, list) or not all(isinstance(r, dict) for r in results):
        raise answer.andere_vorm("results")
    return Pagina(results, count if type(count) is int and count >= 0 else None, answer), volgende
