"""What a package says about the regeling itself: its identification, name, kind and who made it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from portaal_leefomgeving_plugin.connectors.xml import Element, lokaal

SOORTEN = {
    "001": "AMvB", "002": "Ministeriële regeling", "003": "Omgevingsplan", "004": "Omgevingsverordening",
    "005": "Waterschapsverordening", "006": "Omgevingsvisie", "007": "Projectbesluit", "008": "Instructie",
    "009": "Voorbeschermingsregels", "010": "Programma", "011": "Reactieve interventie", "012": "N2000-besluit",
    "013": "Toegangsbeperkingsbesluit",
}  # fmt: skip
"""``/join/id/stop/regelingtype_NNN`` (facts on DSO, section 4)."""

REGELING_WORK = ("/join/id/stop/work_019", "/join/id/stop/work_021")
"""Kinds of work that are a regeling; 010 is a GIO, 003 a besluit."""

_GEZAG = re.compile(r"/akn/nl/act/([a-z]+\d+)/", re.IGNORECASE)


@dataclass(slots=True)
class Regeling:
    """As read so far: the first that says something is believed."""

    work: str = ""
    expression: str = ""
    titel: str = ""
    soort: str = ""
    gezag: str = ""

    def lees(self, root: Element) -> None:
        """Adds what one document says, be it a module of a download or a besluit with all of them in it."""
        for element in root.iter():
            match lokaal(element.tag):
                case "ExpressionIdentificatie":
                    self._identificatie(_velden(element))
                case "RegelingMetadata":
                    self._metadata(_velden(element))
                case "BeoogdeRegeling":
                    self.noem(_velden(element).get("instrumentVersie", ""))
                case "WorkIDRegeling":
                    self.work = self.work or (element.text or "").strip()
                case _:
                    pass

    def noem(self, expression: str) -> None:
        """This is the expression of the regeling, unless a better source said so already."""
        if expression and not self.expression:
            self.expression = expression
            self.work = self.work or expression.partition("/nld@")[0]

    @property
    def bevoegd_gezag(self) -> str:
        """The code in lower case, "gm0297"."""
        found = _GEZAG.match(self.work)
        return self.gezag or (found.group(1).lower() if found else "")

    def _identificatie(self, values: dict[str, str]) -> None:
        kind, work = values.get("soortWork", ""), values.get("FRBRWork", "")
        if kind in REGELING_WORK or (not kind and "/act/" in work):
            if not self.expression:
                self.work = work
            self.noem(values.get("FRBRExpression", ""))

    def _metadata(self, values: dict[str, str]) -> None:
        self.titel = self.titel or values.get("officieleTitel", "") or values.get("citeertitel", "")
        kind = values.get("soortRegeling", "").rpartition("_")[2]
        self.soort = self.soort or SOORTEN.get(kind, kind)
        self.gezag = self.gezag or values.get("eindverantwoordelijke", "").rpartition("/")[2].lower()


def _velden(element: Element) -> dict[str, str]:
    """The texts below an element by local name; of a name that comes more often the first."""
    found: dict[str, str] = {}
    for part in element.iter():
        if part.text and part.text.strip():
            found.setdefault(lokaal(part.tag), part.text.strip())
    return found
