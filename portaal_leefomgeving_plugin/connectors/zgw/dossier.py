"""Reads one zaak with everything that is shown of it. Each part fails by itself and is then named as not read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.samen import samen
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import tekst, verplicht
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.connectors.zgw.catalogus import Catalogus, onbekend
from portaal_leefomgeving_plugin.connectors.zgw.roots import ZgwRoots
from portaal_leefomgeving_plugin.domain.dossier import Besluit, Document, Dossier, Rol, StatusInDossier
from portaal_leefomgeving_plugin.domain.errors import Cancelled, MissingCredential, NotFound, PortaalError, Rejected
from portaal_leefomgeving_plugin.domain.ports import Clock, Executor
from portaal_leefomgeving_plugin.domain.zaak import Resultaattype, Zaak, ZaakUrl

T = TypeVar("T")
LEZEN = "zaken.lezen"
GEEN_API = "niet_ingesteld"
"""Why documents or besluiten were not read: this connection has no such API."""


class Dossierlezer:
    """Reads dossiers of one ZGW supplier."""

    def __init__(
        self,
        api: ApiSession,
        roots: ZgwRoots,
        veger: Veger,
        catalogus: Catalogus,
        *,
        executor: Executor,
        clock: Clock,
        eigen: Callable[[str, str], str],
    ) -> None:
        self._api = api
        self._roots = roots
        self._veger = veger
        self._catalogus = catalogus
        self._executor = executor
        self._clock = clock
        self._eigen = eigen

    def lees(self, zaak: Zaak) -> Dossier:
        """The dossier of a zaak that was just read."""
        gelezen_op = self._clock.now()
        missing: list[tuple[str, str]] = []

        def part(name: str, read: Callable[[], T], empty: T) -> Callable[[], T]:
            def work() -> T:
                try:
                    return read()
                except (Cancelled, MissingCredential):
                    raise
                except PortaalError as fout:
                    missing.append((name, kort(fout)))
                    return empty

            return work

        url = zaak.url
        parts: list[Callable[[], Any]] = [
            part("zaaktype", lambda: self._catalogus.zaaktype(zaak.zaaktype), onbekend(zaak.zaaktype)),
            part("statussen", lambda: self.statussen(url), ()),
            part("resultaat", lambda: self._resultaat(zaak), None),
            part("rollen", lambda: self._rollen(url), ()),
        ]
        for name, root, read in (
            ("documenten", self._roots.documenten, self._documenten),
            ("besluiten", self._roots.besluiten, self._besluiten),
        ):
            if root:
                parts.append(part(name, lambda read=read: read(url), ()))  # type: ignore[misc]
            else:
                missing.append((name, GEEN_API))
                parts.append(tuple)
        zaaktype, statussen, resultaat, rollen, documenten, besluiten = samen(self._executor, parts)
        return Dossier(
            zaak=zaak,
            zaaktype=zaaktype,
            statussen=statussen,
            resultaat_omschrijving=resultaat.omschrijving if resultaat is not None else "",
            rollen=rollen,
            documenten=documenten,
            besluiten=besluiten,
            gelezen_op=gelezen_op,
            onderdelen_niet_gelezen=tuple(sorted(missing)),
        )

    def statussen(self, zaak: ZaakUrl) -> tuple[StatusInDossier, ...]:
        """The statussen of a zaak, newest first: by datum_gezet, whatever their volgnummer."""
        found = self._van_zaak(onder(self._roots.zaken, "statussen"), zaak, lezen.status_in_dossier, LEZEN)
        return tuple(sorted(found, key=lambda s: s.status.datum_gezet, reverse=True))

    def _rollen(self, zaak: ZaakUrl) -> tuple[Rol, ...]:
        return tuple(self._van_zaak(onder(self._roots.zaken, "rollen"), zaak, lezen.rol, LEZEN))

    def _resultaat(self, zaak: Zaak) -> Resultaattype | None:
        if not zaak.resultaat:
            return None
        answer = self._api.get(self._eigen(zaak.resultaat, self._roots.zaken), deed=LEZEN)
        url = gelezen(answer, lambda d: verplicht(d, "resultaattype"), _object(answer.json()))
        known = next((r for r in self._catalogus.zaaktype(zaak.zaaktype).resultaattypen if r.url == url), None)
        if known is not None:
            return known
        answer = self._api.get(self._eigen(url, self._roots.catalogi), deed="catalogi.lezen")
        return gelezen(answer, lezen.resultaattype, _object(answer.json()))

    def _documenten(self, zaak: ZaakUrl) -> tuple[Document, ...]:
        """By OpenZaak's own filter in one call; where the server does not know it, document by document."""
        documents = onder(self._roots.documenten, "enkelvoudiginformatieobjecten")
        deed = "documenten.lezen"
        try:
            of_zaak = [("objectinformatieobjecten__object", zaak), ("expand", "informatieobjecttype")]
            found = self._veger.alle(documents, of_zaak, lezen.document, deed=deed)
            return tuple(found)
        except (Rejected, NotFound):
            pass
        links = self._van_zaak(
            onder(self._roots.zaken, "zaakinformatieobjecten"), zaak, lambda d: verplicht(d, "informatieobject"), LEZEN
        )
        return tuple(samen(self._executor, [lambda url=url: self._document(url) for url in links]))  # type: ignore[misc]

    def _document(self, url: str) -> Document:
        answer = self._api.get(self._eigen(url, self._roots.documenten), deed="documenten.lezen")
        return gelezen(answer, lezen.document, _object(answer.json()))

    def besluiten(self, zaak: ZaakUrl) -> tuple[Besluit, ...]:
        """The besluiten of a zaak; none where this supplier has no API for them."""
        return self._besluiten(zaak) if self._roots.besluiten else ()

    def _besluiten(self, zaak: ZaakUrl) -> tuple[Besluit, ...]:
        def read(data: dict[str, Any]) -> Besluit:
            return lezen.besluit(data, self._catalogus.besluittype(tekst(data, "besluittype")))

        return tuple(self._van_zaak(onder(self._roots.besluiten, "besluiten"), zaak, read, "besluiten.lezen"))

    def _van_zaak(self, url: str, zaak: ZaakUrl, lees: Callable[[dict[str, Any]], T], deed: str) -> list[T]:
        return self._veger.alle(url, [("zaak", zaak)], lees, deed=deed)


def _object(data: object) -> dict[str, Any]:
    return data if isinstance(data, dict) else {}
