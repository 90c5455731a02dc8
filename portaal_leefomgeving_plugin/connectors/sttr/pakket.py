"""A delivery of toepasbare regels: a zip with one or more STTR files, or one such file by itself."""

from __future__ import annotations

from pathlib import Path

from portaal_leefomgeving_plugin.connectors.stop.zipbestand import open_zip
from portaal_leefomgeving_plugin.connectors.sttr.bestand import lees_sttr
from portaal_leefomgeving_plugin.connectors.xml import XmlFout, open_document
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.vragenboom import Vragenboom


def lees_sttr_pakket(pad: Path) -> tuple[Vragenboom, ...]:
    """Every STTR file in a delivery, in the order of their names. Raises UnreadablePackage, also for none."""
    try:
        with pad.open("rb") as file:
            zipped = file.read(2) == b"PK"
    except OSError as fout:
        raise UnreadablePackage(package=pad.name, code="niet_gevonden") from fout
    if not zipped:
        try:
            contents = pad.read_bytes()
        except OSError as fout:
            raise UnreadablePackage(package=pad.name, code="niet_gevonden") from fout
        return (lees_sttr(contents, naam=pad.name),)
    found = []
    with open_zip(pad, naam=pad.name) as package:
        for lid in sorted(package.leden, key=lambda member: member.naam):
            if not lid.naam.lower().endswith((".dmn", ".xml")):
                continue
            contents = package.lees(lid)
            try:
                root = open_document(contents).wortel
            except XmlFout as fout:
                raise UnreadablePackage(package=pad.name, code="xml", member=lid.naam) from fout
            if root == "definitions":
                found.append(lees_sttr(contents, naam=pad.name))
    if not found:
        raise UnreadablePackage(package=pad.name, code="geen_pakket")
    return tuple(found)
