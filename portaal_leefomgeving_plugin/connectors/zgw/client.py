"""The ZGW APIs of one supplier, as domain records (Zaken 1.5.1, Catalogi 1.3.1, Documenten 1.4.2, Besluiten 1.1.0).

Loads by the recipe of facts on ZGW, section 5: the list without expand, the catalogue once, one sweep
of current statussen, one of behandelaars. The standard knows no "changed since" (laatstGemuteerd can
be neither filtered nor ordered on), so a refresh sweeps again; a single zaak is asked for by its ETag.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from portaal_leefomgeving_plugin.connectors.adres import binnen, kaal, onder
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.zgw import historie, lezen
from portaal_leefomgeving_plugin.connectors.zgw.aanmaken import Aanmaker
from portaal_leefomgeving_plugin.connectors.zgw.afsluiten import Afsluiter, Slot
from portaal_leefomgeving_plugin.connectors.zgw.catalogus import Catalogus
from portaal_leefomgeving_plugin.connectors.zgw.delen import Delenlezer
from portaal_leefomgeving_plugin.connectors.zgw.documenten import Documenten
from portaal_leefomgeving_plugin.connectors.zgw.dossier import LEZEN, Dossierlezer
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS
from portaal_leefomgeving_plugin.connectors.zgw.locatie import zet_locatie
from portaal_leefomgeving_plugin.connectors.zgw.notities import Notities
from portaal_leefomgeving_plugin.connectors.zgw.roots import ZgwRoots
from portaal_leefomgeving_plugin.connectors.zgw.schrijven import Schrijver
from portaal_leefomgeving_plugin.connectors.zgw.vermogens import Vermogens
from portaal_leefomgeving_plugin.connectors.zgw.wijzigen import Wijziger
from portaal_leefomgeving_plugin.connectors.zgw.zakenlijst import PAGINA_VOORKANT, Deel, Zakenlijst
from portaal_leefomgeving_plugin.domain.dossier import Besluit, Dossier, StatusInDossier
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, Refused, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.perioden import Termijngebeurtenis
from portaal_leefomgeving_plugin.domain.ports import Clock, Executor, Progress
from portaal_leefomgeving_plugin.domain.vermogens import ApiVermogens
from portaal_leefomgeving_plugin.domain.zaak import (
    ResultaattypeUrl,
    Status,
    StatustypeUrl,
    Zaak,
    Zaaktype,
    ZaaktypeUrl,
    ZaakUrl,
)


class ZgwClient:
    """Zaken, catalogue, documents and besluiten of one supplier. Raises the errors of ``domain/errors.py``.

    Urls that the server hands out are only asked for where they lie under one of ``roots``: requests
    carry credentials. Elsewhere it is UnreadableAnswer (a gateway that does not rewrite urls, say).
    """

    def __init__(
        self, api: ApiSession, roots: ZgwRoots, *, executor: Executor, clock: Clock, activiteit_eigenschap: str = ""
    ) -> None:
        self._api = api
        self._roots = roots
        self._veger = Veger(api, CRS)
        self._catalogus = Catalogus(api, roots.catalogi, self._veger, executor, self._eigen)
        self._dossiers = Dossierlezer(
            api, roots, self._veger, self._catalogus, executor=executor, clock=clock, eigen=self._eigen
        )
        self.documenten = Documenten(api, roots, self._veger, eigen=self._eigen)
        self.delen = Delenlezer(api, roots.zaken, self._veger, executor=executor, eigen=self._eigen)
        self._schrijver = Schrijver(
            api, roots.zaken, self._veger, statussen=self._dossiers.statussen, eigen=self._eigen
        )
        self.aanmaker = Aanmaker(api, roots.zaken, self._veger)
        self.lijst = Zakenlijst(self._veger, roots.zaken, activiteit_eigenschap)
        self.vermogens = Vermogens(api, roots.zaken)
        self.notities = Notities(api, roots.zaken, self._veger, self.vermogens, eigen=self._eigen)
        self._afsluiter = Afsluiter(api, roots.zaken, self._schrijver, self.vermogens)
        self.wijziger = Wijziger(api, roots.zaken, self._veger, lees=self.zaak, eigen=self._eigen)

    @property
    def vaste_paginas(self) -> tuple[str, ...]:
        """The lists of which the page size may not be chosen, as far as was found out."""
        return self._veger.vaste_paginas

    def herinner(self, kunnen: ApiVermogens) -> None:
        """Takes over what was found out of the Zaken API before."""
        self.vermogens.herinner(kunnen.versie, kunnen.paden, kunnen.niet)
        self._veger.herinner(kunnen.vaste_paginas)

    @property
    def systeem(self) -> str:
        """The name a user knows this system by."""
        return self._api.system

    def zaaktypen(self, progress: Progress) -> dict[ZaaktypeUrl, Zaaktype]:
        """All definitive versions of all zaaktypen, read anew, by url."""
        return self._catalogus.zaaktypen(progress)

    def nieuwe_zaaktypen(self, progress: Progress) -> dict[ZaaktypeUrl, Zaaktype] | None:
        """All definitive versions, None where the catalogue is what it was when it was last read."""
        return self._catalogus.nieuwe_zaaktypen(progress)

    def zaaktype(self, url: ZaaktypeUrl) -> Zaaktype:
        """One version; read only where it is not known yet."""
        return self._catalogus.zaaktype(url)

    def zaken(self, progress: Progress, *, alleen_open: bool = False) -> Iterator[list[Zaak]]:
        """All zaken that this application may see, once each, a page at a time, newest first.

        A page comes when it is asked for. When the iterator ends by itself the sweep was complete;
        it raises rather than end early.
        """
        part = Deel.OPEN if alleen_open else Deel.ALLE
        return (blad.items for blad in self.lijst.bladen(part, progress) if blad.items)

    def huidige_statussen(
        self, progress: Progress, *, statustype: StatustypeUrl | None = None
    ) -> Iterator[list[Status]]:
        """The current status of every zaak, or of those at this step: one sweep instead of a request per zaak."""
        params = [("indicatieLaatstGezetteStatus", "true")]
        if statustype is not None:
            params.append(("statustype", statustype))
        url = onder(self._roots.zaken, "statussen")
        return self._veger.veeg(url, params, _statussen, deed=LEZEN, progress=progress)

    def nieuwste_statussen(self, progress: Progress) -> Iterator[list[Status]]:
        """Small pages of current statussen as the server orders them, the last that was set first at OpenZaak."""
        params = [("indicatieLaatstGezetteStatus", "true")]
        pages = self._veger.paginas(
            onder(self._roots.zaken, "statussen"), params, deed=LEZEN, progress=progress, per_pagina=PAGINA_VOORKANT
        )
        return (gelezen(pagina.answer, _statussen, pagina.results) for pagina in pages)

    def behandelaars(self, progress: Progress, *, zaak: ZaakUrl | None = None) -> Iterator[list[tuple[ZaakUrl, str]]]:
        """Zaak and medewerker id of every behandelaar (of ``zaak``) that is a medewerker; nobody else is asked for."""
        params = [("omschrijvingGeneriek", "behandelaar"), ("betrokkeneType", "medewerker")]
        if zaak is not None:
            params.append(("zaak", zaak))
        url = onder(self._roots.zaken, "rollen")
        return self._veger.veeg(url, params, lezen.behandelaars, deed=LEZEN, progress=progress)

    def resultaten(self, progress: Progress) -> Iterator[list[tuple[ZaakUrl, ResultaattypeUrl]]]:
        """Of every zaak that has a resultaat the type of it: one sweep, since the zaak itself only has its url."""
        url = onder(self._roots.zaken, "resultaten")
        return self._veger.veeg(url, [], lezen.resultaten, deed=LEZEN, progress=progress)

    def zaak(self, url: ZaakUrl, *, etag: str = "") -> Zaak | None:
        """The zaak as it is now; None where it still is the one with this ``etag`` (304).

        Without its activiteiten: what is expanded answers no 304, and a new eigenschap changes no ETag.
        """
        headers = {**CRS, "If-None-Match": etag} if etag else CRS
        answer = self._api.get(self._eigen(url, self._roots.zaken), headers=headers, deed=LEZEN, expect=(200, 304))
        if answer.status == 304:
            if not etag:
                raise answer.andere_vorm("status")
            return None
        data = answer.json()
        if not isinstance(data, dict):
            raise answer.andere_vorm("zaak")
        return gelezen(answer, lambda d: lezen.zaak(d, etag=answer.headers.get("ETag", "")), data)

    def statussen(self, zaak: ZaakUrl) -> tuple[StatusInDossier, ...]:
        """The statussen of a zaak, newest first."""
        return self._dossiers.statussen(zaak)

    def besluiten(self, zaak: ZaakUrl) -> tuple[Besluit, ...]:
        """The besluiten of a zaak; none where this supplier has no API for them."""
        return self._dossiers.besluiten(zaak)

    def dossier(self, zaak: ZaakUrl) -> Dossier:
        """The zaak with all that is shown of it, its parts side by side.

        Raises where the zaak itself cannot be read; a part that cannot is in ``onderdelen_niet_gelezen``.
        """
        read = self.zaak(zaak)
        if read is None:
            raise self._vreemd(zaak, "zaak")
        return self._dossiers.lees(read)

    def zet_status(
        self, zaak: ZaakUrl, statustype: StatustypeUrl, *, datum_gezet: datetime, toelichting: str, reden: str
    ) -> Status:
        """Adds a status; see ``Schrijver.zet_status`` for what happens when the answer gets lost."""
        return self._schrijver.zet_status(
            zaak, statustype, datum_gezet=datum_gezet, toelichting=toelichting, reden=reden
        )

    def sluit(self, zaak: Zaak, slot: Slot) -> Status:
        """Closes a zaak that was read just now; see ``Afsluiter.sluit``."""
        self._eigen(zaak.url, self._roots.zaken)
        return self._afsluiter.sluit(zaak, slot)

    def opschortingen(self, zaak: ZaakUrl) -> tuple[Termijngebeurtenis, ...]:
        """What the audit trail tells of suspensions; Refused where it may not be read (audittrails.lezen)."""
        url = onder(self._eigen(zaak, self._roots.zaken), "audittrail")
        answer = self._api.get(url, headers=CRS, deed=historie.LEZEN)
        lines = historie.regels(answer.json())
        if lines is None:
            raise answer.andere_vorm("audittrail")
        return gelezen(answer, lambda d: historie.opschortingen(d, zaak), lines)

    def zet_locatie(self, zaak: Zaak, geometrie: RdWkb, *, reden: str) -> Zaak:
        """Gives the zaak this location; answers the zaak as the server then holds it (``zgw/locatie.py``)."""
        self._eigen(zaak.url, self._roots.zaken)
        return zet_locatie(self._api, zaak, geometrie, reden=reden, lees=self.zaak)

    def servertijd(self) -> datetime:
        """A moment that this server does not take for the future: its own clock, a second or so back."""
        return self._api.servertijd()

    def moment_na(self, vorige: datetime) -> datetime | None:
        """The first moment after ``vorige``, where this server's clock is known to be past it; else None."""
        first = vorige + timedelta(milliseconds=1)
        return first if self._api.klok.gehoord and first <= self._api.klok.nu() else None

    def controleer_zaken(self) -> tuple[str, int | None]:
        """The Zaken API's version and how many zaken may be seen."""
        return self._veger.telling(onder(self._roots.zaken, "zaken"), deed=LEZEN)

    def controleer_catalogi(self) -> tuple[str, int | None]:
        """The Catalogi API's version and how many zaaktypen there are."""
        return self._veger.telling(onder(self._roots.catalogi, "zaaktypen"), deed="catalogi.lezen")

    def controleer_documenten(self) -> tuple[str, int | None]:
        """The Documenten API's version and how many documents may be seen."""
        where = onder(self._roots.documenten, "enkelvoudiginformatieobjecten")
        return self._veger.telling(where, deed="documenten.lezen")

    def controleer_besluiten(self) -> tuple[str, int | None]:
        """The Besluiten API's version and how many besluiten may be seen."""
        return self._veger.telling(onder(self._roots.besluiten, "besluiten"), deed="besluiten.lezen")

    def controleer_autorisaties(self) -> tuple[str, int | None]:
        """The Autorisaties API's version and how many applications it knows.

        An ordinary application may not read them (facts on ZGW, section 2): that it says so shows that it is there.
        """
        deed = "autorisaties.lezen"
        try:
            return self._veger.telling(onder(self._roots.autorisaties, "applicaties"), deed=deed)
        except Refused as fout:
            if fout.code != "permission_denied":
                raise
            return "", None

    def _eigen(self, url: str, root: str) -> str:
        if not binnen(url, root):
            raise self._vreemd(url, "url")
        return url

    def _vreemd(self, url: str, field: str) -> UnreadableAnswer:
        return UnreadableAnswer(self._api.system, AnswerReason.ANDERE_VORM, url=kaal(url), field=field)


def _statussen(page: list[dict[str, Any]]) -> list[Status]:
    return [lezen.status(data) for data in page]
