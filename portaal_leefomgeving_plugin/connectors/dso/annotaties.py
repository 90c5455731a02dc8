"""The answer of ``regeltekstannotaties`` and ``divisieannotaties`` as a plan: the records that a package gives.

The link from activiteit to artikel exists from the side of the rule only: regel.activiteitLocatieaanduidingen
names the activiteit, regel.regeltekstRef the text, and its wId the place in the document.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from portaal_leefomgeving_plugin.connectors.dso.regelingen import DsoRegeling
from portaal_leefomgeving_plugin.connectors.dso.velden import (
    Bezwaren,
    Json,
    concept,
    getal,
    lijst,
    tekst,
    verwijzingen,
)
from portaal_leefomgeving_plugin.connectors.stop.tekst import Tekst
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    Activiteit,
    ActiviteitAanduiding,
    Gebiedsaanwijzing,
    JuridischeRegel,
    LocatieSoort,
    Norm,
    NormSoort,
    Normwaarde,
    Omgevingsplan,
    Onopgelost,
    PlanLocatie,
    RegelSoort,
    Regeltekst,
)
from portaal_leefomgeving_plugin.domain.planobjecten import Hoofdlijn, ImportVerslag, VerwijzingTelling

REGELS = {
    "regelsVoorIedereen": RegelSoort.VOOR_IEDEREEN,
    "instructieregels": RegelSoort.INSTRUCTIE,
    "omgevingswaarderegels": RegelSoort.OMGEVINGSWAARDE,
    "tekstdelen": RegelSoort.TEKSTDEEL,
}
_LOCATIES = {"gebied": LocatieSoort.GEBIED, "lijn": LocatieSoort.LIJN, "punt": LocatieSoort.PUNT,
             "ambtsgebied": LocatieSoort.AMBTSGEBIED}  # fmt: skip
"""By ``locatieType``; the groups end in "groep"."""


def plan_uit_annotaties(
    antwoord: Any,
    regeling: DsoRegeling,
    *,
    teksten: Mapping[str, Tekst] | None = None,
    geometrieen: Mapping[str, RdWkb] | None = None,
) -> Omgevingsplan:
    """The plan; ``teksten`` by wId, ``geometrieen`` by geometrieIdentificatie.

    Without them the texts are empty and the locations without shape: their rules are shown as such, never as
    holding everywhere or nowhere. What refers to nothing, and what had another shape than expected, is in
    ``onopgelost``.
    """
    data: Json = antwoord if isinstance(antwoord, dict) else {}
    return _Lezer(data, regeling, teksten or {}, geometrieen or {}).plan()


class _Lezer:
    def __init__(
        self, data: Json, regeling: DsoRegeling, teksten: Mapping[str, Tekst], geometrieen: Mapping[str, RdWkb]
    ) -> None:
        self._data = data
        self._regeling = regeling
        self._teksten = teksten
        self._geometrieen = geometrieen
        self._bezwaren = Bezwaren()
        self._refs: list[tuple[str, str, str]] = []  # from, kind, to
        self._geometrie_van: dict[str, str] = {}
        self._symbolen: dict[str, str] = {}
        self._beeindigd: list[str] = []

    def plan(self) -> Omgevingsplan:
        rules = {r.identificatie: r for r in self._regels()}
        texts = self._regelteksten()
        places = {loc.identificatie: loc for loc in map(self._locatie, self._lijst("locaties"))}
        activities = {a.identificatie: a for a in map(self._activiteit, self._lijst("activiteiten"))}
        areas = {g.identificatie: g for g in map(self._gebiedsaanwijzing, self._lijst("gebiedsaanwijzingen"))}
        norms = {n.identificatie: n for n in self._normen()}
        lines = {h.identificatie: h for h in map(self._hoofdlijn, self._lijst("hoofdlijnen"))}
        known: dict[str, Mapping[str, object]] = {
            "locatie": places,
            "activiteit": activities,
            "gebiedsaanwijzing": areas,
            "norm": norms,
            "regeltekst": texts,
            "hoofdlijn": lines,
        }
        lost, counts = self._onopgelost(known)
        return Omgevingsplan(
            work=self._regeling.identificatie,
            expression=self._regeling.expression,
            opschrift=self._regeling.opschrift,
            soort=self._regeling.soort,
            bevoegd_gezag=self._regeling.bevoegd_gezag,
            locaties=places,
            activiteiten=activities,
            gebiedsaanwijzingen=areas,
            normen=norms,
            regelteksten=texts,
            regels=rules,
            onopgelost=lost,
            hoofdlijnen=lines,
            symbolen=self._symbolen,
            verslag=ImportVerslag(
                gelezen={name: len(value) for name, value in self._data.items() if isinstance(value, list)},
                verwijzingen=counts,
                beeindigd=tuple(self._beeindigd),
            ),
            onbevestigd=True,
        )

    def _lijst(self, name: str) -> Iterator[Json]:
        """The objects of one kind; of a draft those that it takes away are noted and left out."""
        for item in lijst(self._data, name, self._bezwaren):
            if not self._heeft_naam(item, name):
                continue
            if _gaat_weg(item):
                self._beeindigd.append(tekst(item, "identificatie"))
            else:
                yield item

    def _heeft_naam(self, item: Json, name: str) -> bool:
        if tekst(item, "identificatie"):
            return True
        self._bezwaren.noteer(f"{name}.identificatie")
        return False

    def _verwijst(self, van: str, soort: str, data: Json, *fields: str) -> tuple[str, ...]:
        """The identifications in the first of ``fields`` that is there, kept to be looked up."""
        field = next((f for f in fields if data.get(f) is not None), "")
        found = verwijzingen(data, field, self._bezwaren) if field else ()
        self._refs += [(van, soort, target) for target in found]
        return found

    def _locatie(self, data: Json) -> PlanLocatie:
        ident, kind = tekst(data, "identificatie"), tekst(data, "locatieType").lower()
        members = self._verwijst(ident, "locatie", data, "locatieRefs")
        shape_id = tekst(data, "geometrieIdentificatie")
        shape = self._geometrieen.get(shape_id)
        if kind.endswith("groep"):
            soort = LocatieSoort.GROEP
        else:
            soort = _LOCATIES.get(kind, LocatieSoort.GEBIED)
            if kind not in _LOCATIES:
                self._bezwaren.noteer("locaties.locatieType")
        border, _, valid = shape_id.partition("_") if soort is LocatieSoort.AMBTSGEBIED else ("", "", "")
        if shape_id and soort is not LocatieSoort.AMBTSGEBIED:
            self._geometrie_van[ident] = shape_id
        return PlanLocatie(
            identificatie=ident,
            soort=soort,
            noemer=tekst(data, "noemer"),
            geometrie=shape,
            leden=members,
            grens_id=border,
            geldig_op=_dag(valid),
        )

    def _activiteit(self, data: Json) -> Activiteit:
        ident = tekst(data, "identificatie")
        for code in (data.get("symboolcodes") or {}).values() if isinstance(data.get("symboolcodes"), dict) else ():
            if isinstance(code, str):
                self._symbolen.setdefault(ident, code)
        above = verwijzingen(data, "bovenliggendeActiviteitRef", self._bezwaren)
        return Activiteit(
            identificatie=ident,
            naam=tekst(data, "naam"),
            groep=concept(data.get("groep")),
            bovenliggend=above[0] if above else "",
        )

    def _gebiedsaanwijzing(self, data: Json) -> Gebiedsaanwijzing:
        ident = tekst(data, "identificatie")
        self._symbool(ident, data)
        return Gebiedsaanwijzing(
            identificatie=ident,
            type=concept(data.get("type")),
            naam=tekst(data, "naam"),
            groep=concept(data.get("groep")),
            locaties=self._verwijst(ident, "locatie", data, "locatieRefs"),
        )

    def _hoofdlijn(self, data: Json) -> Hoofdlijn:
        ident = tekst(data, "identificatie")
        return Hoofdlijn(
            identificatie=ident,
            soort=concept(data.get("soort")),
            naam=tekst(data, "naam"),
            gerelateerd=self._verwijst(ident, "hoofdlijn", data, "gerelateerdeHoofdlijnRefs"),
        )

    def _normen(self) -> Iterator[Norm]:
        for name, soort in (
            ("omgevingsnormen", NormSoort.OMGEVINGSNORM),
            ("omgevingswaarden", NormSoort.OMGEVINGSWAARDE),
        ):
            for data in self._lijst(name):
                yield Norm(
                    identificatie=tekst(data, "identificatie"),
                    soort=soort,
                    naam=tekst(data, "naam"),
                    type=concept(data.get("type")),
                    eenheid=concept(data.get("eenheid")),
                    groep=concept(data.get("groep")),
                    normwaarden=tuple(map(self._normwaarde, lijst(data, "normwaarden", self._bezwaren))),
                )

    def _normwaarde(self, data: Json) -> Normwaarde:
        ident = tekst(data, "identificatie")
        self._symbool(ident, data)
        number = getal(data, "kwantitatieveWaarde")
        # a number that is none stays readable as what it says
        said = concept(data.get("kwalitatieveWaarde")) or (tekst(data, "kwantitatieveWaarde") if number is None else "")
        return Normwaarde(
            identificatie=ident,
            kwantitatief=number,
            kwalitatief=said,
            in_regeltekst=tekst(data, "waardeInRegeltekst"),
            locaties=self._verwijst(ident, "locatie", data, "locatieRefs"),
        )

    def _regelteksten(self) -> dict[str, Regeltekst]:
        """In the order of the document where its texts are there."""
        order = {wid: nr for nr, wid in enumerate(self._teksten)}
        made: dict[str, Regeltekst] = {}
        items = [d for name in ("regelteksten", "divisies", "divisieteksten") for d in self._lijst(name)]
        for data in sorted(items, key=lambda d: order.get(tekst(d, "wId"), len(order))):
            ident, wid = tekst(data, "identificatie"), tekst(data, "wId")
            found = self._teksten.get(wid)
            made[ident] = Regeltekst(
                identificatie=ident,
                wid=wid,
                plaats=found.plaats if found else (),
                inhoud=found.inhoud if found else "",
                xml=found.xml if found else "",
                eid=found.eid if found else wid.partition("__")[2],
            )
        return made

    def _regels(self) -> Iterator[JuridischeRegel]:
        for name, soort in REGELS.items():
            for data in self._lijst(name):
                yield self._regel(data, soort)

    def _regel(self, data: Json, soort: RegelSoort) -> JuridischeRegel:
        ident = tekst(data, "identificatie")
        text = self._verwijst(ident, "regeltekst", data, "regeltekstRef", "divisieRef", "divisietekstRef")
        return JuridischeRegel(
            identificatie=ident,
            soort=soort,
            regeltekst=text[0] if text else "",
            locaties=self._verwijst(ident, "locatie", data, "locatieRefs"),
            themas=tuple(filter(None, (concept(t) for t in data.get("themas") or ()))),
            activiteiten=tuple(
                self._aanduiding(part, ident) for part in lijst(data, "activiteitLocatieaanduidingen", self._bezwaren)
            ),
            gebiedsaanwijzingen=self._verwijst(ident, "gebiedsaanwijzing", data, "gebiedsaanwijzingRefs"),
            normen=(
                *self._verwijst(ident, "norm", data, "omgevingsnormRefs"),
                *self._verwijst(ident, "norm", data, "omgevingswaardeRefs"),
            ),
            idealisatie=concept(data.get("idealisatie")),
            kaarten=verwijzingen(data, "kaartRefs", self._bezwaren),
            hoofdlijnen=self._verwijst(ident, "hoofdlijn", data, "hoofdlijnRefs"),
        )

    def _aanduiding(self, data: Json, regel: str) -> ActiviteitAanduiding:
        ident = tekst(data, "identificatie")
        self._symbool(ident, data)
        about = self._verwijst(ident or regel, "activiteit", data, "activiteitRef")
        return ActiviteitAanduiding(
            identificatie=ident,
            activiteit=about[0] if about else "",
            kwalificatie=concept(data.get("activiteitregelkwalificatie")),
            locaties=self._verwijst(ident or regel, "locatie", data, "locatieRefs"),
        )

    def _symbool(self, ident: str, data: Json) -> None:
        drawn = data.get("symbolisatie")
        if isinstance(drawn, dict) and tekst(drawn, "symboolcode"):
            self._symbolen[ident] = tekst(drawn, "symboolcode")

    def _onopgelost(
        self, known: Mapping[str, Mapping[str, object]]
    ) -> tuple[tuple[Onopgelost, ...], tuple[VerwijzingTelling, ...]]:
        lost: list[Onopgelost] = []
        counts: dict[str, list[int]] = {}
        for source, kind, target in self._refs:
            found = target in known[kind]
            counts.setdefault(kind, [0, 0])[0 if found else 1] += 1
            if not found:
                lost.append(Onopgelost(van=source, soort=kind, verwijzing=target))
        for ident, shape_id in self._geometrie_van.items():
            found = shape_id in self._geometrieen
            counts.setdefault("geometrie", [0, 0])[0 if found else 1] += 1
            if not found:
                lost.append(Onopgelost(van=ident, soort="geometrie", verwijzing=shape_id))
        for field, times in self._bezwaren.velden.items():
            lost.append(Onopgelost(van=f"{times}x", soort="vorm", verwijzing=field))
        tellingen = tuple(VerwijzingTelling(kind, yes, 0, no) for kind, (yes, no) in sorted(counts.items()))
        return tuple(lost), tellingen


def _gaat_weg(item: Json) -> bool:
    """What ``_delta`` of a renvooi says becomes of an object: by the words of the standards, whichever they use."""
    delta = item.get("_delta")
    deed = (tekst(delta, "bewerking") or tekst(delta, "actie")) if isinstance(delta, dict) else ""
    return deed.lower().startswith(("verwijder", "beëindig", "beeindig", "verval"))


def _dag(text: str) -> date | None:
    """20230101."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
