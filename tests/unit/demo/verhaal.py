"""What happened to the zaak that most recordings are about, in the order of its recorded audit trail."""

from __future__ import annotations

from tests.unit.demo.maker import DOCUMENT, RESULTAAT, ZAKEN, Maker, Vraag, uuid_van
from tests.unit.demo.opnames import opnames

ZAAK = ZAKEN[0]
VERHAAL = (
    "zaken-create-201",
    "eerste status",
    "zaken-patch-if-match-stale-ignored",
    "statussen-post-if-match-stale",
    "zaken-patch-geometry-200",
    "zaken-patch-verlenging",
    "zaken-patch-opschorting",
    "zaken-patch-datums",
    "zaken-patch-einddatum-readonly-ignored",
    "rollen-create-medewerker-201",
    "rollen-create-second-behandelaar",
    "rollen-create-initiator-201",
    "zaakobjecten-create-adres-201",
    "zaakobjecten-create-perceel-201",
    "zaakeigenschappen-create-201",
    "documenten-create-201",
    "zaakinformatieobjecten-create-201",
    "besluiten-create-201",
    "resultaten-create-201-scope-bijwerken",
    "indicatie gebruiksrecht",
    "close-eindstatus-201",
)
"""Names of recordings, and of two steps of which no recording was kept."""


def vertel(maker: Maker, vraag: Vraag, tot: str = "") -> None:
    """Makes the zaak as it was before the step ``tot``, or as it was in the end."""
    for name in VERHAAL if not tot else VERHAAL[: VERHAAL.index(tot)]:
        _stap(maker, vraag, name)


def _stap(maker: Maker, vraag: Vraag, naam: str) -> None:
    plaats, base = vraag.plaats, maker.w.base
    if naam == "zaken-create-201":
        plaats[ZAAK] = uuid_van(maker.zaak(status=False))
    elif naam == "eerste status":
        maker.status(f"{base}/zaken/api/v1/zaken/{plaats[ZAAK]}", "ontvangen", "2026-11-23T22:04:22.627252Z")
    elif naam == "documenten-create-201":
        plaats[DOCUMENT] = uuid_van(maker.document())
    elif naam == "indicatie gebruiksrecht":
        url = f"{base}/documenten/api/v1/enkelvoudiginformatieobjecten/{plaats[DOCUMENT]}"
        lock = maker.w.doe("POST", f"{url}/lock", {})["lock"]
        maker.w.doe("PATCH", url, {"lock": lock, "indicatieGebruiksrecht": False})
        maker.w.doe("POST", f"{url}/unlock", {"lock": lock})
    else:
        made = _herhaal(maker, vraag, naam)
        if naam.startswith("resultaten"):
            plaats[RESULTAAT] = uuid_van(made)


def _herhaal(maker: Maker, vraag: Vraag, naam: str) -> str:
    """Makes a recorded request again; answers the url of what it made or changed."""
    opname = opnames()[naam]
    body = opname.body
    if body is None:  # not kept, but the answer tells
        body = {name: opname.antwoord.body[name] for name in ("zaak", "statustype", "datumStatusGezet")}
    url = maker.vertaald(opname.url, **vraag.plaats)
    return str(maker.w.doe(opname.method, url, maker.vertaald(body, **vraag.plaats))["url"])
