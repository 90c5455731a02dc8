"""Gives a zaak to a colleague, or to nobody: the rol behandelaar (ZGW has no update of a rol: add, then take away).

The new rol comes before the old one goes, so that a zaak is never without by a call that failed.
"""

from __future__ import annotations

from dataclasses import dataclass

from portaal_leefomgeving_plugin.connectors.zgw.wijzigen import BEHANDELAAR
from portaal_leefomgeving_plugin.domain.dossier import Dossier, Rol
from portaal_leefomgeving_plugin.domain.errors import Changed, NotAllowed, PartlyDone, PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.handeling import eis_ongewijzigd, genoteerd, lees_terug, zaaksysteem
from portaal_leefomgeving_plugin.services.open_dossier import open_dossier
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


@dataclass(frozen=True, slots=True)
class Toewijzing:
    """What the dialog shows: who has the zaak now. ``verboden``: code of why it cannot be given."""

    regel: ZaakRegel
    dossier: Dossier
    behandelaars: tuple[Rol, ...]
    roltype: str  # url
    verboden: str


@dataclass(frozen=True, slots=True)
class Toegewezen:
    """Who the server says has the zaak after the deed. ``zeker``: that is who was asked, and nobody else."""

    zaak: str  # uuid
    identificatie: str
    aan: str
    behandelaars_volgens_server: tuple[str, ...]
    zeker: bool
    regel: ZaakRegel


def bereid_toewijzen(omgeving: Werkomgeving, regel: ZaakRegel) -> Toewijzing:
    """Reads who has the zaak now."""
    opened = open_dossier(omgeving, regel)
    dossier = opened.dossier
    current = zaaksysteem(omgeving).wijziger.behandelaars(dossier.zaak.url)
    roltype = next((r.url for r in dossier.zaaktype.roltypen if r.omschrijving_generiek == BEHANDELAAR), "")
    forbidden = "" if roltype else "geen_roltype_behandelaar"
    return Toewijzing(opened.regel, dossier, current, roltype, "afgehandeld" if dossier.zaak.afgehandeld else forbidden)


def wijs_toe(
    omgeving: Werkomgeving, toewijzing: Toewijzing, medewerker: Medewerker | None, *, reden: str
) -> Toegewezen:
    """Gives the zaak to ``medewerker`` alone; None: to nobody. ``reden`` goes to the audit trail.

    Raises Changed where somebody else gave it away since, NotAllowed, PartlyDone where the new rol is
    there and an old one could not be taken away, and what the connector raises.
    """
    if toewijzing.verboden:
        raise NotAllowed(toewijzing.verboden)
    client, shown = zaaksysteem(omgeving), toewijzing.dossier.zaak
    eis_ongewijzigd(client, shown, ("zaaktype", "einddatum"))
    now = client.wijziger.behandelaars(shown.url)
    if _wie(now) != _wie(toewijzing.behandelaars):
        raise Changed(client.systeem, fields=("behandelaar",))
    wanted = (medewerker.id,) if medewerker is not None else ()
    if _wie(now) == wanted:
        raise NotAllowed("heeft_zaak_al" if wanted else "heeft_geen_behandelaar")
    van, naar = ", ".join(_wie(now)), "".join(wanted)
    with genoteerd(omgeving, toewijzing.regel, "toewijzen", van=van, naar=naar) as notering:
        done = ""
        if medewerker is not None and medewerker.id not in _wie(now):
            client.wijziger.geef_behandelaar(shown.url, medewerker, toewijzing.roltype, reden=reden)
            done = "behandelaar"
        for rol in now:
            if rol.medewerker in wanted:
                continue
            try:
                client.wijziger.verwijder_rol(rol, reden=reden)
            except PortaalError as fout:
                if done:
                    raise PartlyDone(client.systeem, done=(done,), cause=fout) from fout
                raise
            done = "behandelaar"
        result = _verifieer(omgeving, toewijzing, wanted)
        notering.is_zeker(result.zeker)
    return result


def _verifieer(omgeving: Werkomgeving, toewijzing: Toewijzing, wanted: tuple[str, ...]) -> Toegewezen:
    client, zaak = zaaksysteem(omgeving), toewijzing.dossier.zaak
    _dossier, regel = lees_terug(omgeving, client, zaak, "behandelaar")
    try:
        held = _wie(client.wijziger.behandelaars(zaak.url))
    except PortaalError as fout:
        raise PartlyDone(client.systeem, done=("behandelaar",), cause=fout) from fout
    return Toegewezen(regel.uuid, regel.identificatie, "".join(wanted), held, held == wanted, regel)


def _wie(rollen: tuple[Rol, ...]) -> tuple[str, ...]:
    return tuple(sorted({r.medewerker for r in rollen if r.medewerker}))
