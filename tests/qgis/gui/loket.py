"""A desk whose answers come when a test says so: for what is about waiting, late answers and refusals.

What is about the deeds themselves is tested with the real Bureau and the embedded gemeente.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.termijn import Procedure, Termijn, TermijnInstelling
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.loket.werkvoorraad import Werkvoorraad
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.services.webadres import webadres
from portaal_leefomgeving_plugin.services.zaakregels import termijn_van
from tests.qgis.gui.voorbeelden import NU, VANDAAG

PROCEDURES = {"AANVRAAG": TermijnInstelling(Procedure.REGULIER_8)}
VERBINDING = Verbinding("vbs", "OpenZaak Voorbeeldstad", "GM9999",
                        zaak_url_sjabloon="https://zaken.example.org/zaak/{uuid}")  # fmt: skip


@dataclass
class Vraag:
    """One question that was put, with its answer still to give."""

    wat: str
    args: tuple[Any, ...]
    klaar: Callable[[Any], None]
    mislukt: Callable[[PortaalError], None]
    kwargs: dict[str, Any] = field(default_factory=dict)


class _Store:
    def __init__(self, loket: Loket) -> None:
        self._loket = loket

    def zaak(self, uuid: str) -> ZaakRegel | None:
        return next((r for r in self._loket.regels if r.uuid == uuid), None)


class Bulkwerk(QObject):
    """The door to deeds over many."""

    voortgang = pyqtSignal(object)

    def __init__(self, loket: Loket, sleutels: list[str]) -> None:
        super().__init__(loket)
        self._loket, self.sleutels = loket, list(sleutels)
        self.loketten = [loket]
        self.gestopt = 0

    @property
    def aantal(self) -> int:
        return len(self.sleutels)

    def lasten(self, team: Any, klaar: Any, mislukt: Any) -> None:
        self._loket._vraag("lasten", team, klaar=klaar, mislukt=mislukt)

    def bekijk(self, handeling: Any, klaar: Any, mislukt: Any) -> None:
        self._loket._vraag("bekijk_bulk", handeling, self.sleutels, klaar=klaar, mislukt=mislukt)

    def voer_uit(self, plan: Any, klaar: Any, mislukt: Any) -> None:
        self._loket._vraag("voer_bulk_uit", plan, klaar=klaar, mislukt=mislukt)

    def stop(self) -> None:
        self.gestopt += 1


class Handelingen(QObject):
    """The door to the deeds."""

    def __init__(self, loket: Loket) -> None:
        super().__init__(loket)
        self._loket = loket

    def bereid(self, lees: Any, uuid: str, klaar: Any, mislukt: Any) -> None:
        self._loket._vraag("bereid_handeling", lees, uuid, klaar=klaar, mislukt=mislukt)

    def doe(self, naam: str, doen: Any, klaar: Any, mislukt: Any) -> None:
        self._loket._vraag("doe_handeling", naam, doen, klaar=klaar, mislukt=mislukt)


class Loket(QObject):
    """The part of Bureau that the panel speaks to, and of its one Loket. Zaken are named by their bare uuid."""

    veranderd = pyqtSignal()
    zaak_gekozen = pyqtSignal(str)
    geladen = pyqtSignal(object)
    fout_opgetreden = pyqtSignal(object)

    def __init__(self, regels: list[ZaakRegel] | None = None) -> None:
        super().__init__()
        self.instellingen = Instellingen()
        self.regels = list(regels or [])
        self.verbinding: Verbinding | None = None
        self.bijgewerkt: datetime | None = None
        self.alleen_lezen = False
        self.aangemeld = False
        self.bezig = False
        self.mislukt: PortaalError | None = None
        self.werkers = None
        self.gekozen = ""
        self.vragen: list[Vraag] = []
        self.handelingen = Handelingen(self)

    @property
    def werkbestand(self) -> _Store | None:
        return _Store(self) if self.verbinding else None

    @property
    def loketten(self) -> tuple[Loket, ...]:
        return (self,) if self.verbinding else ()

    @property
    def loket(self) -> Loket | None:
        return self if self.verbinding else None

    def loket_van(self, sleutel: str) -> Loket | None:
        return self.loket

    def regel_van(self, sleutel: str) -> ZaakRegel | None:
        return self.werkbestand.zaak(sleutel) if self.werkbestand else None

    def sleutel(self, uuid: str) -> str:
        return uuid

    def bulkwerk(self, sleutels: list[str]) -> Bulkwerk:
        return Bulkwerk(self, sleutels)

    def open(self) -> None:
        self.verbinding, self.bijgewerkt = VERBINDING, NU
        self.veranderd.emit()

    def sluit(self) -> None:
        self.verbinding = self.bijgewerkt = None
        self.kies("")
        self.veranderd.emit()

    # -- what was asked, and answering it

    def gevraagd(self, wat: str) -> list[Vraag]:
        return [v for v in self.vragen if v.wat == wat]

    def antwoord(self, wat: str, met: Any, nr: int = -1) -> None:
        """Answers one question of a kind, the last one put unless told otherwise; an error is a refusal."""
        vraag = self.gevraagd(wat)[nr]
        (vraag.mislukt if isinstance(met, PortaalError) else vraag.klaar)(met)

    def _vraag(self, wat: str, *args: Any, klaar: Any, mislukt: Any, **kwargs: Any) -> None:
        self.vragen.append(Vraag(wat, args, klaar, mislukt, kwargs))

    # -- Bureau

    def werkvoorraad(self, maak: Any, klaar: Any, mislukt: Any = None) -> None:
        klaar(maak([Werkvoorraad("", "", list(self.regels))]))

    def in_logboek(self, werk: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("logboek", werk, klaar=klaar, mislukt=mislukt)

    def kies(self, uuid: str) -> None:
        if uuid != self.gekozen:
            self.gekozen = uuid
            self.zaak_gekozen.emit(uuid)

    def laad(self, klaar: Any = None, mislukt: Any = None) -> None:
        self._vraag("laad", klaar=klaar, mislukt=mislukt)

    def start_voorbeeldgemeente(self, klaar: Any = None, mislukt: Any = None) -> None:
        self._vraag("start", klaar=klaar, mislukt=mislukt)

    def sluit_verbinding(self, verbinding_id: str) -> None:
        self.sluit()

    def open_verbinding(self, verbinding_id: str, *, erbij: bool = False) -> bool:
        self.open()
        return True

    def dossier(self, uuid: str, klaar: Any, mislukt: Any) -> None:
        self._vraag("dossier", uuid, klaar=klaar, mislukt=mislukt)

    def groene_baan(self, uuid: str, klaar: Any, mislukt: Any) -> None:
        self._vraag("groene_baan", uuid, klaar=klaar, mislukt=mislukt)

    def veranderd_sinds(self, baan: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("veranderd_sinds", baan, klaar=klaar, mislukt=mislukt)

    def groene_baan_plek(self, plek: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("groene_baan_plek", plek, klaar=klaar, mislukt=mislukt)

    def regels_hier(self, plek: Any, klaar: Any, mislukt: Any, *, minste_m2: float = 1.0) -> None:
        self._vraag("regels_hier", plek, klaar=klaar, mislukt=mislukt)

    def plan_verschil(self, pad: Any, plek: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("plan_verschil", pad, plek, klaar=klaar, mislukt=mislukt)

    def na_het_besluit(self, regel: ZaakRegel, besluiten: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("na_het_besluit", regel, besluiten, klaar=klaar, mislukt=mislukt)

    def leg_ingebrekestelling_vast(self, zaak: str, ontvangen: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("ingebrekestelling", zaak, ontvangen, klaar=klaar, mislukt=mislukt)

    def locatie_dokter(self, ook_gesloten: bool, klaar: Any, mislukt: Any) -> None:
        self._vraag("locatie_dokter", ook_gesloten, klaar=klaar, mislukt=mislukt)

    def overzicht(self, maanden: int, klaar: Any, mislukt: Any) -> None:
        self._vraag("overzicht", maanden, klaar=klaar, mislukt=mislukt)

    def rondkijk(self) -> Loket:
        return self

    def feiten(self, vraag: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("rond_plek", vraag, klaar=klaar, mislukt=mislukt)

    def besluiten(self, feiten: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("besluiten_bij", feiten, klaar=klaar, mislukt=mislukt)

    def bereid_voortzetten(self, uuid: str, klaar: Any, mislukt: Any) -> None:
        self._vraag("bereid", uuid, klaar=klaar, mislukt=mislukt)

    def zet_voort(self, voortzetting: Any, statustype: Any, *, klaar: Any, mislukt: Any, **kwargs: Any) -> None:
        self._vraag("zet", voortzetting, statustype, klaar=klaar, mislukt=mislukt, **kwargs)

    def dossierdelen(self, uuid: str, klaar: Any, mislukt: Any) -> None:
        self._vraag("delen", uuid, klaar=klaar, mislukt=mislukt)

    def inspecties_van(self, uuid: str, klaar: Any, mislukt: Any) -> None:
        self._vraag("inspecties", uuid, klaar=klaar, mislukt=mislukt)

    def inspectie_historie(self, inspectie: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("historie", inspectie, klaar=klaar, mislukt=mislukt)

    def verbeter_inspectie(self, inspectie: Any, waarden: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("verbeter", inspectie, waarden, klaar=klaar, mislukt=mislukt)

    def zoek_locatie(self, objecten: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("zoek_locatie", objecten, klaar=klaar, mislukt=mislukt)

    def bekijk_document(self, document: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("bekijk_document", document, klaar=klaar, mislukt=mislukt)

    def haal_document(self, document: Any, pad: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("haal_document", document, pad, klaar=klaar, mislukt=mislukt)

    def bereid_toevoeging(self, uuid: str, klaar: Any, mislukt: Any) -> None:
        self._vraag("bereid_toevoeging", uuid, klaar=klaar, mislukt=mislukt)

    def voeg_document_toe(self, toevoeging: Any, bestand: Any, *, klaar: Any, mislukt: Any, **kwargs: Any) -> None:
        self._vraag("voeg_document_toe", toevoeging, bestand, klaar=klaar, mislukt=mislukt, **kwargs)

    def lees_verzoek(self, pad: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("lees_verzoek", pad, klaar=klaar, mislukt=mislukt)

    def bereid_zaak(self, verzoek: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("bereid_zaak", verzoek, klaar=klaar, mislukt=mislukt)

    def maak_zaak(self, voorstel: Any, keuze: Any, *, klaar: Any, mislukt: Any, **kwargs: Any) -> None:
        self._vraag("maak_zaak", voorstel, keuze, klaar=klaar, mislukt=mislukt, **kwargs)

    def haal_bestaande_zaak(self, zaak: Any, voorstel: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("haal_bestaande_zaak", zaak, voorstel, klaar=klaar, mislukt=mislukt)

    def open_blad(self, pad: Any, blad: Any, soort: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("open_blad", pad, blad, soort, klaar=klaar, mislukt=mislukt)

    def keur_blad(self, voorstel: Any, soort: Any, koppelingen: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("keur_blad", voorstel, soort, koppelingen, klaar=klaar, mislukt=mislukt)

    def lees_blad_in(self, voorstel: Any, keuring: Any, *, klaar: Any, mislukt: Any, **kwargs: Any) -> None:
        self._vraag("lees_blad_in", voorstel, keuring, klaar=klaar, mislukt=mislukt, **kwargs)

    def ingelezen_bladen(self, klaar: Any, mislukt: Any) -> None:
        self._vraag("ingelezen_bladen", klaar=klaar, mislukt=mislukt)

    def haal_blad_weg(self, blad: Any, klaar: Any, mislukt: Any) -> None:
        self._vraag("haal_blad_weg", blad, klaar=klaar, mislukt=mislukt)

    def bereid_locatie(self, uuid: str, klaar: Any, mislukt: Any) -> None:
        self._vraag("bereid_locatie", uuid, klaar=klaar, mislukt=mislukt)

    def zet_locatie(self, stand: Any, geometrie: Any, *, klaar: Any, mislukt: Any, **kwargs: Any) -> None:
        self._vraag("zet_locatie", stand, geometrie, klaar=klaar, mislukt=mislukt, **kwargs)

    def termijn(self, regel: ZaakRegel) -> Termijn:
        return termijn_van(regel, regel.zaaktype_identificatie, PROCEDURES, VANDAAG)

    def zaak_webadres(self, regel: ZaakRegel) -> str:
        return webadres(VERBINDING.zaak_url_sjabloon, regel) if self.verbinding else ""
