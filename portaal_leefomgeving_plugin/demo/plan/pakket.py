"""The omgevingsplan of the fictional town as DSO lets one download it: a STOP/TPOD package in a zip.

After STOP 1.3.0 and IMOW 2.0.1 (facts on DSO, section 2). All text is our own, and says that the
municipality is fictional. The same town gives the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import zipfile

from portaal_leefomgeving_plugin.demo.plan.gio import Gio, gios
from portaal_leefomgeving_plugin.demo.plan.namen import (
    GEMAAKT_OP,
    SCHEMAVERSIE,
    doel,
    expression,
    map_van,
    tooi,
    work,
)
from portaal_leefomgeving_plugin.demo.plan.ow import schrijf_ow
from portaal_leefomgeving_plugin.demo.plan.regels import bouw_plan
from portaal_leefomgeving_plugin.demo.plan.tekst import schrijf_tekst
from portaal_leefomgeving_plugin.demo.plan.vormen import Plan
from portaal_leefomgeving_plugin.demo.plan.xml import bestand, blad, el
from portaal_leefomgeving_plugin.demo.stad.vormen import Stad

DATA = "https://standaarden.overheid.nl/stop/imop/data/"
UITWISSELING = "https://standaarden.overheid.nl/stop/imop/uitwisseling/"
XML = "application/xml"
TIJD = (2026, 1, 1, 9, 0, 0)
"""Of every file in the zip, so that the bytes are the same on each day."""

Module = tuple[str, str, str, str, str]
"""localName, namespace, file, mediatype, schemaversie."""


def bouw_pakket(stad: Stad) -> bytes:
    """The package of this town's plan. The rules about ground that the town lacks are left out."""
    plan = bouw_plan(stad)
    objects = gios(plan)
    text = schrijf_tekst(plan, objects)
    files = {f"OW-bestanden/{name}": content for name, content in schrijf_ow(plan, text.regels).items()}
    components = [_regeling(plan, text.inhoud, files)]
    components += [_informatieobject(plan, gio, files) for gio in objects]
    parcel = bestand(el("Pakbon", *components, xmlns=UITWISSELING, schemaversie=SCHEMAVERSIE))
    return _zip({"pakbon.xml": parcel, **files})


def _zip(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, TIJD)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            archive.writestr(info, content)
    return out.getvalue()


def _regeling(plan: Plan, text: bytes, files: dict[str, bytes]) -> str:
    """Adds the files of the regeling, and gives its component in the pakbon."""
    title = f"Omgevingsplan {plan.naam} (fictief)"
    heading = el("data:CiteertitelInformatie", _data("citeertitel", title), _data("isOfficieel", "true"))
    files["Regeling/Identificatie.xml"] = _identificatie(work(plan), expression(plan), "work_019")
    files["Regeling/Metadata.xml"] = _module(
        "RegelingMetadata",
        el("data:heeftCiteertitelInformatie", heading),
        _data("eindverantwoordelijke", tooi(plan)),
        _data("maker", tooi(plan)),
        _data("officieleTitel", f"Omgevingsplan {plan.naam} (fictieve gemeente)"),
        el("data:onderwerpen", _data("onderwerp", "/tooi/def/concept/c_9d1917e9")),
        el("data:rechtsgebieden", _data("rechtsgebied", "/tooi/def/concept/c_638d8062")),
        _data("soortRegeling", "/join/id/stop/regelingtype_003"),
        _data("soortBestuursorgaan", "/tooi/def/thes/kern/c_2a7d8663"),
    )
    files["Regeling/VersieMetadata.xml"] = _module("RegelingVersieMetadata", _data("versienummer", "1"))
    files["Regeling/Momentopname.xml"] = _momentopname(plan)
    files["Regeling/Tekst.xml"] = text
    modules: list[Module] = [
        ("ExpressionIdentificatie", DATA, "Regeling/Identificatie.xml", XML, SCHEMAVERSIE),
        ("RegelingVersieMetadata", DATA, "Regeling/VersieMetadata.xml", XML, SCHEMAVERSIE),
        ("RegelingCompact", "https://standaarden.overheid.nl/stop/imop/tekst/", "Regeling/Tekst.xml", XML,
            SCHEMAVERSIE),
        ("RegelingMetadata", DATA, "Regeling/Metadata.xml", XML, SCHEMAVERSIE),
        ("Momentopname", DATA, "Regeling/Momentopname.xml", XML, SCHEMAVERSIE),
        ("Aanleveringen", "http://www.geostandaarden.nl/bestanden-ow/manifest-ow", "OW-bestanden/manifest-ow.xml", XML,
            "1.0.4"),
    ]  # fmt: skip
    return _component(work(plan), expression(plan), "work_019", modules)


