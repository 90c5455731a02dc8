"""What is wrong with a connection before anything is asked of it, in sentences: for the options and the wizard."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels, Verbinding
from portaal_leefomgeving_plugin.services.dso_plan import in_dso
from portaal_leefomgeving_plugin.services.webadres import sjabloon_fout

translate = QCoreApplication.translate

WORTELS = (
    "zaken", "catalogi", "documenten", "besluiten", "autorisaties", "objecten", "objecttypen", "inspectie_objecttype",
    "termijngebeurtenis_objecttype", "stelselcatalogus",
)  # fmt: skip
PADEN = ("objecten_configuratie", "omgevingsplan", "bronnenregister", "groene_baan_regels", "regelmap")


def bezwaren(verbinding: Verbinding) -> list[str]:
    """What is wrong with a connection, in sentences; none where it can be tried."""
    out = []
    if not verbinding.naam:
        out.append(translate("Bezwaren", "Geef de verbinding een naam: die staat straks in meldingen."))
    if verbinding.gemeentecode and not re.fullmatch(r"GM\d{4}", verbinding.gemeentecode):
        out.append(translate("Bezwaren", "Een gemeentecode is GM met vier cijfers."))
    if verbinding.zaken and not verbinding.catalogi:
        out.append(translate("Bezwaren", "Bij de Zaken-API hoort een Catalogi-API: daar staan de zaaktypen."))
    if verbinding.gesloten_vanaf and not _is_datum(verbinding.gesloten_vanaf):
        out.append(translate("Bezwaren", "Afgehandeld vanaf: schrijf een datum als 2025-01-31."))
    if verbinding.objecten and not verbinding.inspectie_objecttype:
        out.append(translate("Bezwaren", "Vul het objecttype van de inspecties in."))
    if any(not in_dso(work) for work in verbinding.regelingen):
        out.append(
            translate(
                "Bezwaren", "Ook lezen: schrijf de naam van een regeling als /akn/nl/act/gm0000/2020/omgevingsplan."
            )
        )
    if (verbinding.regelingen or in_dso(verbinding.omgevingsplan)) and not verbinding.dso.presenteren:
        out.append(translate("Bezwaren", "Om een regeling uit het DSO te lezen is een omgeving van het DSO nodig."))
    roots = (getattr(verbinding.dso, field.name) for field in fields(DsoWortels))
    for value in (*(getattr(verbinding, name) for name in (*WORTELS, *PADEN)), *roots):
        if value.startswith("http://") and not re.match(r"http://(127\.0\.0\.1|localhost|\[::1\])[:/]", value):
            out.append(translate("Bezwaren", "{adres}: gebruik https.").format(adres=value))
    template = sjabloon_fout(verbinding.zaak_url_sjabloon) if verbinding.zaak_url_sjabloon else ""
    if template:
        out.append(
            {
                "accolades": translate("Bezwaren", "Open in zaaksysteem: de accolades kloppen niet."),
                "onbekend_veld": translate(
                    "Bezwaren", "Open in zaaksysteem: gebruik {uuid}, {identificatie} of {bronorganisatie}."
                ),
                "geen_https": translate("Bezwaren", "Open in zaaksysteem: het adres moet met https:// beginnen."),
                "geen_adres": translate("Bezwaren", "Open in zaaksysteem: in de servernaam mag geen veld staan."),
                "geen_veld": translate(
                    "Bezwaren", "Open in zaaksysteem: zonder {uuid} of {identificatie} opent elke zaak hetzelfde."
                ),
            }[template]
        )
    return out


def _is_datum(tekst: str) -> bool:
    try:
        date.fromisoformat(tekst)
    except ValueError:
        return False
    return True
