"""What a print tells about a zaak."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.wording import datum

translate = QCoreApplication.translate


def kenmerken(regel: ZaakRegel) -> list[str]:
    """What a zaakkaart tells about the zaak: nobody's name, and no more than the store holds."""
    final = datum(regel.fataal)
    if regel.fataal is not None and regel.termijn_voorlopig:
        final = translate("afdruk", "{datum} (voorlopig: de termijn is opgeschort)").format(datum=final)
    rows = (
        (translate("afdruk", "Zaaktype"), regel.zaaktype_omschrijving),
        (translate("afdruk", "Status"), regel.status_omschrijving),
        (translate("afdruk", "Startdatum"), datum(regel.startdatum)),
        (translate("afdruk", "Fatale datum"), final or translate("afdruk", "termijn onbekend")),
        (translate("afdruk", "Einddatum"), datum(regel.einddatum)),
    )
    return [f"{name}: {value}" for name, value in rows if value]
