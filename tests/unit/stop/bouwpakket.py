"""Builds small STOP/TPOD packages: a fictional municipality GM9999 with a few rules around (130000, 470000)."""

from __future__ import annotations

import io
import zipfile

OW_RUIMTES = (
    'xmlns:ow-dc="http://www.geostandaarden.nl/imow/bestanden/deelbestand" '
    'xmlns:sl="http://www.geostandaarden.nl/bestanden-ow/standlevering-generiek" '
    'xmlns:l="http://www.geostandaarden.nl/imow/locatie" '
    'xmlns:rol="http://www.geostandaarden.nl/imow/regelsoplocatie" '
    'xmlns:ga="http://www.geostandaarden.nl/imow/gebiedsaanwijzing" '
    'xmlns:regels="http://www.geostandaarden.nl/imow/regels" '
    'xmlns:ow="http://www.geostandaarden.nl/imow/owobject" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" '
    # what DSO really writes: a namespace by the name of schemaLocation, that is no URI
    'xmlns:schemaLocation="http://www.geostandaarden.nl/imow/bestanden/deelbestand https://register/IMOW.xsd"'
)
CONCEPT = "http://standaarden.omgevingswet.overheid.nl"


def ow(*objecten: str) -> str:
    """An OW file of these objects."""
    standen = "".join(f"<sl:stand><ow-dc:owObject>{o}</ow-dc:owObject></sl:stand>" for o in objecten)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f"<ow-dc:owBestand {OW_RUIMTES}><sl:standBestand>{standen}</sl:standBestand></ow-dc:owBestand>"
    )


def gebied(naam: str, geometrie: str, soort: str = "Gebied") -> str:
    return (
        f"<l:{soort}><l:identificatie>nl.imow-gm9999.gebied.{naam}</l:identificatie><l:noemer>{naam}</l:noemer>"
        f'<l:geometrie><l:GeometrieRef xlink:href="{geometrie}"/></l:geometrie></l:{soort}>'
    )


def groep(naam: str, *leden: str) -> str:
    refs = "".join(f'<l:GebiedRef xlink:href="nl.imow-gm9999.gebied.{lid}"/>' for lid in leden)
    return (
        f"<l:Gebiedengroep><l:identificatie>nl.imow-gm9999.gebiedengroep.{naam}</l:identificatie>"
        f"<l:noemer>{naam}</l:noemer><l:groepselement>{refs}</l:groepselement></l:Gebiedengroep>"
    )


AMBTSGEBIED = (
    "<l:Ambtsgebied><l:identificatie>nl.imow-gm9999.ambtsgebied.heel</l:identificatie>"
    "<l:bestuurlijkeGrenzenVerwijzing><l:BestuurlijkeGrenzenVerwijzing>"
    "<l:bestuurlijkeGrenzenID>GM9999</l:bestuurlijkeGrenzenID><l:domein>NL.BI.BestuurlijkGebied</l:domein>"
    "<l:geldigOp>2026-01-01</l:geldigOp>"
    "</l:BestuurlijkeGrenzenVerwijzing></l:bestuurlijkeGrenzenVerwijzing></l:Ambtsgebied>"
)


def locaties(*idents: str) -> str:
    return "".join(f'<l:LocatieRef xlink:href="nl.imow-gm9999.{i}"/>' for i in idents)


def regel(nummer: str, tekst: str, waar: str, extra: str = "", soort: str = "RegelVoorIedereen") -> str:
    return (
        f"<regels:{soort}><regels:identificatie>nl.imow-gm9999.juridischeregel.{nummer}</regels:identificatie>"
        f"<regels:idealisatie>{CONCEPT}/idealisatie/id/concept/Exact</regels:idealisatie>"
        f'<regels:artikelOfLid><regels:RegeltekstRef xlink:href="nl.imow-gm9999.regeltekst.{tekst}"/>'
        f"</regels:artikelOfLid><regels:locatieaanduiding>{waar}</regels:locatieaanduiding>{extra}</regels:{soort}>"
    )


