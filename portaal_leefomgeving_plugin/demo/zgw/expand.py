"""``expand``: related resources inside a zaak, each level asked for by name (facts on ZGW, section 5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, Opslag, naar_json, uuid_van

KEUZES = frozenset({
    "status", "status.statustype", "zaaktype", "resultaat", "resultaat.resultaattype", "rollen", "rollen.roltype",
    "zaakobjecten", "eigenschappen", "deelzaken", "hoofdzaak", "zaakinformatieobjecten",
})  # fmt: skip

_PER_ZAAK = {
    "rollen": "rollen", "zaakobjecten": "zaakobjecten", "eigenschappen": "zaakeigenschappen",
    "zaakinformatieobjecten": "zaakinformatieobjecten",
}  # fmt: skip


class Expand:
    """What to put in ``_expand``. Raises 400 for what cannot be expanded."""

    def __init__(self, opslag: Opslag, namen: Sequence[str]) -> None:
        self._opslag = opslag
        self._namen = set(namen)
        for name in namen:
            if name not in KEUZES:
                reden = f"Selecteer een geldige keuze. {name} is geen beschikbare keuze."
                raise fouten.ongeldig(("expand", "invalid_choice", reden))

    @classmethod
    def uit_query(cls, opslag: Opslag, waarde: str | None) -> Expand:
        """From a comma list."""
        return cls(opslag, [name for name in (waarde or "").split(",") if name])

    def zaak(self, zaak: Ding) -> bytes:
        """The zaak as JSON, with ``_expand`` (empty where nothing was asked)."""
        if not self._namen:
            return zaak.json()[:-1] + b',"_expand":{}}'
        expanded: Json = {}
        for name in self._namen:
            if "." not in name and (found := self._van(zaak, name)) is not None:
                expanded[name] = found
        return zaak.json()[:-1] + b',"_expand":' + naar_json(expanded) + b"}"

    def _van(self, zaak: Ding, naam: str) -> Any:
        o = self._opslag
        if naam in _PER_ZAAK:
            found = getattr(o, _PER_ZAAK[naam]).van_zaak(zaak["uuid"])
            return [self._met(d, naam, "roltype") for d in found] or None
        if naam == "zaaktype":
            return o.zaaktype(zaak).data
        if naam == "hoofdzaak":
            head = o.zaken.op_url(zaak["hoofdzaak"])
            return head.data if head is not None else None
        if naam == "deelzaken":
            return [d.data for url in zaak["deelzaken"] if (d := o.zaken.op_url(url)) is not None] or None
        kept = o.statussen if naam == "status" else o.resultaten
        child = kept.op_url(zaak[naam])
        return None if child is None else self._met(child, naam, f"{naam}type")

    def _met(self, ding: Ding, naam: str, veld: str) -> Json:
        """A related resource, with its type in it where that was asked."""
        if f"{naam}.{veld}" not in self._namen:
            return ding.data
        kind = {"statustype": "statustypen", "resultaattype": "resultaattypen", "roltype": "roltypen"}[veld]
        found = self._opslag.catalogus[kind].alle.get(uuid_van(ding[veld]))
        return {**ding.data, "_expand": {veld: found.data if found is not None else None}}
