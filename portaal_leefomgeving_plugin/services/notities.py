"""Notes with a zaak, where the server keeps them; elsewhere they are not offered. Nothing of them goes to disk."""

from __future__ import annotations

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.notitie import ONDERWERP_TEKENS, Zaaknotitie
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.handeling import genoteerd, zaaksysteem
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


def lees_notities(omgeving: Werkomgeving, regel: ZaakRegel) -> tuple[Zaaknotitie, ...] | None:
    """The notes of a zaak, newest first; None where the server knows no notes."""
    return zaaksysteem(omgeving).notities.van(regel.url)


def voeg_notitie_toe(
    omgeving: Werkomgeving, regel: ZaakRegel, onderwerp: str, tekst: str, *, reden: str = ""
) -> Zaaknotitie:
    """Adds a note that colleagues see and the applicant does not; answers it as the server holds it."""
    title, words = onderwerp.strip(), tekst.strip()
    if not title or not words:
        raise NotAllowed("notitie_leeg")
    if len(title) > ONDERWERP_TEKENS:
        raise NotAllowed("onderwerp_te_lang", teveel=str(len(title) - ONDERWERP_TEKENS))
    who = omgeving.medewerker.weergave if omgeving.medewerker else ""
    with genoteerd(omgeving, regel, "notitie", van="", naar="") as notering:
        made = zaaksysteem(omgeving).notities.voeg_toe(regel.url, onderwerp=title, inhoud=words, door=who, reden=reden)
        notering.is_zeker(True)
    return made
