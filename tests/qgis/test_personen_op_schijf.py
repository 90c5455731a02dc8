"""Persons never reach the disk: names and a BSN are laid in every place of the gemeente that has room for one.

Then one works as a user does: load, open dossiers, take a document along, advance, save the project. After that
everything that was written is searched, byte by byte: store, logbook, project, settings, QGIS's cache and log, and
what a mistake of ours leaves behind. Only the omschrijving may be found, and only in the store (design, decision 3).
"""

from __future__ import annotations

import base64
import json
import secrets
import sqlite3
import tempfile
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import requests
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProject, QgsSettings

from portaal_leefomgeving_plugin.connectors.klok import Serverklok
from portaal_leefomgeving_plugin.connectors.zgw.auth import ZgwJwtAuth
from portaal_leefomgeving_plugin.domain.blad import Bladsoort
from portaal_leefomgeving_plugin.domain.errors import PortaalError, Unexpected
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.settings import WORTEL
from portaal_leefomgeving_plugin.layers.groep import LagenGroep
from portaal_leefomgeving_plugin.services.notities import lees_notities
from portaal_leefomgeving_plugin.services.verzoek_naar_zaak import ZaakGemaakt, Zaakkeuze
from tests.unit.spreadsheet.bouw import als_xlsx
from tests.unit.stam.bouw import schrijf, specificatie, verzoek

WACHT_MS = 60_000
BSN = "111222333"
MERK = secrets.token_hex(3)
"""Makes the names of this run its own, so that what another run left behind is not found."""
PLAATSEN = (
    "omschrijving", "toelichting", "statustoelichting", "nieuwestatus", "reden", "rolnaam", "contactnaam",
    "contactmail", "medewerkernaam", "documenttitel", "documentauteur", "documentinhoud", "kenmerkbron", "notitie",
    "foutmelding", "verzoekpersoon", "verzoekantwoord", "verzoeknaam",
    "bladnaam", "bladmail",
)  # fmt: skip
NAAM = {place: f"Zandloper{place}{MERK}" for place in PLAATSEN}
"""A name of a person that does not exist, for each place where one can stand."""

CRS = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}


