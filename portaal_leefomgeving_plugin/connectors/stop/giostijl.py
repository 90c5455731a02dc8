"""The style that a GIO brings, joined with the OW locations that draw on it.

In a download it lies in the folder of its GIO, in a delivery inside the AanleveringInformatieObject, which names it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from portaal_leefomgeving_plugin.connectors.stop.sld import Stijlblad, lees_stijlblad
from portaal_leefomgeving_plugin.connectors.xml import Element, lokaal
from portaal_leefomgeving_plugin.domain.omgevingsplan import Onopgelost, PlanLocatie
from portaal_leefomgeving_plugin.domain.planobjecten import Gio
from portaal_leefomgeving_plugin.domain.planstijl import Tekenstijl, kies


@dataclass(slots=True)
class GioStijlen:
    """The style sheets of a package, as they are read; files come in any order."""

    bezwaren: list[Onopgelost] = field(default_factory=list)
    _in_map: dict[str, list[str]] = field(default_factory=dict)  # folder -> expressions of the GIOs in it
    _bladen: list[tuple[str, str, Stijlblad]] = field(default_factory=list)  # file, expression or "", the sheet

    def gio(self, bestand: str, expression: str) -> None:
        """This file held this GIO."""
        self._in_map.setdefault(_map(bestand), []).append(expression)

    def lees(self, bestand: str, root: Element) -> None:
        """Takes the rules out of a file; a file without rules says nothing about drawing."""
        sheet = lees_stijlblad(root)
        for name in sheet.onleesbaar:
            self.bezwaren.append(Onopgelost(van=bestand, soort="stijlregel", verwijzing=name))
        if sheet.regels:
            said = next((e.text or "" for e in root.iter() if lokaal(e.tag) == "FRBRExpression"), "").strip()
            self._bladen.append((bestand, said, sheet))

    def per_locatie(
        self, gios: Mapping[str, Gio], geometrie_van: Mapping[str, str], locaties: Mapping[str, PlanLocatie]
    ) -> dict[str, Tekenstijl]:
        """The style per OW location; of a groep that of its members, where those have the same."""
        by_geometry: dict[str, Tekenstijl] = {}
        for file, expression, sheet in self._bladen:
            names = [expression] if expression else self._in_map.get(_map(file), [])
            if not any(name in gios for name in names):
                self.bezwaren.append(Onopgelost(van=file, soort="gio", verwijzing=expression or _map(file)))
            for gio in (gios[name] for name in names if name in gios):
                for ident in gio.geometrieen:
                    if (style := kies(sheet.regels, _velden(gio, ident))) is not None:
                        by_geometry.setdefault(ident, style)
        found = {ident: by_geometry[g] for ident, g in geometrie_van.items() if g in by_geometry}
        for ident, place in locaties.items():
            styles = {found.get(member) for member in place.leden}
            if len(styles) == 1 and (only := styles.pop()) is not None:
                found[ident] = only
        return found


def _velden(gio: Gio, ident: str) -> dict[str, str]:
    """What a filter may ask of a geo:Locatie; a norm value is of one kind, and answers to the name of either."""
    fields: dict[str, str] = {}
    if value := gio.normwaarden.get(ident):
        fields |= {"kwantitatieveNormwaarde": value, "kwalitatieveNormwaarde": value}
    if group := gio.groep_van.get(ident):
        fields["groepID"] = group
    return fields


def _map(bestand: str) -> str:
    return bestand.rpartition("/")[0]
