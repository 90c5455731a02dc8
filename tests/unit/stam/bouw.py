"""Verzoeken as files, made up here: names of elements as third parties give them (facts on DSO, section 3)."""

from __future__ import annotations

from pathlib import Path

NUMMER = "2026112500042"
BSN = "111222333"
RUIMTEN = (
    'xmlns:imam="http://www.omgevingswet.nl/koppelvlak/stam-v4/IMAM" '
    'xmlns:vx="http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek" xmlns:gml="http://www.opengis.net/gml/3.2"'
)
VLAK = (
    '<gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList>'
    "155000 463000 155020 463000 155020 463020 155000 463020 155000 463000"
    "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
)
LOCATIE = (
    "<vx:projectlocatie><vx:adresaanduiding><vx:postcode>9999ZZ</vx:postcode><vx:huisnummer>12</vx:huisnummer>"
    "<vx:huisletter>a</vx:huisletter></vx:adresaanduiding>"
    f"<vx:coordinatenOpgegeven>{VLAK}</vx:coordinatenOpgegeven></vx:projectlocatie>"
)
ACTIVITEIT = """<vx:projectactiviteit><vx:activiteitnaam>Boom kappen</vx:activiteitnaam><vx:id>A-1</vx:id>
<vx:regelbeheerobject><vx:typering>Indieningsvereisten</vx:typering>
<vx:functioneleStructuurRef>http://x/kappen</vx:functioneleStructuurRef></vx:regelbeheerobject>
<vx:specificaties>
<vx:specificatie><vx:vraagId>1</vx:vraagId><vx:vraagtekst>Hoe dik is de stam?</vx:vraagtekst>
<vx:vraagclassificatie>activiteit</vx:vraagclassificatie><vx:groepering>De boom</vx:groepering>
<vx:antwoord>120 cm</vx:antwoord><vx:gevraagdeBijlage><vx:documentsoortDSO>Situatieschets</vx:documentsoortDSO>
<vx:documenten><vx:document><vx:documentId>D1</vx:documentId><vx:bestandsnaam>situatie.pdf</vx:bestandsnaam>
</vx:document></vx:documenten></vx:gevraagdeBijlage></vx:specificatie>
{specificaties}
</vx:specificaties></vx:projectactiviteit>"""
PERSONEN = """<vx:initiatiefnemer><vx:natuurlijkPersoon><vx:bsn>{bsn}</vx:bsn><vx:voornamen>{naam}</vx:voornamen>
<vx:geslachtsnaam>{naam}</vx:geslachtsnaam><vx:adres><vx:huisnummer>7</vx:huisnummer></vx:adres>
</vx:natuurlijkPersoon></vx:initiatiefnemer>
<vx:gemachtigde><vx:nietNatuurlijkPersoon><vx:statutaireNaam>{naam}</vx:statutaireNaam></vx:nietNatuurlijkPersoon>
</vx:gemachtigde><vx:contactpersoon><vx:naam>{naam}</vx:naam></vx:contactpersoon>"""


def verzoek(
    *,
    nummer: str = NUMMER,
    doel: str = "Initiëren",
    ingediend: str = "2026-11-20",
    naam: str = "Kappen van een eik",
    persoon: str = "Zandloper",
    locaties: str = LOCATIE,
    specificaties: str = "",
    extra: str = "",
) -> str:
    """A whole message."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<imam:verzoekXML {RUIMTEN}><vx:verzoek>
<vx:verzoeknummer>{nummer}</vx:verzoeknummer><vx:volgnummer>1</vx:volgnummer><vx:doel>{doel}</vx:doel>
<vx:type>Aanvraag vergunning</vx:type><vx:naam>{naam}</vx:naam><vx:indienDatum>{ingediend}</vx:indienDatum>
<vx:ambtshalve>false</vx:ambtshalve><vx:project><vx:projectId>P-1</vx:projectId><vx:naam>Tuin</vx:naam></vx:project>
<vx:bevoegdGezag><vx:oin>00000001807288111000</vx:oin><vx:bevoegdGezagNaam>Voorbeeldstad</vx:bevoegdGezagNaam>
</vx:bevoegdGezag>{PERSONEN.format(bsn=BSN, naam=persoon)}
<vx:projectlocaties>{locaties}</vx:projectlocaties>
<vx:projectactiviteiten>{ACTIVITEIT.format(specificaties=specificaties)}</vx:projectactiviteiten>
{extra}</vx:verzoek></imam:verzoekXML>"""


def specificatie(vraag: str, antwoord: str, groep: str = "De boom") -> str:
    """A question with its answer."""
    return (
        f"<vx:specificatie><vx:vraagtekst>{vraag}</vx:vraagtekst><vx:groepering>{groep}</vx:groepering>"
        f"<vx:antwoord>{antwoord}</vx:antwoord></vx:specificatie>"
    )


def schrijf(folder: Path, inhoud: str | bytes, naam: str = "verzoek.xml") -> Path:
    """As a file."""
    path = folder / naam
    path.write_bytes(inhoud.encode() if isinstance(inhoud, str) else inhoud)
    return path
