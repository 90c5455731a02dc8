"""What a user has set: connections, who they are, the team, the procedure per zaaktype. Never a secret.

Everything lies under ``portaal_leefomgeving/`` in QgsSettings, so that an administrator can lay down
defaults for a whole organisation in ``qgis_global_settings.ini``.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QObject, QStandardPaths, pyqtSignal

from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.termijn import AtwNaVerlenging, OntvangstVeld, Procedure, TermijnInstelling
from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels, Inlogwijze, Medewerker, Toegang, Verbinding

WORTEL = "portaal_leefomgeving"


class Instellingen(QObject):
    """The settings, and a signal when one changes."""

    veranderd = pyqtSignal()

    def verbindingen(self) -> list[Verbinding]:
        """All connections, by name. One that cannot be read is left out, not half read."""
        settings = QgsSettings()
        settings.beginGroup(f"{WORTEL}/verbindingen")
        found = []
        for key in settings.childKeys():
            try:
                found.append(self._met_regelmap(_verbinding(json.loads(settings.value(key, "", str)))))
            except (ValueError, TypeError, KeyError):
                continue
        return sorted(found, key=lambda v: v.naam.lower())

    def verbinding(self, verbinding_id: str) -> Verbinding | None:
        """The connection with this id."""
        return next((v for v in self.verbindingen() if v.id == verbinding_id), None)

    def bewaar_verbinding(self, verbinding: Verbinding) -> None:
        """Adds or replaces the connection with this id."""
        QgsSettings().setValue(f"{WORTEL}/verbindingen/{verbinding.id}", json.dumps(asdict(verbinding)))
        self.veranderd.emit()

    def verwijder_verbinding(self, verbinding_id: str) -> None:
        """Forgets the connection; its store is the Bureau's to purge (``vergeet_verbinding``)."""
        QgsSettings().remove(f"{WORTEL}/verbindingen/{verbinding_id}")
        self.veranderd.emit()

    def regelmap(self, verbinding: Verbinding) -> Path:
        """Where the rules that are made for a connection lie: the folder that was chosen, or one on this machine."""
        if verbinding.regelmap:
            return Path(verbinding.regelmap)
        return self.winkel(verbinding.id).parent / "regels" / verbinding.id

    def _met_regelmap(self, verbinding: Verbinding) -> Verbinding:
        """The folder on this machine counts once something was written in it; a chosen one that is away is missed."""
        here = self.regelmap(verbinding)
        return replace(verbinding, regelmap=str(here)) if not verbinding.regelmap and here.is_dir() else verbinding

    @property
    def laatste_verbinding(self) -> str:
        """The id of the connection that was worked with last."""
        return str(QgsSettings().value(f"{WORTEL}/laatste_verbinding", "", str))

    def zet_laatste_verbinding(self, verbinding_id: str) -> None:
        """Remembers it: what Processing works with where nothing else is said."""
        QgsSettings().setValue(f"{WORTEL}/laatste_verbinding", verbinding_id)

    @property
    def open_verbindingen(self) -> list[str]:
        """The ids of the connections that were open last; of before there could be several, the one that was."""
        kept = QgsSettings().value(f"{WORTEL}/open_verbindingen", None)
        if kept is None:
            return [self.laatste_verbinding] if self.laatste_verbinding else []
        try:
            ids = json.loads(str(kept))
        except ValueError:
            return []
        return [i for i in ids if isinstance(i, str)] if isinstance(ids, list) else []

    def zet_open_verbindingen(self, ids: Sequence[str]) -> None:
        """Remembers them for the next start."""
        QgsSettings().setValue(f"{WORTEL}/open_verbindingen", json.dumps(list(ids)))

    @property
    def medewerker(self) -> Medewerker | None:
        """Who works here, None where not filled in."""
        settings = QgsSettings()
        own_id = str(settings.value(f"{WORTEL}/medewerker/id", "", str)).strip()
        label = str(settings.value(f"{WORTEL}/medewerker/weergave", "", str)).strip()
        return Medewerker(own_id, label or own_id) if own_id else None

    def zet_medewerker(self, medewerker: Medewerker | None) -> None:
        """None forgets."""
        settings = QgsSettings()
        settings.setValue(f"{WORTEL}/medewerker/id", medewerker.id if medewerker else "")
        settings.setValue(f"{WORTEL}/medewerker/weergave", medewerker.weergave if medewerker else "")
        self.veranderd.emit()

    @property
    def team_bestand(self) -> str:
        """Path of the shared CSV file with columns id, label, team."""
        return str(QgsSettings().value(f"{WORTEL}/team_bestand", "", str))

    def zet_team_bestand(self, path: str) -> None:
        """Empty forgets."""
        QgsSettings().setValue(f"{WORTEL}/team_bestand", path)
        self.veranderd.emit()

    def team(self) -> list[Medewerker]:
        """The colleagues of the team file. Raises UnreadableConfiguration."""
        return lees_team(Path(self.team_bestand)) if self.team_bestand else []

    def procedures(self) -> dict[str, TermijnInstelling]:
        """The procedure per zaaktype, by the identificatie that its versions share."""
        settings = QgsSettings()
        settings.beginGroup(f"{WORTEL}/procedures")
        mapped = {}
        for key in settings.childKeys():
            try:
                raw = json.loads(settings.value(key, "", str))
                mapped[raw["zaaktype"]] = TermijnInstelling(
                    Procedure(raw["procedure"]),
                    OntvangstVeld(raw["ontvangst"]),
                    int(raw["dagen_geel"]),
                    int(raw["dagen_oranje"]),
                    AtwNaVerlenging(raw.get("atw_na_verlenging", AtwNaVerlenging.ONBESLIST)),
                )
            except (ValueError, TypeError, KeyError):
                continue
        return mapped

    def zet_procedure(self, zaaktype: str, instelling: TermijnInstelling | None) -> None:
        """Maps a zaaktype (by identificatie); None makes its termijn onbekend again."""
        # a zaaktype's identificatie is free text, and a slash in it would make a settings group
        key = f"{WORTEL}/procedures/{zaaktype.encode().hex()}"
        if instelling is None:
            QgsSettings().remove(key)
        else:
            QgsSettings().setValue(key, json.dumps({"zaaktype": zaaktype, **asdict(instelling)}))
        self.veranderd.emit()

    def winkel(self, verbinding_id: str) -> Path:
        """The folder of a connection's store: this machine's local application data, never a roaming profile."""
        chosen = os.environ.get("PORTAAL_LEEFOMGEVING_MAP") or str(QgsSettings().value(f"{WORTEL}/opslag_map", "", str))
        if not chosen:
            base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
            chosen = str(Path(base or QgsApplication.qgisSettingsDirPath()) / "portaal-leefomgeving")
        return Path(chosen) / verbinding_id


