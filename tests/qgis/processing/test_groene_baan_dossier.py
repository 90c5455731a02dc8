"""The playground on contaminated soil: from the rule, over a judgement with a reason, to the paper."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException

from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Oordeel, Relatie
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.processing.dossier_afdruk import druk_af
from portaal_leefomgeving_plugin.services.groene_baan_dossier import maak_dossier, overrule
from portaal_leefomgeving_plugin.services.proefdraai import proefdraai
from portaal_leefomgeving_plugin.services.regelmap import Regelmap
from portaal_leefomgeving_plugin.services.regelontwerp import (
    Normtekst,
    Regelontwerp,
    Tweetalig,
    Vraag,
    voorbeeldteksten,
)
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.services.sync_bronnen import sync_bron
from tests.gemeente import Gemeente, Voortgang
from tests.qgis.pdf import heeft_auteur, tekst
from tests.qgis.processing.test_algoritmen import Draai, aanbieder, draai, gevuld  # noqa: F401

REGEL = "bodem_speelplek_verontreinigd"
REDEN = "Saneringsrapport 2024-117 gezien: de leeflaag is één meter dik en schoon."
SPEELTUIN = Regelontwerp(
    id="speeltuin_van_het_team",
    thema="bodem",
    bron="verontreinigde_locatie",
    titel=Tweetalig("Speeltuin op verontreinigde grond"),
    vraag=Vraag.RAAKT,
    oordeel=Oordeel.KNELPUNT,
    woorden=("speel*", "*speelplek"),
    norm=Normtekst(
        Tweetalig("Toelaatbare kwaliteit van de bodem"), "Bkl 5.89i", True, gecontroleerd_op=date(2026, 11, 23)
    ),
    meldingen=voorbeeldteksten(Vraag.RAAKT),
    adviezen={Oordeel.KNELPUNT: (Tweetalig("Vraag een bodemonderzoek."),)},
)


def speelplek(gemeente: Gemeente, winkel: Path, verbinding: Verbinding) -> tuple[ZaakRegel, Bevinding]:
    """The zaak of a playground that lies on contaminated soil, and what the rule says of it."""
    with gemeente.omgeving(winkel / verbinding.id) as omgeving:
        dienst = GroeneBaanDienst(omgeving, omgeving.werkbestand.bronnen())
        zaken = [z for z in omgeving.werkbestand.zaken() if z.einddatum is None]
        for zaak, baan in zip(zaken, dienst.toets(zaken)):
            found = next(b for b in baan.bevindingen if b.regel == REGEL)
            if found.oordeel is Oordeel.KNELPUNT:
                return zaak, found
    raise AssertionError("the example town has lost its playground")


def gaaf(inhoud: bytes) -> bool:
    """Whether a dossier is as it was made, by what the help says of its hash: the JSON without it, sorted and tight."""
    data = json.loads(inhoud)
    said = data.pop("sha256")
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest() == said


def test_from_rule_to_paper(
    draai: Draai,  # noqa: F811
    gevuld: Verbinding,  # noqa: F811
    gemeente: Gemeente,
    winkel: Path,
    tmp_path: Path,
) -> None:
    zaak, found = speelplek(gemeente, winkel, gevuld)
    assert found.relatie is Relatie.GERAAKT
    assert found.bewijs[0].overlap_m2 is None or found.bewijs[0].overlap_m2 > 0
    with gemeente.omgeving(winkel / gevuld.id) as omgeving:
        overrule(omgeving, zaak.uuid, found, Oordeel.AANDACHT, REDEN)

    pdf, json_ = tmp_path / "dossier.pdf", tmp_path / "dossier.json"
    answer = draai("groene_baan_dossier", ZAAK=zaak.identificatie, PDF=str(pdf), JSON=str(json_))

    data = json.loads(json_.read_bytes())
    assert gaaf(json_.read_bytes())
    assert (data["id"], data["sha256"]) == (answer["ID"], answer["SHA256"])
    (line,) = [b for b in data["geraakt"] if b["regel"] == REGEL]
    assert (line["oordeel"], line["oordeel_van_de_regel"]) == ("aandacht", "knelpunt")
    assert (line["overruling"]["reden"], line["overruling"]["was"]) == (REDEN, "knelpunt")
    assert line["norm"]["geverifieerd"] is False
    assert line["bewijs"][0]["wkt"].startswith(("POLYGON", "MULTIPOLYGON"))
    source = next(b for b in data["bronnen"] if b["bron"] == line["bron"])
    assert source["volledig"]
    assert len(source["sha256"]) == 64
    rules = [
        b["regel"] for group in ("geraakt", "niet_geraakt", "geen_gegevens", "niet_van_toepassing") for b in data[group]
    ]
    assert len(rules) == len(set(rules)) > 5
    for som in data["geluid_samen_ter_informatie"]:
        assert som["waarde_db"] > max(b["waarde_db"] for b in som["bijdragen"])

    body = pdf.read_bytes()
    assert body.startswith(b"%PDF")
    text = tekst(pdf)
    words = " ".join(text.split())
    assert zaak.identificatie in words
    for group in ("Geraakt", "Niet geraakt", "Geen gegevens"):
        assert words.count(group) >= 2  # over its map, and over its findings
    assert "norm nog niet bevestigd" in words
    assert ("geen toets aan een norm" in words) is bool(data["geluid_samen_ter_informatie"])
    assert "Saneringsrapport 2024-117" in words
    assert text.count(data["id"]) == text.count("\f")  # on every page
    assert text.count(data["sha256"]) == text.count("\f") >= 2
    assert source["titel"].split()[0] in words


def test_a_hash_can_be_copied_from_the_paper(
    gevuld: Verbinding,  # noqa: F811
    gemeente: Gemeente,
    winkel: Path,
    tmp_path: Path,
) -> None:
    """Fonts draw ff as one sign, which is another text than that of the hash, or of the id."""
    with gemeente.omgeving(winkel / gevuld.id) as omgeving:
        zaak = next(z for z in omgeving.werkbestand.zaken() if not z.locatie.betrouwbaar)
        dienst = GroeneBaanDienst(omgeving, omgeving.werkbestand.bronnen())
        dossier = replace(maak_dossier(omgeving, dienst, zaak), id="ff1a4670-6e16-485e-84a3-ffceae18d2ff")
    druk_af(dossier, "ff" * 32, tmp_path / "d.pdf")
    assert not heeft_auteur(tmp_path / "d.pdf")  # QGIS makes the account of the computer the author
    text = tekst(tmp_path / "d.pdf")
    assert text.count("ff" * 32) == text.count("\f")
    assert text.count(dossier.id) == text.count("\f")
    assert "onbekend" in text


def test_a_dossier_that_was_changed_shows_it(
    draai: Draai,  # noqa: F811
    gevuld: Verbinding,  # noqa: F811
    gemeente: Gemeente,
    winkel: Path,
    tmp_path: Path,
) -> None:
    zaak, _found = speelplek(gemeente, winkel, gevuld)
    json_ = tmp_path / "dossier.json"
    draai("groene_baan_dossier", ZAAK=zaak.uuid, PDF=str(tmp_path / "d.pdf"), JSON=str(json_))
    text = json_.read_text()
    assert gaaf(text.encode())
    assert gaaf(json.dumps(json.loads(text)).encode())  # laid out in another way it is still the same
    assert not gaaf(text.replace('"knelpunt"', '"groen"').encode())
    with pytest.raises(QgsProcessingException, match="niet bekend"):
        draai("groene_baan_dossier", ZAAK="Z-BESTAAT-NIET", PDF=str(tmp_path / "e.pdf"), JSON=str(json_))
    with pytest.raises(QgsProcessingException, match="niet te schrijven"):
        draai(
            "groene_baan_dossier", ZAAK=zaak.uuid, PDF=str(tmp_path / "weg" / "x.pdf"), JSON=str(tmp_path / "weg" / "x")
        )


def test_the_story_of_the_playground_with_a_rule_of_the_team(
    draai: Draai,  # noqa: F811
    gevuld: Verbinding,  # noqa: F811
    gemeente: Gemeente,
    winkel: Path,
    tmp_path: Path,
) -> None:
    """A rule with its norm, tried and switched on; knelpunt with evidence; overruled; on paper; and an outage."""
    folder = tmp_path / "regels van het team"
    team = replace(gevuld, regelmap=str(folder))
    Instellingen().bewaar_verbinding(team)
    made = Regelmap(folder).bewaar(SPEELTUIN.als_json())
    Regelmap(folder).zet(made.id, aan=True)

    with gemeente.omgeving(winkel / team.id, regelmap=str(folder)) as omgeving:
        dienst = GroeneBaanDienst(omgeving, omgeving.werkbestand.bronnen())
        proef = proefdraai(omgeving, dienst, made, Voortgang())
        zaak, found = proef.treffers[0].zaak, proef.treffers[0].bevinding
        assert found.oordeel is Oordeel.KNELPUNT
        assert found.bewijs[0].geometrie is not None
        assert (found.norm.artikel, found.norm.geverifieerd) == ("Bkl 5.89i", True) if found.norm else False
        elders = next(
            z
            for z, b in zip(omgeving.werkbestand.zaken(), dienst.toets(omgeving.werkbestand.zaken()), strict=True)
            if next(f for f in b.bevindingen if f.regel == made.id).oordeel is Oordeel.GROEN
        )
        overrule(omgeving, zaak.uuid, found, Oordeel.AANDACHT, REDEN)

    data, words = _dossier(draai, zaak.uuid, tmp_path, "voor")
    (line,) = [b for b in data["geraakt"] if b["regel"] == made.id]
    assert (line["oordeel"], line["oordeel_van_de_regel"]) == ("aandacht", "knelpunt")
    assert line["overruling"]["reden"] == REDEN
    assert (line["regel_versie"], line["regel_sha256"]) == (made.versie, made.hash)
    assert line["adviezen"] == ["Vraag een bodemonderzoek."]
    for part in ("Speeltuin op", "Bkl 5.89i", "Saneringsrapport 2024-117", made.hash[:8]):
        assert part in words

    gemeente.beheer(regels=[{"pad": "verontreinigde_locatie", "soort": "500"}])
    with gemeente.omgeving(winkel / team.id, regelmap=str(folder), pause=lambda _s: None) as omgeving:
        source = next(b for b in omgeving.werkbestand.bronnen() if b.id == "verontreinigde_locatie")
        assert not sync_bron(omgeving, source, Voortgang()).stand.bereikt
    gemeente.beheer(regels=[])
    data, words = _dossier(draai, elders.uuid, tmp_path, "storing")
    (line,) = [b for b in data["geen_gegevens"] if b["regel"] == made.id]
    assert (line["oordeel"], line["reden"]) == ("onbekend", "bron_onbereikbaar")
    assert "de bron was niet bereikbaar" in words
    data, words = _dossier(draai, zaak.uuid, tmp_path, "storing op de plek zelf")
    (line,) = [b for b in data["geraakt"] if b["regel"] == made.id]  # what was known of a hit is not forgotten
    assert (line["oordeel_van_de_regel"], line["reden"]) == ("knelpunt", "bron_onbereikbaar")


def test_a_rule_that_cannot_be_read_stands_on_the_paper(
    draai: Draai,  # noqa: F811
    gevuld: Verbinding,  # noqa: F811
    gemeente: Gemeente,
    winkel: Path,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "regels"
    folder.mkdir()
    (folder / "kapot.json").write_text("{")
    Instellingen().bewaar_verbinding(replace(gevuld, regelmap=str(folder)))
    with gemeente.omgeving(winkel / gevuld.id) as omgeving:
        zaak = next(z for z in omgeving.werkbestand.zaken() if z.einddatum is None)
    data, words = _dossier(draai, zaak.uuid, tmp_path, "kapot")
    (line,) = [b for b in data["geen_gegevens"] if b["reden"] == "regel_onleesbaar"]
    assert line["regelfout"] == {"bestand": "kapot.json", "plek": "1:2", "code": "geen_json"}
    assert "de regel kon niet gelezen worden" in words
    assert "kapot.json" in words


def _dossier(draai: Draai, uuid: str, folder: Path, naam: str) -> tuple[dict[str, Any], str]:  # noqa: F811
    """The dossier of a zaak: its JSON, and the words of its PDF."""
    pdf, json_ = folder / f"{naam}.pdf", folder / f"{naam}.json"
    draai("groene_baan_dossier", ZAAK=uuid, PDF=str(pdf), JSON=str(json_))
    return json.loads(json_.read_bytes()), " ".join(tekst(pdf).split())