def regeltekst(naam: str, wid: str) -> str:
    return (
        f'<regels:Regeltekst wId="{wid}"><regels:identificatie>nl.imow-gm9999.regeltekst.{naam}'
        "</regels:identificatie></regels:Regeltekst>"
    )


def aanduiding(activiteit: str, kwalificatie: str, waar: str, nummer: str = "1") -> str:
    return (
        f'<regels:activiteitaanduiding><rol:ActiviteitRef xlink:href="nl.imow-gm9999.activiteit.{activiteit}"/>'
        f"<regels:ActiviteitLocatieaanduiding><regels:identificatie>nl.imow-gm9999.ala.{nummer}</regels:identificatie>"
        f"<regels:activiteitregelkwalificatie>{CONCEPT}/activiteitregelkwalificatie/id/concept/{kwalificatie}"
        f"</regels:activiteitregelkwalificatie><regels:locatieaanduiding>{waar}</regels:locatieaanduiding>"
        "</regels:ActiviteitLocatieaanduiding></regels:activiteitaanduiding>"
    )


def activiteit(naam: str, boven: str = "nl.imow-mnre1034.activiteit.ActInOmgevingsplan") -> str:
    return (
        f"<rol:Activiteit><rol:identificatie>nl.imow-gm9999.activiteit.{naam}</rol:identificatie>"
        f"<rol:naam>{naam}</rol:naam><rol:groep>{CONCEPT}/activiteit/id/concept/Bouwactiviteit</rol:groep>"
        f'<rol:bovenliggendeActiviteit><rol:ActiviteitRef xlink:href="{boven}"/></rol:bovenliggendeActiviteit>'
        "</rol:Activiteit>"
    )


def norm(naam: str, *waarden: tuple[str, str, str], soort: str = "Omgevingsnorm") -> str:
    """``waarden``: element ("kwantitatieveWaarde"), text, location."""
    inner = "".join(
        f"<rol:Normwaarde><rol:identificatie>nl.imow-gm9999.normwaarde.{naam}{nr}</rol:identificatie>"
        f"<rol:{element}>{text}</rol:{element}><rol:locatieaanduiding>{locaties(where)}</rol:locatieaanduiding>"
        "</rol:Normwaarde>"
        for nr, (element, text, where) in enumerate(waarden)
    )
    return (
        f"<rol:{soort}><rol:identificatie>nl.imow-gm9999.omgevingsnorm.{naam}</rol:identificatie>"
        f"<rol:naam>{naam}</rol:naam><rol:type>{CONCEPT}/typenorm/id/concept/MaximumBouwhoogte</rol:type>"
        f"<rol:eenheid>{CONCEPT}/eenheid/id/concept/Meter</rol:eenheid><rol:normwaarde>{inner}</rol:normwaarde>"
        f"</rol:{soort}>"
    )


def aanwijzing(naam: str, waar: str) -> str:
    return (
        f"<ga:Gebiedsaanwijzing><ga:identificatie>nl.imow-gm9999.gebiedsaanwijzing.{naam}</ga:identificatie>"
        f"<ga:type>{CONCEPT}/typegebiedsaanwijzing/id/concept/Functie</ga:type><ga:naam>{naam}</ga:naam>"
        f"<ga:groep>{CONCEPT}/functie/id/concept/Wonen</ga:groep>"
        f"<ga:locatieaanduiding>{waar}</ga:locatieaanduiding></ga:Gebiedsaanwijzing>"
    )


def vak(x0: float, y0: float, x1: float, y1: float) -> str:
    """A gml:Polygon in RD."""
    ring = f"{x0} {y0} {x1} {y0} {x1} {y1} {x0} {y1} {x0} {y0}"
    return (
        '<gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing>'
        f"<gml:posList>{ring}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
    )