def lees_team(path: Path) -> list[Medewerker]:
    """Reads a team file: CSV with a header line that has id, label and team, comma or semicolon."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fout:
        raise UnreadableConfiguration(path=str(path), where="", code="niet_leesbaar") from fout
    head = text.partition("\n")[0]
    rows = csv.DictReader(text.splitlines(), delimiter=";" if ";" in head else ",")
    missing = {"id", "label", "team"} - {(n or "").strip().lower() for n in rows.fieldnames or ()}
    if missing:
        raise UnreadableConfiguration(path=str(path), where=", ".join(sorted(missing)), code="kolom_ontbreekt")
    people = []
    for row in rows:
        clean = {(k or "").strip().lower(): (v or "").strip() for k, v in row.items() if isinstance(v, str)}
        if clean.get("id"):
            people.append(Medewerker(clean["id"], clean.get("label") or clean["id"], clean.get("team", "")))
    return people


def _verbinding(raw: dict[str, Any]) -> Verbinding:
    known = {f.name for f in fields(Verbinding)}
    values = {k: v for k, v in raw.items() if k in known}
    if isinstance(values.get("dso"), dict):
        values["dso"] = DsoWortels(**values["dso"])
    if "regelingen" in values:
        values["regelingen"] = tuple(map(str, values["regelingen"]))
    for name in ("toegang_zgw", "toegang_objecten", "toegang_open", "toegang_dso"):
        if isinstance(values.get(name), dict):
            values[name] = Toegang(Inlogwijze(values[name]["wijze"]), str(values[name].get("authcfg", "")))
    return Verbinding(**values)