@dataclass
class Vuller:
    """Lays the names in the running gemeente, as another application would."""

    gegevens: dict[str, Any]
    sessie: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        key = self.gegevens["toepassingen"]["portaal-coordinator"]
        self.sessie.auth = ZgwJwtAuth(
            key["client_id"], key["geheim"], clock=SystemClock(), user_id="x.ander", user_representation="X. Ander"
        )
        self.sessie.headers.update(CRS)

    def doe(self, method: str, url: str, body: Any = None, **headers: str) -> Any:
        answer = self.sessie.request(method, url, json=body, headers=headers, timeout=20)
        assert answer.ok, answer.text
        return answer.json() if answer.content else None

    def vul(self, zaak: str) -> None:
        """One zaak with a person in every place."""
        root, g = self.gegevens["zaken"], self.gegevens
        data = self.doe("GET", zaak)
        self.doe(
            "PATCH", zaak,
            {"omschrijving": NAAM["omschrijving"], "toelichting": f"{NAAM['toelichting']} BSN {BSN}",
             "kenmerken": [{"kenmerk": BSN, "bron": NAAM["kenmerkbron"]}]},
            **{"X-Audit-Toelichting": f"Verzoek van {NAAM['reden']}"},
        )  # fmt: skip
        roltypen = self.doe("GET", f"{g['catalogi']}roltypen?zaaktype={data['zaaktype']}")["results"]
        roltype = {r["omschrijvingGeneriek"]: r["url"] for r in roltypen}
        contact = {"naam": NAAM["contactnaam"], "emailadres": f"{NAAM['contactmail']}@example.org",
                   "telefoonnummer": "", "functie": ""}  # fmt: skip
        for old in self.doe("GET", f"{root}rollen?zaak={zaak}")["results"]:
            self.doe("DELETE", old["url"])
        self.doe("POST", f"{root}rollen", {
            "zaak": zaak, "roltype": roltype["initiator"], "roltoelichting": "aanvrager",
            "betrokkeneType": "natuurlijk_persoon", "contactpersoonRol": contact,
            "betrokkeneIdentificatie": {"inpBsn": BSN, "geslachtsnaam": NAAM["rolnaam"], "voornamen": "T."},
        })  # fmt: skip
        self.doe("POST", f"{root}rollen", {
            "zaak": zaak, "roltype": roltype["behandelaar"], "roltoelichting": "behandelaar",
            "betrokkeneType": "medewerker",
            "betrokkeneIdentificatie": {"identificatie": "z.andloper", "achternaam": NAAM["medewerkernaam"],
                                        "voorletters": "Z.", "voorvoegselAchternaam": ""},
        })  # fmt: skip
        current = self.doe("GET", data["status"])
        moment = Serverklok(SystemClock()).veilig().isoformat().replace("+00:00", "Z")
        self.doe("POST", f"{root}statussen", {
            "zaak": zaak, "statustype": current["statustype"], "datumStatusGezet": moment,
            "statustoelichting": f"Gebeld met {NAAM['statustoelichting']}",
        })  # fmt: skip
        self.doe("POST", f"{root}zaaknotities", {
            "gerelateerdAan": zaak, "onderwerp": "Telefoontje", "tekst": f"{NAAM['notitie']} belde, BSN {BSN}",
        })  # fmt: skip
        self._document(zaak)

    def _document(self, zaak: str) -> None:
        g = self.gegevens
        kinds = self.doe("GET", f"{g['catalogi']}informatieobjecttypen?omschrijving=Situatietekening")["results"]
        made = self.doe("POST", f"{g['documenten']}enkelvoudiginformatieobjecten", {
            "bronorganisatie": "000000000", "creatiedatum": "2026-11-01", "titel": NAAM["documenttitel"],
            "auteur": NAAM["documentauteur"], "taal": "nld", "bestandsnaam": "brief.txt", "formaat": "text/plain",
            "informatieobjecttype": kinds[0]["url"], "indicatieGebruiksrecht": False, "bestandsomvang": 60,
            "inhoud": base64.b64encode(f"{NAAM['documentinhoud']} {BSN}".ljust(60).encode()).decode(),
        })  # fmt: skip
        body = {"zaak": zaak, "informatieobject": made["url"]}
        self.doe("POST", f"{g['zaken']}zaakinformatieobjecten", body)


@dataclass
class Sporen:
    """All that was written, and what is to be found in it."""

    gevonden: dict[str, set[str]] = field(default_factory=dict)
    bestanden: int = 0

    def zoek_tekst(self, waar: str, tekst: str) -> None:
        self.zoek(waar, tekst.encode())

    def zoek(self, waar: str, inhoud: bytes) -> None:
        for what, name in (*NAAM.items(), ("bsn", BSN), ("testpersoon", "Testpersoon")):
            forms = (name.encode(), name.encode("utf-16-le"), name.encode("utf-16-be"), name.lower().encode())
            if any(form in inhoud for form in forms):
                self.gevonden.setdefault(what, set()).add(waar)

    def zoek_bestand(self, path: Path, name: str) -> None:
        try:
            raw = path.read_bytes()
        except OSError:  # gone meanwhile
            return
        self.bestanden += 1
        self.zoek(name, raw)
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                for member in archive.namelist():
                    self.zoek(f"{name}/{member}", archive.read(member))

    def zoek_map(self, folder: Path, sinds: float) -> None:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink() and path.stat().st_mtime >= sinds:
                self.zoek_bestand(path, str(path.relative_to(folder)))


@pytest.fixture
def bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path / "winkel"))
    QgsSettings().remove(WORTEL)
    made = Bureau()
    yield made
    made.stop()
    made.deleteLater()
    QgsSettings().remove(WORTEL)