def gio(naam: str, **geometrieen: str) -> str:
    """A GIO; the keys are the ``basisgeo:id``, the values GML."""
    inner = "".join(
        f"<geo:Locatie><geo:naam>{ident} volgens de GIO</geo:naam><geo:geometrie>"
        f'<basisgeo:Geometrie gml:id="anders-{ident}"><basisgeo:id>{ident}</basisgeo:id>'
        f"<basisgeo:geometrie>{gml}</basisgeo:geometrie></basisgeo:Geometrie></geo:geometrie></geo:Locatie>"
        for ident, gml in geometrieen.items()
    )
    return (
        '<geo:GeoInformatieObjectVersie xmlns:geo="https://standaarden.overheid.nl/stop/imop/geo/" '
        'xmlns:basisgeo="http://www.geostandaarden.nl/basisgeometrie/1.0" xmlns:gml="http://www.opengis.net/gml/3.2">'
        f"<geo:FRBRExpression>/join/id/regdata/gm9999/2026/{naam}/nld@1</geo:FRBRExpression>"
        f"<geo:locaties>{inner}</geo:locaties></geo:GeoInformatieObjectVersie>"
    )


TEKST = """<tekst:RegelingCompact xmlns:tekst="https://standaarden.overheid.nl/stop/imop/tekst/">
<tekst:RegelingOpschrift eId="longTitle" wId="longTitle">
<tekst:Al>Omgevingsplan <tekst:i>Voorbeeldstad</tekst:i></tekst:Al></tekst:RegelingOpschrift>
<Lichaam xmlns="https://standaarden.overheid.nl/stop/imop/tekst/" eId="body" wId="body">
<Hoofdstuk wId="h1"><Kop><Label>Hoofdstuk</Label><Nummer>1</Nummer><Opschrift>Bouwen</Opschrift></Kop>
<Afdeling wId="a11"><Kop><Label>Afdeling</Label><Nummer>1.1</Nummer><Opschrift>Alge&amp;meen</Opschrift></Kop>
<Artikel wId="art1"><Kop><Label>Artikel</Label><Nummer>1.1</Nummer><Opschrift>Bij<sup>1</sup>gebouw</Opschrift></Kop>
<Lid wId="lid1"><LidNummer>1.</LidNummer><Inhoud><Al>Een bijgebouw is <strong>lager</strong> dan 3 m<sup>1</sup>.</Al>
<Al>Het is verboden:</Al><Lijst type="expliciet"><Li><LiNummer>a.</LiNummer><Al>te bouwen;</Al></Li>
<Li><LiNummer>b.</LiNummer><Al>te slopen:</Al>
<Lijst><Li><LiNummer>1&#176;.</LiNummer><Al>geheel</Al></Li></Lijst></Li></Lijst>
</Inhoud></Lid>
<Lid wId="lid2"><LidNummer>2.</LidNummer>
<Inhoud><!-- </Lid> --><Al>Niet <VerwijderdeTekst>wel</VerwijderdeTekst> hier &gt; daar.</Al></Inhoud></Lid>
</Artikel>
<Artikel wId="art2"><Kop><Label>Artikel</Label><Nummer>1.2</Nummer></Kop><Inhoud>
<table><title>Hoogten</title><tgroup cols="2"><tbody>
<row><entry><Al>schuur</Al></entry><entry><Al>3</Al><Al>m</Al></entry></row>
<row><entry><Al>mast</Al></entry><entry><Al>9</Al></entry></row></tbody></tgroup></table>
<Begrippenlijst><Begrip><Term>schuur</Term><Definitie><Al>een gebouw</Al></Definitie></Begrip></Begrippenlijst>
</Inhoud></Artikel>
<Artikel wId="art3"><Kop><Label>Artikel</Label><Nummer>1.3</Nummer></Kop><Gereserveerd/></Artikel>
</Afdeling></Hoofdstuk></Lichaam></tekst:RegelingCompact>"""

