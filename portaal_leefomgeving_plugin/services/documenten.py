"""Documents of a zaak: taken to a place of the user's choice, and added to the zaak from there.

Contents pass through and stay nowhere of ours (design, decision 3): a fetched one goes to where the user
said, whole or not at all; an added one is read from there.
"""

from __future__ import annotations

import base64
import mimetypes
import os
import re
import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.connectors.zgw.documenten import NieuwDocument
from portaal_leefomgeving_plugin.domain.dossier import Document, Documentsoort
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    FileFault,
    NotAllowed,
    PartlyDone,
    PortaalError,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

GROOTSTE_TOEVOEGING = 100 << 20
"""Bytes that are sent in one go: in JSON they take two and a half times that in memory."""

VERTROUWELIJKHEID = (
    "openbaar", "beperkt_openbaar", "intern", "zaakvertrouwelijk", "vertrouwelijk", "confidentieel", "geheim",
    "zeer_geheim",
)  # fmt: skip
"""In the order of the standard, from the most open."""

_NIET_IN_NAAM = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_VAN_WINDOWS = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
NAAM_TEKENS = 150


@dataclass(frozen=True, slots=True)
class Opgehaald:
    """A document that now lies where the user wanted it."""

    pad: Path
    omvang: int  # bytes


@dataclass(frozen=True, slots=True)
class Toevoeging:
    """What the dialog needs, and the number by which the new document is found again if the line breaks.

    One Toevoeging makes one document, however often it is tried.
    """

    regel: ZaakRegel
    soorten: tuple[Documentsoort, ...]
    identificatie: str


@dataclass(frozen=True, slots=True)
class Toegevoegd:
    """A document that the server now holds, as one of the zaak's."""

    zaak: str  # uuid
    identificatie: str  # of the zaak
    titel: str


def veilige_naam(document: Document) -> str:
    """A file name for a document that every system takes, from what its server calls it; with an extension.

    The server says ``<uuid>.bin`` where it hands out the contents (facts on ZGW, section 9), so the name comes
    from its properties. It was typed somewhere: it may hold a path.
    """
    name = document.bestandsnaam or document.titel or "document"
    name = _NIET_IN_NAAM.sub("_", name.replace("\\", "/").rpartition("/")[2]).strip(" .")
    if _VAN_WINDOWS.match(name) or not name:
        name = f"document_{name}".rstrip("_")
    stem, dot, extension = name.rpartition(".")
    if not dot or not stem or len(extension) > 8:
        stem, extension = name, (mimetypes.guess_extension(document.formaat) or "").lstrip(".")
    stem = stem[:NAAM_TEKENS].rstrip(" .")
    return f"{stem}.{extension}" if extension else stem


def haal_document(omgeving: Werkomgeving, document: Document, pad: Path, progress: Progress) -> Opgehaald:
    """Writes the contents of a document to ``pad``; what stood there is replaced only by a whole one.

    Raises FileFault where it cannot be written, UnreadableAnswer (AFGEKAPT) where it is not as long as its
    server says, and what the connector raises.
    """
    client = _client(omgeving)
    part = pad.with_name(f".{pad.name[:100]}.{uuid.uuid4().hex[:8]}.deel")
    size = 0
    try:
        with part.open("xb") as file:

            def write(piece: bytes) -> None:
                nonlocal size
                try:
                    file.write(piece)
                except OSError as fout:
                    raise FileFault.van(fout, str(pad)) from fout
                size += len(piece)
                progress.step("document", size, document.omvang)

            client.documenten.haal(document, write, progress)
            file.flush()
            os.fsync(file.fileno())
        if document.omvang is not None and size != document.omvang:
            raise UnreadableAnswer(client.systeem, AnswerReason.AFGEKAPT, url=document.url, field="bestandsomvang")
        part.replace(pad)
    except OSError as fout:
        raise FileFault.van(fout, str(pad)) from fout
    finally:
        with suppress(OSError):  # gone where it became the document; what cannot be removed cannot be helped
            part.unlink(missing_ok=True)
    return Opgehaald(pad, size)


