"""A sheet of one's own in words: kinds, fields, why a row is not taken over, and what came of reading it in."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.blad import (
    Afkeuring,
    Afkeurreden,
    Bladsoort,
    Bladveld,
    Keuring,
    Koppeling,
    Veldtype,
)
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst
from portaal_leefomgeving_plugin.services.blad_inlezen import Inleesverslag
from portaal_leefomgeving_plugin.services.blad_sjabloon import RapportWoorden, SjabloonWoorden

translate = QCoreApplication.translate


def soort(waarde: Bladsoort) -> str:
    """What the rows are."""
    return {
        Bladsoort.ZAKEN: translate("blad", "zaken"),
        Bladsoort.VERGUNNINGEN: translate("blad", "vergunningen"),
        Bladsoort.OBJECTEN: translate("blad", "objecten"),
    }[waarde]


def reden(afkeuring: Afkeuring) -> str:
    """Why a row is not taken over, and what to do."""
    return {
        Afkeurreden.ZONDER_NUMMER: translate("blad", "er staat geen nummer"),
        Afkeurreden.DUBBEL: translate("blad", "dit nummer staat meer dan één keer in het bestand"),
        Afkeurreden.GEEN_DATUM: translate("blad", "dit is geen datum (zoals 25-11-2026)"),
        Afkeurreden.GEEN_GETAL: translate("blad", "dit is geen getal"),
        Afkeurreden.DUBBELZINNIG: translate("blad", "dit kan duizend of een breuk zijn; schrijf 1234 of 1,234"),
        Afkeurreden.EEUW_ONTBREEKT: translate("blad", "schrijf het jaar met vier cijfers"),
        Afkeurreden.FOUT_IN_CEL: translate("blad", "de cel bevat een fout van de spreadsheet"),
        Afkeurreden.TE_LANG: translate("blad", "de tekst is te lang"),
        Afkeurreden.BSN: translate("blad", "er lijkt een BSN in te staan; dat wordt niet bewaard"),
        Afkeurreden.HALVE_PLEK: translate("blad", "van de plek ontbreekt de helft"),
        Afkeurreden.PLEK_ONLEESBAAR: translate("blad", "de vorm is niet te lezen"),
        Afkeurreden.PLEK_VERWISSELD: translate("blad", "de twee getallen van de plek lijken verwisseld"),
        Afkeurreden.PLEK_BUITEN: translate("blad", "de plek ligt niet in Nederland"),
        Afkeurreden.PLEK_ONGELDIG: translate("blad", "de vorm klopt niet (zij snijdt zichzelf)"),
    }[afkeuring.reden]


def weggelaten(koppeling: Koppeling) -> str:
    """Why a column is not kept."""
    if koppeling.persoon:
        return translate("blad", "'{kop}' (gaat over personen)").format(kop=koppeling.kop)
    return f"'{koppeling.kop}'"


def samenvatting(keuring: Keuring) -> str:
    """How many rows can be taken over, and how many not."""
    number = QLocale().toString
    words = translate("blad", "Goed: {goed} van {alle} rijen.").format(
        goed=number(len(keuring.regels)), alle=number(keuring.aantal)
    )
    if keuring.afgekeurd:
        words += " " + translate("blad", "Afgekeurd: {n}, zie hieronder.").format(n=number(keuring.aantal_afgekeurd))
    if keuring.zonder_plek:
        words += " " + translate("blad", "Goed maar zonder plek: {n}; wel in de tabel, niet op de kaart.").format(
            n=number(keuring.zonder_plek)
        )
    return words


def ingelezen_bericht(verslag: Inleesverslag) -> Bericht:
    """What the working copy holds now."""
    number = QLocale().toString
    counted = (
        (verslag.nieuw, translate("blad", "{n} nieuw")),
        (verslag.gewijzigd, translate("blad", "{n} gewijzigd")),
        (verslag.gelijk, translate("blad", "{n} gelijk gebleven")),
        (verslag.gebleven, translate("blad", "{n} niet in dit bestand en gebleven")),
        (verslag.weggehaald, translate("blad", "{n} weggehaald")),
        (verslag.afgekeurd, translate("blad", "{n} afgekeurd")),
    )
    parts = [words.format(n=number(n)) for n, words in counted if n]
    title = translate("blad", "Ingelezen: {naam}").format(naam=verslag.naam)
    return Bericht(title, ", ".join(parts) + ".", Ernst.WAARSCHUWING if verslag.afgekeurd else Ernst.INFO)


def uitleg(veld: Bladveld) -> str:
    """What goes in a column of the template."""
    own = {
        "zaaktype": translate("blad", "De naam van het zaaktype."),
        "activiteit": translate("blad", "Waarvoor de vergunning is."),
        "soort": translate("blad", "Wat voor object het is."),
        "eenheid": translate("blad", "Waarin de waarde is gemeten."),
        "omschrijving": translate("blad", "Waar het om gaat. Zet er geen namen van personen in."),
        "zaaknummer": translate("blad", "Het nummer van de zaak waar de vergunning bij hoort."),
    }
    if veld.naam in own:
        return own[veld.naam]
    return {
        Veldtype.SLEUTEL: translate("blad", "Verplicht, en elk nummer één keer: hieraan wordt een rij later herkend."),
        Veldtype.TEKST: translate("blad", "Tekst."),
        Veldtype.DATUM: translate("blad", "Een datum, als datum of als tekst: dag-maand-jaar of jaar-maand-dag."),
        Veldtype.GETAL: translate("blad", "Een getal; de komma is die van de decimalen."),
        Veldtype.VRIJ: translate("blad", "Een eigen kenmerk."),
        Veldtype.RD_X: translate("blad", "X in meters (Rijksdriehoek, EPSG:28992), samen met rd_y."),
        Veldtype.RD_Y: translate("blad", "Y in meters (Rijksdriehoek, EPSG:28992), samen met rd_x."),
        Veldtype.LON: translate("blad", "Lengtegraad, samen met breedtegraad."),
        Veldtype.LAT: translate("blad", "Breedtegraad, samen met lengtegraad."),
        Veldtype.WKT: translate("blad", "Een punt, lijn of vlak als WKT, in RD of in graden. Gaat voor x en y."),
        Veldtype.GEOJSON: translate("blad", "Een punt, lijn of vlak als GeoJSON. Gaat voor de andere."),
    }[veld.type]


def voorbeeld(veld: Bladveld) -> str:
    """What a cell of a column may look like."""
    return {
        Veldtype.SLEUTEL: "2026-0001",
        Veldtype.DATUM: "25-11-2026",
        Veldtype.GETAL: "12,5",
        Veldtype.RD_X: "155000",
        Veldtype.RD_Y: "463000",
        Veldtype.LON: "5,38720621",
        Veldtype.LAT: "52,15517440",
        Veldtype.WKT: "POINT (155000 463000)",
        Veldtype.GEOJSON: '{"type": "Point", "coordinates": [5.3872, 52.1552]}',
    }.get(veld.type, "")


def sjabloonwoorden() -> SjabloonWoorden:
    """The words of the template."""
    return SjabloonWoorden(
        blad_gegevens=translate("blad", "Gegevens"),
        blad_uitleg=translate("blad", "Uitleg"),
        inleiding=(
            translate("blad", "Vul het blad 'Gegevens' in: één rij per zaak, vergunning of object."),
            translate("blad", "De namen van de kolommen staan vast; de volgorde niet. Lege kolommen mag u weglaten."),
            translate("blad", "Andere kolommen worden niet bewaard. Zet er geen gegevens van personen in."),
        ),
        koppen=(
            translate("blad", "kolom"),
            translate("blad", "wat erin staat"),
            translate("blad", "voorbeeld"),
            translate("blad", "wordt ook herkend als"),
        ),
        uitleg=uitleg,
        voorbeeld=voorbeeld,
    )  # fmt: skip


def rapportwoorden() -> RapportWoorden:
    """The words of the report of rejected rows."""
    return RapportWoorden(
        blad=translate("blad", "Afgekeurde rijen"),
        koppen=(
            translate("blad", "rij"),
            translate("blad", "kolom"),
            translate("blad", "reden"),
            translate("blad", "waarde"),
        ),
        reden=reden,
    )
