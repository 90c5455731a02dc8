"""STTR files as records: questions in their order, tables as they stand, every version by its names."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.connectors.sttr import lees_sttr, lees_sttr_pakket
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.vragenboom import UitvoeringsregelSoort, Vragenboom

MAP = "data/sttr"
GEMEENTESTAD = f"{MAP}/gemeentestad-toepasbareRegels"

BESTAND = """<d:definitions xmlns:d="http://www.omg.org/spec/DMN/20151101/dmn.xsd"
 xmlns:u="http://toepasbare-regels.omgevingswet.overheid.nl/v{versie}/Uitvoeringsregel" name="N" namespace="ns">
<d:extensionElements><u:regelgroepen><u:regelgroep id="g2"><u:naam>Twee</u:naam><u:prioriteit>2</u:prioriteit>
</u:regelgroep><u:regelgroep id="g1"><u:naam>Een</u:naam><u:prioriteit>1</u:prioriteit></u:regelgroep></u:regelgroepen>
<u:uitvoeringsregels>
<u:uitvoeringsregel id="a"><u:regelgroepRef href="#g2"/><u:prioriteit>1</u:prioriteit><u:vraag><u:gegevensType>list
</u:gegevensType><u:vraagTekst><![CDATA[Welke <b>boom</b>?]]></u:vraagTekst><u:opties><u:optieType>meerdereAntwoorden
</u:optieType><u:optie><u:sequenceId>2</u:sequenceId><u:optieText>beuk</u:optieText></u:optie><u:optie>
<u:sequenceId>1</u:sequenceId><u:optieText>eik</u:optieText></u:optie></u:opties></u:vraag></u:uitvoeringsregel>
<u:uitvoeringsregel id="b"><u:regelgroepRef href="#g1"/><u:prioriteit>9</u:prioriteit><u:geoVerwijzing>
<u:locatie identificatie="nl.imow-gm0297.gebied.1"/></u:geoVerwijzing></u:uitvoeringsregel>
<u:uitvoeringsregel id="c"><u:regelgroepRef href="#g1"/><u:prioriteit>1</u:prioriteit><u:vasteWaarde>
<u:waarde>true</u:waarde></u:vasteWaarde></u:uitvoeringsregel>
<u:uitvoeringsregel id="d"><u:ietsVanLater/></u:uitvoeringsregel>
</u:uitvoeringsregels></d:extensionElements>
<d:inputData id="i1" name="boom"><d:extensionElements><u:uitvoeringsregelRef href="#weg"/></d:extensionElements>
<d:variable name="boom" typeRef="feel:string"/></d:inputData>
<d:decision id="x" name="X"><d:informationRequirement><d:requiredInput href="#i1"/></d:informationRequirement>
<d:literalExpression><d:text>boom = "eik"</d:text></d:literalExpression></d:decision></d:definitions>"""


def lees(gedeeld: Path, pad: str) -> Vragenboom:
    (found,) = lees_sttr_pakket(gedeeld / pad)
    return found


@pytest.mark.parametrize("versie", ["1.0", "2.0", "3.0"])
def test_each_version_is_read_by_its_names(versie: str):
    tree = lees_sttr(BESTAND.replace("{versie}", versie).encode(), naam="x.dmn")
    assert (tree.naam, tree.namespace, tree.versie) == ("N", "ns", versie)
    assert [(g.naam if g else None, [r.identificatie for r in rules]) for g, rules in tree.vragen()] == [
        ("Een", ["c", "b"]),
        ("Twee", ["a"]),
        (None, ["d"]),
    ]
    a, b, c, d = tree.uitvoeringsregels
    assert (a.soort, a.tekst, a.opties, a.meerdere_opties, a.gegevenstype) == (
        UitvoeringsregelSoort.VRAAG, "Welke <b>boom</b>?", ("eik", "beuk"), True, "list",
    )  # fmt: skip
    assert (b.soort, b.locaties) == (UitvoeringsregelSoort.GEO_VERWIJZING, ("nl.imow-gm0297.gebied.1",))
    assert tree.locaties == ("nl.imow-gm0297.gebied.1",)
    assert (c.soort, c.tekst) == (UitvoeringsregelSoort.VASTE_WAARDE, "true")
    assert d.soort is UitvoeringsregelSoort.ONBEKEND
    assert tree.beslissingen[0].uitdrukking == 'boom = "eik"'


def test_a_reference_to_nothing_is_told():
    tree = lees_sttr(BESTAND.replace("{versie}", "2.0").encode(), naam="x.dmn")
    assert tree.onopgelost == (("i1", "weg"),)


def test_the_conclusion_about_felling_a_tree(gedeeld: Path):
    tree = lees(gedeeld, f"{GEMEENTESTAD}/Conclusie Kappen van een boom - Initiele versie.zip")
    assert tree.versie == "1.0"
    assert tree.onopgelost == ()
    (conclusion,) = tree.conclusies
    assert (conclusion.typering, conclusion.activiteit) == ("Conclusie", "nl.imow-gm0297.activiteit.2019000810")
    assert conclusion.kolommen == (
        "stamomtrek", "zichtbaar vanaf openbaar toegankelijk gebied", "Plantenziektewet of artikel PM in APV",
    )  # fmt: skip
    assert [(r.voorwaarden, r.uitkomsten) for r in conclusion.regels][::3] == [
        (("< 50", "-", "-"), ('"Toestemmingsvrij"',)),
        ((">= 50", "true", "false"), ('"Vergunningplicht"',)),
    ]
    ((group, questions),) = tree.vragen()
    assert group is not None
    assert group.naam == "Kappen van een boom"
    assert [q.tekst for q in questions][:2] == [
        "Wat is de stamomtrek van de boom?",
        "Is de boom zichtbaar vanaf openbaar toegankelijk gebied?",
    ]
    assert tree.gebruikt_door("UitvId0001") == (conclusion,)
    assert [b.naam for b in tree.gebruikt_door("UitvId0003")] == ["Plantenziektewet of artikel PM in APV"]


def test_indieningsvereisten_ask_for_documents(gedeeld: Path):
    tree = lees(gedeeld, f"{GEMEENTESTAD}/Indieningsvereisten Vergunning Kappen van een boom - Initiele versie.zip")
    (document,) = (r for r in tree.uitvoeringsregels if r.soort is UitvoeringsregelSoort.BIJLAGE)
    assert document.tekst == "Situatieschets"
    assert document.toelichtingen[0].startswith("Teken de te kappen boom")
    assert tree.conclusies[0].typering == "IndieningsvereistenVergunning"


@pytest.mark.parametrize("name", ["demo.dmn", "tree-felling.dmn"])
def test_files_of_another_maker(gedeeld: Path, name: str):
    tree = lees(gedeeld, f"{MAP}/amsterdam-imtr/{name}")
    assert tree.onopgelost == ()
    assert all(q.tekst for _g, qs in tree.vragen() for q in qs)
    assert tree.conclusies[0].typering == "Conclusie"
    assert all(len(r.voorwaarden) == len(b.kolommen) for b in tree.beslissingen for r in b.regels)


def test_every_row_and_question_of_every_sample_is_there(gedeeld: Path):
    for path in [*(gedeeld / MAP).rglob("*.dmn"), *(gedeeld / GEMEENTESTAD).glob("*versie.zip")]:
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                raw = archive.read(next(n for n in archive.namelist() if n.endswith(".dmn"))).decode()
        else:
            raw = path.read_text(encoding="utf-8")
        (tree,) = lees_sttr_pakket(path)
        count = {
            n: len(re.findall(rf"<[\w]*:?{n}[\s>]", raw)) for n in ("rule", "uitvoeringsregel", "inputData", "optie")
        }
        assert sum(len(b.regels) for b in tree.beslissingen) == count["rule"]
        assert len(tree.uitvoeringsregels) == count["uitvoeringsregel"]
        assert len(tree.invoer) == count["inputData"]
        assert sum(len(r.opties) for r in tree.uitvoeringsregels) == count["optie"]


def test_what_is_no_sttr_is_refused(gedeeld: Path, tmp_path: Path):
    with pytest.raises(UnreadablePackage) as no_rules:
        lees_sttr_pakket(gedeeld / f"{GEMEENTESTAD}/nl.imow-gm0297.activiteit.2019000800.zip")
    assert no_rules.value.code == "geen_pakket"
    for contents, code in ((b"<html/>", "geen_pakket"), (b"<definitions", "xml"), (b"", "xml"),
                           (b"<!DOCTYPE a [<!ENTITY b 'c'>]><definitions>&b;</definitions>", "xml")):  # fmt: skip
        (tmp_path / "x.dmn").write_bytes(contents)
        with pytest.raises(UnreadablePackage) as refused:
            lees_sttr_pakket(tmp_path / "x.dmn")
        assert refused.value.code == code
    with pytest.raises(UnreadablePackage) as gone:
        lees_sttr_pakket(tmp_path / "weg.dmn")
    assert gone.value.code == "niet_gevonden"
