"""A connection: the roots of one municipality's systems, and how to log in. Never a secret."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Inlogwijze(StrEnum):
    """How requests to a system are authorised; the secret itself is behind ``authcfg``."""

    ZGW_JWT = "zgw_jwt"  # authcfg of type Basic: client id and secret
    AUTHCFG = "authcfg"  # whatever QGIS makes of the authcfg: APIHeader, OAuth2, PKI
    GEEN = "geen"


@dataclass(frozen=True, slots=True)
class Toegang:
    """How to log in at one system. ``authcfg`` is an id in QGIS's authentication database, or
    ``sessie:<id>`` for credentials that live in memory until QGIS ends."""

    wijze: Inlogwijze
    authcfg: str = ""


LOCATIESERVER = "https://api.pdok.nl/bzk/locatieserver/search/v3_1"
"""PDOK's, open to all; a key is never sent to it."""


STELSELCATALOGUS = "https://stelselcatalogus.omgevingswet.overheid.nl/api"
"""That of the DSO's own site, open to all (facts on DSO, section 1.6); a key is never sent to it."""

DSO_PRODUCTIE = "https://service.omgevingswet.overheid.nl"
DSO_PREPRODUCTIE = "https://service.pre.omgevingswet.overheid.nl"
"""Each has keys of its own."""


@dataclass(frozen=True, slots=True)
class DsoWortels:
    """The roots of the interfaces of DSO-LV, each by itself; empty: not used (facts on DSO, section 1)."""

    presenteren: str = ""
    geometrie: str = ""
    downloaden: str = ""
    rtr: str = ""
    zoeken: str = ""
    uitvoeren: str = ""  # uitvoeren gegevens: the STTR files

    @classmethod
    def op(cls, basis: str) -> DsoWortels:
        """Those of the versions that this plugin knows, on one host with its scheme; none for ""."""
        if not basis:
            return cls()
        documents = f"{basis.rstrip('/')}/publiek/omgevingsdocumenten/api"
        rules = f"{basis.rstrip('/')}/publiek/toepasbare-regels/api"
        return cls(
            presenteren=f"{documents}/presenteren/v8",
            geometrie=f"{documents}/geometrieopvragen/v1",
            downloaden=f"{documents}/downloaden/v1",
            rtr=f"{rules}/rtrgegevens/v2",
            zoeken=f"{rules}/zoekinterface/v2",
            uitvoeren=f"{rules}/toepasbareregelsuitvoerengegevens/v1",
        )


@dataclass(frozen=True, slots=True)
class Verbinding:
    """Where the systems of one municipality are. Each root is configured, none is derived.

    An empty root means: this connection has no such system. ``omgevingsplan`` is the url or the
    path of a STOP/TPOD download package, or the work of a regeling in DSO (/akn/nl/act/...), and ``regelingen`` are
    works in DSO that are read beside it; ``bronnenregister`` the url or path of a register of
    open-data sources (empty: the one that is shipped); ``zaak_url_sjabloon`` an https template
    with ``{uuid}``, ``{identificatie}`` or ``{bronorganisatie}``; ``locatieserver`` is where addresses
    and parcels are looked up by name.
    """

    id: str
    naam: str
    gemeentecode: str  # GM0000
    zaken: str = ""
    catalogi: str = ""
    documenten: str = ""
    besluiten: str = ""
    autorisaties: str = ""
    objecten: str = ""
    objecttypen: str = ""
    inspectie_objecttype: str = ""
    objecten_configuratie: str = ""  # path or url of the layers and field names of the register; empty: none
    omgevingsplan: str = ""
    bronnenregister: str = ""
    toegang_zgw: Toegang = Toegang(Inlogwijze.GEEN)
    toegang_objecten: Toegang = Toegang(Inlogwijze.GEEN)
    toegang_open: Toegang = Toegang(Inlogwijze.GEEN)
    zaak_url_sjabloon: str = ""
    termijngebeurtenis_objecttype: str = ""  # where periods of suspension are kept; empty: nowhere but here
    locatieserver: str = LOCATIESERVER
    gesloten_zaken: bool = True  # whether closed zaken are read too
    gesloten_vanaf: str = ""  # ISO date: of the closed ones those with an einddatum from then on; empty: all
    dso: DsoWortels = DsoWortels()
    toegang_dso: Toegang = Toegang(Inlogwijze.GEEN)
    regelingen: tuple[str, ...] = ()
    stelselcatalogus: str = STELSELCATALOGUS  # where terms are explained; empty: nowhere
    symbolenbibliotheek: str = ""  # folder or zip of SLD files by symboolcode; empty: drawings of our own
    groene_baan_regels: str = ""  # folder or file of rules in the place of the shipped ones; empty: those
    activiteit_eigenschap: str = ""  # name of the zaakeigenschap that says which activiteit; empty: not asked for
    regelmap: str = ""  # folder of rules and sources that are made here, beside the others; a team may share it

    @property
    def toegangen(self) -> tuple[Toegang, ...]:
        """Every way of logging in that it has, that of the zaaksysteem first."""
        return self.toegang_zgw, self.toegang_objecten, self.toegang_open, self.toegang_dso


@dataclass(frozen=True, slots=True)
class Medewerker:
    """Who works at this desk: the id that ZGW knows them by, and a label for the audit trail."""

    id: str
    weergave: str
    team: str = ""


def teamgenoten(team: Iterable[Medewerker], wie: str) -> tuple[str, ...]:
    """The ids of those who share a team with ``wie``, oneself included; none where ``wie`` does not stand in it."""
    people = list(team)
    own = {m.team for m in people if m.id == wie}
    return tuple(m.id for m in people if m.team in own)
