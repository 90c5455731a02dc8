"""The errors of the ZGW APIs as OpenZaak 1.30 words them: problem details with Dutch texts and a code.

Content-Type is application/json, as recorded, not problem+json.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from portaal_leefomgeving_plugin.demo.wire import Response

GEEN_TOESTEMMING = "Je hebt geen toestemming om deze actie uit te voeren."
ONGELDIG = "Ongeldige invoer."
ZAAK_GESLOTEN = "Je mag geen gegevens aanpassen van een gesloten zaak."

Invoerfout = tuple[str, str, str]
"""Name of the field, code, reason."""


@dataclass
class Fout(Exception):
    """Ends the handling of a request with this answer."""

    status: int
    soort: str
    code: str
    title: str
    detail: str
    invoer: tuple[Invoerfout, ...] = ()
    sleutel: str = "invalidParams"

    def antwoord(self, base: str) -> Response:
        """The response that says so."""
        body: dict[str, Any] = {
            "type": f"{base}/ref/fouten/{self.soort}/",
            "code": self.code,
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "instance": f"urn:uuid:{uuid.uuid4()}",
        }
        if self.invoer:
            body[self.sleutel] = [{"name": n, "code": c, "reason": r} for n, c, r in self.invoer]
        return Response.json(body, self.status)


def ongeldig(*invoer: Invoerfout) -> Fout:
    """400: what is wrong with the input, field by field."""
    return Fout(400, "ValidationError", "invalid", ONGELDIG, ONGELDIG, invoer)


def geen_json(reden: str) -> Fout:
    """400: the body is no JSON."""
    return Fout(400, "ParseError", "parse_error", "Ongeldig samengestelde request.", f"JSON parse error - {reden}")


def verboden(detail: str = GEEN_TOESTEMMING, code: str = "permission_denied") -> Fout:
    """403, also where another server would say 401."""
    return Fout(403, "PermissionDenied", code, GEEN_TOESTEMMING, detail)


def gesloten() -> Fout:
    """403: parts of a closed zaak stay as they are."""
    return Fout(403, "ZaakClosed", "permission_denied", ZAAK_GESLOTEN, ZAAK_GESLOTEN)


def niet_gevonden(detail: str = "Niet gevonden.") -> Fout:
    """404."""
    return Fout(404, "NotFound", "not_found", "Niet gevonden.", detail)


def methode(naam: str) -> Fout:
    """405, with the placeholder that OpenZaak leaves in its title."""
    title = 'Methode "{method}" niet toegestaan.'
    return Fout(405, "MethodNotAllowed", "method_not_allowed", title, f'Methode "{naam}" niet toegestaan.')


def crs_onbekend(waarde: str) -> Fout:
    """406: another CRS than WGS84."""
    title = "Kan niet voldoen aan de opgegeven Accept header."
    return Fout(406, "NotAcceptable", "not_acceptable", title, f"CRS '{waarde}' is niet ondersteund")


def crs_ontbreekt(kop: str, title: str = "Voorwaarde is niet vervuld") -> Fout:
    """412: a CRS header is missing."""
    return Fout(412, "PreconditionFailed", "precondition_failed", title, f"'{kop}' header ontbreekt")


def mediatype(waarde: str) -> Fout:
    """415, with its placeholder too."""
    title = 'Ongeldige media type "{media_type}" in aanvraag.'
    detail = f'Ongeldige media type "{waarde}" in aanvraag.'
    return Fout(415, "UnsupportedMediaType", "unsupported_media_type", title, detail)


def serverfout() -> Fout:
    """500: what OpenZaak answers where it breaks."""
    return Fout(500, "APIException", "error", "Er is een serverfout opgetreden.", "Internal Server Error")


VERPLICHT = ("required", "Dit veld is verplicht.")
BESTAAT_NIET = ("object-does-not-exist", "Dit object bestaat niet in de database")


def te_lang(naam: str, meeste: int) -> Invoerfout:
    """A text that does not fit."""
    return naam, "max_length", f"Dit veld mag niet meer dan {meeste} karakters bevatten."