IDENTIFICATIE = (
    '<data:ExpressionIdentificatie xmlns:data="https://standaarden.overheid.nl/stop/imop/data/">'
    "<data:FRBRWork>/akn/nl/act/gm9999/2026/omgevingsplan</data:FRBRWork>"
    "<data:FRBRExpression>/akn/nl/act/gm9999/2026/omgevingsplan/nld@1</data:FRBRExpression>"
    "<data:soortWork>/join/id/stop/work_019</data:soortWork></data:ExpressionIdentificatie>"
)
METADATA = (
    '<data:RegelingMetadata xmlns:data="https://standaarden.overheid.nl/stop/imop/data/">'
    "<data:eindverantwoordelijke>/tooi/id/gemeente/gm9999</data:eindverantwoordelijke>"
    "<data:officieleTitel>Officiële titel</data:officieleTitel>"
    "<data:soortRegeling>/join/id/stop/regelingtype_003</data:soortRegeling></data:RegelingMetadata>"
)
PAKBON = (
    '<Pakbon xmlns="https://standaarden.overheid.nl/stop/imop/uitwisseling/"><Component><heeftModule><Module>'
    "<bestandsnaam>Regeling/Tekst.xml</bestandsnaam></Module></heeftModule></Component></Pakbon>"
)

WIJK, HAVEN, OOST = "gebiedengroep.wijk", "gebied.haven", "gebied.oost"


def leden() -> dict[str, str | bytes]:
    """The files of the package, by name; a test changes what it is about.

    west (130000..130100) and oost (130100..130200) make the group wijk, haven lies apart; the
    y of all is 470000..470100.
    """
    return {
        "pakbon.xml": PAKBON,
        "Regeling/Identificatie.xml": IDENTIFICATIE,
        "Regeling/Metadata.xml": METADATA,
        "Regeling/Tekst.xml": TEKST,
        "OW-bestanden/gebieden.xml": ow(
            gebied("west", "aa-west"), gebied("oost", "AA-OOST"), gebied("haven", "aa-haven"), AMBTSGEBIED
        ),
        "OW-bestanden/gebiedengroepen.xml": ow(groep("wijk", "west", "oost")),
        "OW-bestanden/activiteiten.xml": ow(activiteit("bouwen"), activiteit("slopen")),
        "OW-bestanden/normen.xml": ow(
            norm(
                "bouwhoogte",
                ("kwantitatieveWaarde", "7", WIJK),
                ("kwantitatieveWaarde", "9,5", OOST),
                ("kwalitatieveWaarde", "laag", HAVEN),
            )
        ),
        "OW-bestanden/aanwijzingen.xml": ow(aanwijzing("Wonen", locaties(WIJK))),
        "OW-bestanden/regelteksten.xml": ow(
            regeltekst("drie", "art3"),
            regeltekst("een", "lid1"),
            regeltekst("twee", "art2"),
            regeltekst("lid2", "lid2"),
        ),
        "OW-bestanden/regels.xml": ow(
            regel("heel", "een", locaties("ambtsgebied.heel")),
            regel(
                "wijk",
                "een",
                locaties(WIJK),
                f"<regels:thema>{CONCEPT}/thema/id/concept/Bouwen</regels:thema>"
                + aanduiding("bouwen", "Vergunningplicht", locaties(WIJK), "1")
                + aanduiding("slopen", "Verbod", locaties(OOST), "2")
                + '<regels:omgevingsnormaanduiding><rol:OmgevingsnormRef xlink:href="nl.imow-gm9999.omgevingsnorm.'
                'bouwhoogte"/></regels:omgevingsnormaanduiding>',
            ),
            regel("haven", "twee", locaties(HAVEN)),
        ),
        "IO-1/wijk.gml": gio(
            "wijk", **{"aa-west": vak(130000, 470000, 130100, 470100), "aa-oost": vak(130100, 470000, 130200, 470100)}
        ),
        "IO-2/haven.gml": gio("haven", **{"aa-haven": vak(130500, 470000, 130600, 470100)}),
        "IO-3/plaatje.pdf": b"%PDF-1.7 geen xml",
    }


def zip_van(files: dict[str, str | bytes]) -> bytes:
    """These files as a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, contents in files.items():
            archive.writestr(name, contents)
    return out.getvalue()
