"""What happened on and around a place, in the stores of all open connections together.

A zaak in a question or an answer is named by its Zaaksleutel; a store and a server know bare uuids only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.rondplek import Plekfeit, RondPlek, Zoekvraag
from portaal_leefomgeving_plugin.domain.zaaksleutel import uuid_van, uuids_bij, verbinding_van
from portaal_leefomgeving_plugin.host.loket.loket import Loket
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt
from portaal_leefomgeving_plugin.host.tasks import Werkers
from portaal_leefomgeving_plugin.services.rond_plek import BesluitenBij, besluiten_bij, rond_plek, voeg_samen
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


class Rondkijk:
    """The open connections, asked about a place."""

    def __init__(self, loketten: Sequence[Loket], werkers: Werkers) -> None:
        self._loketten = tuple(loketten)
        self._werkers = werkers

    def feiten(self, vraag: Zoekvraag, klaar: Callable[[RondPlek], None], mislukt: Mislukt) -> None:
        """What there is. A store that cannot be read is named in it; where none can, it fails."""
        if not self._loketten:
            mislukt(NotAllowed("geen_verbinding"))
            return

        def werk(progress: Progress) -> RondPlek:
            found, failed = [], []
            for loket in self._loketten:
                here = loket.verbinding.id
                try:
                    part = rond_plek(loket.werkbestand, _vraag_aan(vraag, here), progress)
                    found.append(replace(part, feiten=_met_sleutels(part.feiten, loket)))
                except Cancelled:
                    progress.check()  # it was closed meanwhile: the others are left
                except PortaalError as fout:
                    failed.append((loket.verbinding.naam, fout))
            if not found:
                raise failed[0][1] if failed else Cancelled
            return voeg_samen(vraag, found, tuple(name for name, _fout in failed))

        self._werkers.start("lezen", werk, klaar, mislukt, stil=True)

    def besluiten(self, feiten: Sequence[Plekfeit], klaar: Callable[[BesluitenBij], None], mislukt: Mislukt) -> None:
        """The besluiten of zaken that were found, each from its own server; this may log in."""
        places: list[tuple[Loket, Werkomgeving]] = []
        for loket in self._loketten:
            if any(verbinding_van(f.zaak) == loket.verbinding.id for f in feiten):
                try:
                    places.append((loket, loket.omgeving()))
                except PortaalError as fout:
                    mislukt(fout)
                    return

        def werk(progress: Progress) -> BesluitenBij:
            parts = []
            for loket, omgeving in places:
                own = [f for f in feiten if verbinding_van(f.zaak) == loket.verbinding.id]
                part = besluiten_bij(omgeving, [replace(f, zaak=uuid_van(f.zaak)) for f in own], progress)
                parts.append(replace(part, feiten=_met_sleutels(part.feiten, loket)))
            return BesluitenBij(
                tuple(f for part in parts for f in part.feiten),
                sum(part.niet_gelezen for part in parts),
                next((part.fout for part in parts if part.fout is not None), None),
            )

        self._werkers.start("dossier", werk, klaar, mislukt, stil=True)


def _vraag_aan(vraag: Zoekvraag, verbinding: str) -> Zoekvraag:
    """The question as it is for one connection: of the zaken that it names, its own."""
    but = uuids_bij([vraag.behalve], verbinding)
    return replace(vraag, aangewezen=frozenset(uuids_bij(vraag.aangewezen, verbinding)), behalve="".join(but))


def _met_sleutels(feiten: Sequence[Plekfeit], loket: Loket) -> tuple[Plekfeit, ...]:
    return tuple(replace(f, zaak=loket.sleutel(f.zaak) if f.zaak else "") for f in feiten)
