"""The folder of rules that are made here: those that are on, drafts, and sources that users added.

::

    <folder>/<id>.json              a rule that is on
    <folder>/concept/<id>.json      one that is not (yet)
    <folder>/bronnen/<id>.json      a source of the users' own, with what they said of it
    <folder>/geschiedenis/…         every version that was replaced, so that an old verdict can be explained

Plain files, written whole or not at all, so that a team can share the folder on a network drive and look what
changed. A file with several rules, made by hand, is read as well, and never rewritten.
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.errors import FileFault, NotAllowed, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.verdict import Regelfout
from portaal_leefomgeving_plugin.green_lane.jsonvorm import lees_json
from portaal_leefomgeving_plugin.green_lane.rules import (
    OnleesbareRegel,
    Regel,
    Regelset,
    hash_van,
    lees_regel,
    lees_regels,
)
from portaal_leefomgeving_plugin.services.bronnenregister import lees_register

CONCEPT, BRONNEN, GESCHIEDENIS = "concept", "bronnen", "geschiedenis"
VORM = "1"


@dataclass(frozen=True, slots=True)
class Regelplek:
    """A rule of the folder: whether it is on, and whether the studio may write its file (one rule, of its name)."""

    regel: Regel
    pad: Path
    aan: bool
    te_wijzigen: bool


class Regelmap:
    """One folder. What cannot be read is told, never left out; writing raises FileFault."""

    def __init__(self, pad: Path) -> None:
        self.pad = pad

    def regels(self) -> Regelset:
        """The rules that are on. A folder that is not there (a network drive that is away) is one unreadable rule."""
        if not self.pad.is_dir():
            return Regelset((), (OnleesbareRegel(self.pad.name, None, Regelfout(str(self.pad), "", "geen_map")),))
        return lees_regels(_bestanden(self.pad))

    def plekken(self) -> tuple[tuple[Regelplek, ...], tuple[OnleesbareRegel, ...]]:
        """All rules, on or not, each with its file; and what could not be read."""
        made: list[Regelplek] = []
        wrong: list[OnleesbareRegel] = []
        for folder, on in ((self.pad, True), (self.pad / CONCEPT, False)):
            for path in _bestanden(folder):
                found = lees_regels([path])
                wrong += found.onleesbaar
                single = len(found.regels) == 1 and not found.onleesbaar and path.stem == found.regels[0].id
                made += [Regelplek(r, path, on, single) for r in found.regels]
        return tuple(made), tuple(wrong)

    def bronnen(self, taal: str = "nl") -> tuple[tuple[Bron, ...], tuple[Regelfout, ...]]:
        """The sources that users added, and the files of which none could be read."""
        made: dict[str, Bron] = {}
        wrong: list[Regelfout] = []
        for path in _bestanden(self.pad / BRONNEN):
            try:
                for bron in lees_register(path, waar=str(path), taal=taal):
                    made.setdefault(bron.id, self._hier(bron))
            except UnreadableConfiguration as fout:
                wrong.append(Regelfout(fout.path, fout.where, fout.code))
        return tuple(made.values()), tuple(wrong)

    def _hier(self, bron: Bron) -> Bron:
        """A copy that lies beside its entry is read there: a colleague has the folder under another drive or mount."""
        beside = self.pad / BRONNEN / bron.url.replace("\\", "/").rpartition("/")[2]
        return replace(bron, url=str(beside)) if "://" not in bron.url and beside.is_file() else bron

    def ruw(self, plek: Regelplek) -> Mapping[str, Any]:
        """A rule as its file has it."""
        data = lees_json(plek.pad, waar=str(plek.pad))
        found: Mapping[str, Any] = next(r for r in data["regels"] if r["id"] == plek.regel.id)
        return found

    def bewaar(self, ruw: Mapping[str, Any], *, gezien: str | None = None) -> Regel:
        """Writes a rule (as JSON has it) where it stands, a new one as a draft; answers it with its version.

        ``gezien``: the hash of the rule that was opened, empty of a new one; None where it does not matter. Where the
        file is another by now, a colleague was first: NotAllowed ("regel_intussen_gewijzigd"), nothing is written.

        One that says something else than the file did gets the next version, and the file of before is kept.
        Raises UnreadableConfiguration where it is no rule, NotAllowed ("regel_met_andere_in_bestand") where its id
        is that of a rule in a file of several, FileFault where it cannot be written.
        """
        lees_regel(dict(ruw), waar=str(ruw.get("id", "")))
        known = next((p for p in self.plekken()[0] if p.regel.id == ruw["id"]), None)
        if gezien is not None and gezien != (known.regel.hash if known else ""):
            raise NotAllowed("regel_intussen_gewijzigd")
        path = self.pad / CONCEPT / f"{ruw['id']}.json"
        version = "1"
        if known is not None:
            if not known.te_wijzigen:
                raise NotAllowed("regel_met_andere_in_bestand")
            path, version = known.pad, known.regel.versie
            before = dict(self.ruw(known))
            if hash_van(before | {"versie": ""}) != hash_van({**ruw, "versie": ""}):
                self._bewaar_oude(known)
                version = _volgende(version)
        made = {**ruw, "versie": version}
        _schrijf(path, {"versie": VORM, "regels": [made]})
        return lees_regel(made, waar=str(path))

    def zet(self, regel_id: str, *, aan: bool) -> None:
        """Switches a rule on or off. Raises NotAllowed where its file holds others too."""
        plek = self._plek(regel_id)
        if plek.aan is aan:
            return
        target = (self.pad if aan else self.pad / CONCEPT) / plek.pad.name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            plek.pad.replace(target)
        except OSError as fout:
            raise FileFault.van(fout, str(target)) from fout

    def verwijder(self, regel_id: str) -> None:
        """Takes a rule away; its file is kept among the versions of before."""
        plek = self._plek(regel_id)
        self._bewaar_oude(plek)
        try:
            plek.pad.unlink()
        except OSError as fout:
            raise FileFault.van(fout, str(plek.pad)) from fout

    def bewaar_bron(self, ruw: Mapping[str, Any]) -> Bron:
        """Writes a source of a user's own. Raises UnreadableConfiguration and FileFault."""
        data = {"versie": VORM, "bronnen": [dict(ruw)]}
        path = self.pad / BRONNEN / f"{ruw.get('id', '')}.json"
        (bron,) = lees_register(json.dumps(data).encode(), waar=str(path))
        _schrijf(path, data)
        return bron

    def _plek(self, regel_id: str) -> Regelplek:
        found = next((p for p in self.plekken()[0] if p.regel.id == regel_id), None)
        if found is None or not found.te_wijzigen:
            raise NotAllowed("regel_met_andere_in_bestand")
        return found

    def _bewaar_oude(self, plek: Regelplek) -> None:
        name = f"{plek.regel.id}-{_bestandsdeel(plek.regel.versie)}-{plek.regel.hash[:8]}.json"
        _schrijf(self.pad / GESCHIEDENIS / name, lees_json(plek.pad, waar=str(plek.pad)))


def _bestanden(folder: Path) -> list[Path]:
    return sorted(
        p for p in folder.glob("*.json") if not p.name.startswith(".") and not p.name.endswith(".schema.json")
    )


def _volgende(versie: str) -> str:
    return str(int(versie) + 1) if versie.isdecimal() else f"{versie}.1"[-40:]


def _bestandsdeel(text: str) -> str:
    return "".join(c if c.isalnum() or c in "._-" else "_" for c in text)


def _schrijf(path: Path, data: Mapping[str, Any]) -> None:
    """Whole or not at all; a colleague who reads meanwhile gets the one or the other."""
    part = path.with_name(f".{uuid.uuid4().hex[:8]}.deel")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with part.open("x", encoding="utf-8") as file:
                file.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            with suppress(OSError):  # it became the file, or it was never made
                part.unlink(missing_ok=True)
    except OSError as fout:
        raise FileFault.van(fout, str(path)) from fout