def _informatieobject(plan: Plan, gio: Gio, files: dict[str, bytes]) -> str:
    """Adds the files of a GIO, and gives its component in the pakbon."""
    folder = map_van(gio.expression)
    geometry = f"{folder}/{gio.bestandsnaam}"
    digest = hashlib.sha512(gio.inhoud).hexdigest()
    entry = el("data:Bestand", _data("bestandsnaam", gio.bestandsnaam), _data("hash", digest))
    files[f"{folder}/Identificatie.xml"] = _identificatie(gio.work, gio.expression, "work_010")
    files[f"{folder}/VersieMetadata.xml"] = _module(
        "InformatieObjectVersieMetadata",
        el("data:heeftBestanden", el("data:heeftBestand", entry)),
        _data("heeftGeboorteregeling", work(plan)),
    )
    files[f"{folder}/Metadata.xml"] = _module(
        "InformatieObjectMetadata",
        el("data:alternatieveTitels", _data("alternatieveTitel", gio.titel)),
        _data("eindverantwoordelijke", tooi(plan)),
        _data("formaatInformatieobject", "/join/id/stop/informatieobject/gio_002"),
        _data("maker", tooi(plan)),
        _data("naamInformatieObject", gio.titel),
        _data("officieleTitel", gio.work),
        _data("publicatieinstructie", "TeConsolideren"),
    )
    files[geometry] = gio.inhoud
    files[f"{folder}/Momentopname.xml"] = _momentopname(plan)
    modules: list[Module] = [
        ("ExpressionIdentificatie", DATA, f"{folder}/Identificatie.xml", XML, SCHEMAVERSIE),
        ("InformatieObjectVersieMetadata", DATA, f"{folder}/VersieMetadata.xml", XML, SCHEMAVERSIE),
        ("InformatieObjectMetadata", DATA, f"{folder}/Metadata.xml", XML, SCHEMAVERSIE),
        ("GeoInformatieObjectVersie", "https://standaarden.overheid.nl/stop/imop/geo/", geometry,
            "application/gml+xml", SCHEMAVERSIE),
        ("Momentopname", DATA, f"{folder}/Momentopname.xml", XML, SCHEMAVERSIE),
    ]  # fmt: skip
    return _component(gio.work, gio.expression, "work_010", modules)


def _component(work_id: str, expression_id: str, kind: str, modules: list[Module]) -> str:
    named = ("localName", "namespace", "bestandsnaam", "mediatype", "schemaversie")
    made = (el("Module", *(blad(key, value) for key, value in zip(named, m, strict=True))) for m in modules)
    return "\n" + el(
        "Component",
        blad("FRBRWork", work_id),
        blad("FRBRExpression", expression_id),
        blad("soortWork", f"/join/id/stop/{kind}"),
        el("heeftModule", *made),
    )


def _identificatie(work_id: str, expression_id: str, kind: str) -> bytes:
    return _module(
        "ExpressionIdentificatie",
        _data("FRBRWork", work_id),
        _data("FRBRExpression", expression_id),
        _data("soortWork", f"/join/id/stop/{kind}"),
    )


def _momentopname(plan: Plan) -> bytes:
    return _module("Momentopname", _data("doel", doel(plan)), _data("gemaaktOp", GEMAAKT_OP))


def _module(name: str, *content: str) -> bytes:
    return bestand(el(f"data:{name}", *content, schemaversie=SCHEMAVERSIE, xmlns__data=DATA))


def _data(name: str, text: str) -> str:
    return blad(f"data:{name}", text)
