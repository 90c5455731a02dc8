"""Opens one zaak: reads it from its server as it is now, and nothing of it goes to disk."""

from __future__ import annotations

from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.termijn import Termijn
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.termijngebeurtenissen import lees_perioden_van
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.services.zaakregels import Regelmaker, termijn_van


@dataclass(frozen=True, slots=True)
class DossierBeeld:
    """A dossier with the line that map and list show of it, made anew from what was just read."""

    regel: ZaakRegel
    dossier: Dossier
    termijn: Termijn


def open_dossier(omgeving: Werkomgeving, regel: ZaakRegel) -> DossierBeeld:
    """Reads the dossier of ``regel`` and brings the working copy up to date with it where it may write."""
    client = omgeving.clients.zgw
    if client is None:
        raise NotAllowed("geen_zaaksysteem")
    dossier = client.dossier(regel.url)
    fresh = verse_regel(omgeving, dossier)
    if fresh != regel and not omgeving.werkbestand.alleen_lezen:
        omgeving.werkbestand.schrijf_zaken([fresh])
    return beeld(omgeving, dossier, fresh)


def beeld(omgeving: Werkomgeving, dossier: Dossier, regel: ZaakRegel) -> DossierBeeld:
    """The dossier with its term as of today."""
    termijn = termijn_van(regel, regel.zaaktype_identificatie, omgeving.procedures, omgeving.clock.today())
    return DossierBeeld(regel, dossier, termijn)


def verse_regel(omgeving: Werkomgeving, dossier: Dossier) -> ZaakRegel:
    """The line of a zaak from its dossier. Where rollen could not be read the known behandelaar stays."""
    zaak = dossier.zaak
    known = omgeving.werkbestand.zaak(zaak.uuid)
    maker = Regelmaker(
        {dossier.zaaktype.url: dossier.zaaktype},
        omgeving.procedures,
        omgeving.clock.today(),
        perioden={zaak.uuid: lees_perioden_van(omgeving, zaak, known)},
    )
    behandelaar = next(
        (r.medewerker for r in dossier.rollen if r.omschrijving_generiek == "behandelaar" and r.medewerker), ""
    )
    if not behandelaar and any(part == "rollen" for part, _why in dossier.onderdelen_niet_gelezen):
        behandelaar = known.behandelaar if known else ""
    return maker.regel(zaak, dossier.huidige_status, behandelaar, activiteit=known.activiteit if known else "")
