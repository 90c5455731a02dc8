"""Joins a zaak with its catalogue, status, behandelaar and term into the line that map and list show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from portaal_leefomgeving_plugin.domain.perioden import lees as lees_perioden
from portaal_leefomgeving_plugin.domain.termijn import OntvangstVeld, Termijn, TermijnInstelling, bereken
from portaal_leefomgeving_plugin.domain.zaak import ACTIVITEIT_SCHEIDING, Status, Zaak, ZaakRegel, Zaaktype, ZaaktypeUrl
from portaal_leefomgeving_plugin.services.gelijkgestelde_dagen import gelijkgestelde_dagen
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand


def termijn_van(
    regel: Zaak | ZaakRegel,
    zaaktype_identificatie: str,
    procedures: Mapping[str, TermijnInstelling],
    vandaag: date,
    *,
    perioden: str = "",
) -> Termijn:
    """The statutory term of a zaak, by how its zaaktype was mapped (design, section 5).

    ZGW knows no periods of suspension: those that were found elsewhere stand in the line (``perioden``).
    ``perioden`` given here goes before them. Unknown they count for nothing, and the term says so.
    """
    instelling = procedures.get(zaaktype_identificatie)
    ontvangst = regel.startdatum
    if instelling is not None and instelling.ontvangst is OntvangstVeld.REGISTRATIEDATUM:
        ontvangst = regel.registratiedatum  # type: ignore[assignment]  # None is an answer: geen ontvangst
    return bereken(
        instelling=instelling,
        ontvangst=ontvangst,
        van_server=regel.uiterlijke_einddatum,
        verlengd_met=regel.verlengd_met,
        opgeschort=regel.opgeschort,
        eerder_opgeschort=regel.eerder_opgeschort,
        opschortingen=lees_perioden(perioden or (regel.perioden if isinstance(regel, ZaakRegel) else "")),
        vandaag=vandaag,
        gelijkgesteld=gelijkgestelde_dagen(),
    )


class Regelmaker:
    """Makes lines, with everything they are joined with at hand.

    ``zaaktype_ophalen`` is asked for a zaaktype that the catalogue listing did not have (an old
    version, say) and may answer None: then the line says no more than the zaak itself does.
    ``perioden`` are those of suspension by uuid, as the working copy has them.
    """

    def __init__(
        self,
        zaaktypen: Mapping[ZaaktypeUrl, Zaaktype],
        procedures: Mapping[str, TermijnInstelling],
        vandaag: date,
        *,
        zaaktype_ophalen: Callable[[ZaaktypeUrl], Zaaktype | None] = lambda _url: None,
        perioden: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._zaaktypen: dict[ZaaktypeUrl, Zaaktype | None] = dict(zaaktypen)
        self._procedures = procedures
        self._vandaag = vandaag
        self._ophalen = zaaktype_ophalen
        self._perioden = perioden

    @property
    def zaaktypen(self) -> list[Zaaktype]:
        """All zaaktypen known by now, those fetched on the way included."""
        return [z for z in self._zaaktypen.values() if z is not None]

    def zaaktype(self, url: ZaaktypeUrl) -> Zaaktype | None:
        """The zaaktype with this url, fetched once if need be."""
        if url not in self._zaaktypen:
            self._zaaktypen[url] = self._ophalen(url)
        return self._zaaktypen[url]

    def regel(self, zaak: Zaak, status: Status | None, behandelaar: str, *, activiteit: str = "") -> ZaakRegel:
        """The line of one zaak; ``status`` is its current one, None where it has none or it is unknown.

        ``activiteit``: what was known of it, for a zaak that was read without.
        """
        zaaktype = self.zaaktype(zaak.zaaktype)
        identificatie = zaaktype.identificatie if zaaktype else ""
        statustype = zaaktype.statustype(status.statustype) if zaaktype and status else None
        perioden = passend(self._perioden.get(zaak.uuid, ""), zaak)
        fataal, voorlopig = None, False
        if not zaak.afgehandeld:  # else no term runs: of 200,000 zaken most are closed
            termijn = termijn_van(zaak, identificatie, self._procedures, self._vandaag, perioden=perioden)
            fataal, voorlopig = termijn.vroegste, termijn.voorlopig
        return ZaakRegel(
            uuid=zaak.uuid,
            url=zaak.url,
            identificatie=zaak.identificatie,
            omschrijving=zaak.omschrijving,
            zaaktype=zaak.zaaktype,
            zaaktype_identificatie=identificatie,
            zaaktype_omschrijving=zaaktype.omschrijving if zaaktype else "",
            status=zaak.status,
            statustype=status.statustype if status else None,
            status_omschrijving=statustype.omschrijving if statustype else "",
            status_volgnummer=statustype.volgnummer if statustype else None,
            status_gezet=status.datum_gezet if status else None,
            resultaat=zaak.resultaat,
            behandelaar=behandelaar,
            bronorganisatie=zaak.bronorganisatie,
            registratiedatum=zaak.registratiedatum,
            startdatum=zaak.startdatum,
            einddatum=zaak.einddatum,
            einddatum_gepland=zaak.einddatum_gepland,
            uiterlijke_einddatum=zaak.uiterlijke_einddatum,
            opgeschort=zaak.opgeschort,
            eerder_opgeschort=zaak.eerder_opgeschort,
            verlengd_met=zaak.verlengd_met,
            vertrouwelijkheid=zaak.vertrouwelijkheid,
            fataal=fataal,
            termijn_voorlopig=voorlopig,
            locatie=zaak.locatie,
            perioden=perioden,
            activiteit=activiteit if zaak.activiteiten is None else ACTIVITEIT_SCHEIDING.join(zaak.activiteiten),
        )


def passend(perioden: str, zaak: Zaak | ZaakRegel) -> str:
    """Periods that were known before, where they still fit what the server says; empty where they do not."""
    known = lees_perioden(perioden)
    if known is None or not (zaak.opgeschort or zaak.eerder_opgeschort):
        return ""
    return perioden if zaak.opgeschort is any(o.einde is None for o in known) else ""


def met_termijn(regel: ZaakRegel, procedures: Mapping[str, TermijnInstelling], vandaag: date) -> ZaakRegel:
    """The same line, its term computed anew; none runs of a zaak that is closed."""
    if regel.einddatum is not None:
        return replace(regel, fataal=None, termijn_voorlopig=False)
    termijn = termijn_van(regel, regel.zaaktype_identificatie, procedures, vandaag)
    return replace(regel, fataal=termijn.vroegste, termijn_voorlopig=termijn.voorlopig)


def herbereken(werkbestand: Werkbestand, procedures: Mapping[str, TermijnInstelling], vandaag: date) -> int:
    """Computes the term of every stored zaak anew, after the mapping changed; answers how many it changed."""
    lines = werkbestand.zaken()
    changed = [fresh for old in lines if (fresh := met_termijn(old, procedures, vandaag)) != old]
    if changed:
        werkbestand.schrijf_zaken(changed)
    return len(changed)