def bereid_toevoeging(omgeving: Werkomgeving, regel: ZaakRegel) -> Toevoeging:
    """The kinds of document that the zaak may have."""
    if not omgeving.verbinding.documenten:
        raise NotAllowed("geen_documenten_api")
    soorten = _client(omgeving).documenten.soorten(regel.zaaktype)
    return Toevoeging(regel, soorten, f"PL-{uuid.uuid4().hex}")


def voeg_toe(
    omgeving: Werkomgeving,
    toevoeging: Toevoeging,
    bestand: Path,
    *,
    titel: str,
    soort: str,
    vertrouwelijkheid: str = "",
    gebruiksrecht: bool = False,
    creatiedatum: date | None = None,
    reden: str = "",
) -> Toegevoegd:
    """Makes the document of ``bestand``, then links it to the zaak.

    ``gebruiksrecht``: whether rights of use hold; it is always told, for a zaak with a document of which it is
    not cannot be closed. Raises PartlyDone (done "document") where the document is there and the link is not:
    trying once more with the same ``toevoeging`` does only what is left.
    """
    client = _client(omgeving)
    _keur(toevoeging, titel, soort)
    content = _lees(bestand)
    regel = toevoeging.regel
    who = omgeving.medewerker
    made = NieuwDocument(
        identificatie=toevoeging.identificatie,
        bronorganisatie=regel.bronorganisatie,
        creatiedatum=creatiedatum or omgeving.clock.today(),
        titel=titel.strip(),
        auteur=(who.weergave or who.id) if who is not None else omgeving.verbinding.naam,
        soort=soort,
        vertrouwelijkheid=vertrouwelijkheid,
        bestandsnaam=bestand.name[-255:],
        formaat=mimetypes.guess_type(bestand.name)[0] or "application/octet-stream",
        omvang=len(content),
        inhoud=base64.b64encode(content).decode("ascii"),
        gebruiksrecht=gebruiksrecht,
    )
    try:
        url = client.documenten.maak(made, reden=reden)
        try:
            client.documenten.koppel(regel.url, url, titel=made.titel, reden=reden)
        except PortaalError as fout:
            raise PartlyDone(client.systeem, done=("document",), cause=fout) from fout
    except PortaalError as fout:
        _noteer(omgeving, regel, uitkomst=type(fout).__name__)
        raise
    _noteer(omgeving, regel, uitkomst="gezet")
    return Toegevoegd(regel.uuid, regel.identificatie, made.titel)


def _keur(toevoeging: Toevoeging, titel: str, soort: str) -> None:
    if not titel.strip():
        raise NotAllowed("titel_nodig")
    if soort not in {s.url for s in toevoeging.soorten}:
        raise NotAllowed("documentsoort_van_ander_zaaktype")


def _lees(bestand: Path) -> bytes:
    try:
        size = bestand.stat().st_size
        if size > GROOTSTE_TOEVOEGING:
            raise FileFault(path=str(bestand), code="te_groot")
        if size == 0:
            raise FileFault(path=str(bestand), code="leeg")
        return bestand.read_bytes()
    except OSError as fout:
        raise FileFault.van(fout, str(bestand)) from fout


def _client(omgeving: Werkomgeving) -> ZgwClient:
    if omgeving.clients.zgw is None:
        raise NotAllowed("geen_zaaksysteem")
    return omgeving.clients.zgw


def _noteer(omgeving: Werkomgeving, regel: ZaakRegel, *, uitkomst: str) -> None:
    """Its title and file name are not noted: they are texts of people."""
    omgeving.logboek.noteer(
        moment=omgeving.clock.now(),
        verbinding=omgeving.verbinding.id,
        zaak=regel.uuid,
        identificatie=regel.identificatie,
        handeling="document",
        van="",
        naar="",
        uitkomst=uitkomst,
        medewerker=omgeving.medewerker.id if omgeving.medewerker else "",
    )