def wacht(qtbot, begin) -> Any:
    """Waits for what ``begin(klaar, mislukt)`` is answered with."""
    told: list[Any] = []
    begin(told.append, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    assert not isinstance(told[0], PortaalError), str(told[0])
    return told[0]


def test_persons_are_shown_and_not_kept(qgis_app, bureau: Bureau, qtbot, tmp_path: Path) -> None:
    began = time.time() - 1
    log: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda *m: log.append(str(m)))
    told: list[Any] = []
    bureau.start_voorbeeldgemeente(lambda: told.append(None), told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    vuller = Vuller(bureau.voorbeeldgemeente._gegevens)
    lines = [z for z in bureau.werkbestand.zaken() if z.einddatum is None and z.status_volgnummer in (1, 2)]
    chosen = lines[:3]
    for line in chosen:
        vuller.vul(line.url)
    vuller.sessie.close()

    wacht(qtbot, bureau.loket.laad)
    shown = ""
    for line in chosen:
        beeld = wacht(qtbot, lambda k, m, u=line.uuid: bureau.loket.dossier(u, k, m))
        shown += repr(beeld)
        shown += repr(wacht(qtbot, lambda k, m, u=line.uuid: bureau.loket.dossierdelen(u, k, m)))
        shown += repr(wacht(qtbot, lambda k, m, u=line.uuid: bureau.loket.handelingen.bereid(lees_notities, u, k, m)))
        document = next(d for d in beeld.dossier.documenten if d.titel == NAAM["documenttitel"])
        where = tmp_path / "meegenomen" / f"{line.uuid}.txt"
        where.parent.mkdir(exist_ok=True)
        wacht(qtbot, lambda k, m, d=document, w=where: bureau.loket.haal_document(d, w, k, m))
        assert NAAM["documentinhoud"] in where.read_text()
        step = wacht(qtbot, lambda k, m, u=line.uuid: bureau.loket.bereid_voortzetten(u, k, m))
        new = next(s for s in step.stappen if s.statustype.volgnummer == line.status_volgnummer + 1)
        wacht(qtbot, lambda k, m, v=step, s=new: bureau.loket.zet_voort(
            v, s.statustype.url, toelichting=f"Gesproken met {NAAM['nieuwestatus']}", reden=NAAM["reden"],
            klaar=k, mislukt=m,
        ))  # fmt: skip
    # the names were there to be kept: what is in memory has them
    for place in ("rolnaam", "medewerkernaam", "statustoelichting", "documenttitel", "omschrijving", "notitie"):
        assert NAAM[place] in shown, place

    made = zaak_van_verzoek(bureau, qtbot, tmp_path / "meegenomen")
    assert bureau.werkbestand.zaak(made.zaak).omschrijving == NAAM["verzoeknaam"]

    assert lees_blad_in(bureau, qtbot, tmp_path / "meegenomen") == 3

    mistakes: list[PortaalError] = []
    bureau.werkers.start("dossier", lambda _p: int(NAAM["foutmelding"]), mistakes.append, mistakes.append)
    qtbot.waitUntil(lambda: bool(mistakes), timeout=WACHT_MS)
    assert isinstance(mistakes[0], Unexpected)

    project = QgsProject()
    group = LagenGroep(project, winkel=bureau.instellingen.winkel)
    group.toon(bureau.werkbestand, verbinding=bureau.verbinding.id, bronnen=bureau.bronnen)
    assert group.zaaklagen()
    for kind in ("qgs", "qgz"):
        assert project.write(str(tmp_path / f"werk.{kind}"))
    QgsSettings().sync()

    sporen = Sporen()
    sporen.zoek_map(tmp_path / "winkel", 0)
    for kind in ("qgs", "qgz"):
        sporen.zoek_bestand(tmp_path / f"werk.{kind}", f"werk.{kind}")
    sporen.zoek_bestand(Path(QgsSettings().fileName()), "instellingen")
    sporen.zoek_map(Path(QgsApplication.qgisSettingsDirPath()), began)
    cache = QgsNetworkAccessManager.instance().cache()
    if cache is not None:
        sporen.zoek_map(Path(cache.cacheDirectory()), began)
    sporen.zoek_map(Path.home(), began)
    for path in Path(tempfile.gettempdir()).iterdir():
        if path.is_file() and path.stat().st_mtime >= began:
            sporen.zoek_bestand(path, f"tmp/{path.name}")
    sporen.zoek_tekst("logvenster", "\n".join(log))
    sporen.zoek_tekst("fout", f"{mistakes[0]}{mistakes[0]!r}{bericht(mistakes[0])}")
    group.stop()
    project.clear()

    assert sporen.bestanden > 8
    allowed = {"werkbestand.gpkg", "werkbestand.gpkg-wal"}
    places = {what: {w.rpartition("/")[2] for w in where} for what, where in sporen.gevonden.items()}
    for what in ("omschrijving", "verzoeknaam"):  # of the latter a user made an omschrijving
        assert places.pop(what) <= allowed
        assert kolommen_met(tmp_path / "winkel", NAAM[what]) == {"omschrijving"}
    assert places == {}


def zaak_van_verzoek(bureau: Bureau, qtbot, folder: Path) -> ZaakGemaakt:
    """A verzoek full of persons is opened and becomes a zaak. Its file is the user's, and gone before the search."""
    text = verzoek(
        persoon=NAAM["verzoekpersoon"],
        naam=NAAM["verzoeknaam"],
        specificaties=specificatie("Hoe heet de eigenaar?", f"{NAAM['verzoekantwoord']}, BSN {BSN}"),
    )
    path = schrijf(folder, text)
    read = wacht(qtbot, lambda k, m: bureau.loket.lees_verzoek(path, k, m))
    path.unlink()
    shown = wacht(qtbot, lambda k, m: bureau.loket.bereid_zaak(read, k, m))
    choice = Zaakkeuze(shown.zaaktypen[0].url, shown.organisaties[0], read.naam, shown.vandaag, shown.locatie)
    made = wacht(qtbot, lambda k, m: bureau.loket.maak_zaak(shown, choice, reden=NAAM["reden"], klaar=k, mislukt=m))
    assert made.van_ons
    wacht(qtbot, lambda k, m: bureau.loket.dossier(made.zaak, k, m))
    return made


def lees_blad_in(bureau: Bureau, qtbot, folder: Path) -> int:
    """A sheet with names, BSNs and mail addresses becomes a layer; answers of how many rows."""
    headings = ("nummer", "omschrijving", "Naam aanvrager", "bsn", "contact", "nr7", "opmerking")
    rows = [
        (f"Z-{n}", "Dakkapel", NAAM["bladnaam"], BSN, f"{NAAM['bladmail']}@example.org", BSN, NAAM["bladnaam"])
        for n in range(3)
    ]
    path = als_xlsx(folder, rows, headings)
    shown = wacht(qtbot, lambda k, m: bureau.open_blad(path, "", Bladsoort.OBJECTEN, k, m))
    forced = tuple(replace(k, vrij=k.kop != "opmerking" and not k.veld) for k in shown.koppelingen)
    judged = wacht(qtbot, lambda k, m: bureau.loket.keur_blad(shown, Bladsoort.OBJECTEN, forced, k, m))
    path.unlink()
    report = wacht(
        qtbot,
        lambda k, m: bureau.loket.lees_blad_in(
            shown, judged, naam="Objecten", soort=Bladsoort.OBJECTEN, alleen_goede=False, vervang=False,
            klaar=k, mislukt=m,
        ),
    )  # fmt: skip
    return report.nieuw


def kolommen_met(folder: Path, name: str) -> set[str]:
    """The columns of the store in which ``name`` stands."""
    (path,) = folder.rglob("werkbestand.gpkg")
    found: set[str] = set()
    with tempfile.TemporaryDirectory() as elsewhere:  # a copy: the file itself is in use
        copy = Path(elsewhere) / "kopie.gpkg"
        for end in ("", "-wal"):
            source = path.with_name(path.name + end)
            if source.exists():
                Path(str(copy) + end).write_bytes(source.read_bytes())
        db = sqlite3.connect(copy)
        tables = [t for (t,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            if table.startswith(("rtree_", "sqlite_")):
                continue
            for row in db.execute(f'PRAGMA table_info("{table}")').fetchall():
                query = f'SELECT 1 FROM "{table}" WHERE instr(CAST("{row[1]}" AS TEXT), ?) LIMIT 1'
                if db.execute(query, (name,)).fetchone():
                    found.add(row[1])
        db.close()
    return found


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    sporen = Sporen()
    (tmp_path / "a.txt").write_text(json.dumps({"x": f"wie: {NAAM['rolnaam']}"}))
    (tmp_path / "b.bin").write_bytes(BSN.encode("utf-16-le"))
    with zipfile.ZipFile(tmp_path / "c.qgz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("werk.qgs", NAAM["toelichting"] * 3)
    sporen.zoek_map(tmp_path, 0)
    assert sporen.gevonden == {"rolnaam": {"a.txt"}, "bsn": {"b.bin"}, "toelichting": {"c.qgz/werk.qgs"}}
