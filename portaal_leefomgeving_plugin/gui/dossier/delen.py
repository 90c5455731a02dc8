"""What else belongs to a zaak, in the dossier: where it is about, and the zaken it has to do with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.domain.dossierdelen import Dossierdelen, VerwanteZaak, Verwantschap, Zaakobject
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.dossier.lijsten import waarom_niet_gelezen

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate


class DossierDelen(QObject):
    """Two sections with a question of their own; what they do not show, others do (``delen``)."""

    gelezen = pyqtSignal()
    """``delen`` is another."""
    zaak_gevraagd = pyqtSignal(str)
    """The Zaaksleutel of another zaak, to be opened."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._loket: Loket | None = None
        self._uuid = ""
        self._vraag = LaatsteVraag()
        self.delen: Dossierdelen | None = None
        self.fout: PortaalError | None = None
        self.objecten_boom = Boom("dossier_zaakobjecten_lijst", self.tr("Waar deze zaak over gaat"), parent)
        self.verwant_boom = Boom("dossier_verwant_lijst", self.tr("Zaken die met deze zaak te maken hebben"), parent)
        self.zaakobjecten = Sectie(
            "dossier_zaakobjecten", self.tr("Adressen, panden en percelen"), self.objecten_boom, parent=parent
        )
        self.verwant = Sectie("dossier_verwant", self.tr("Andere zaken"), self.verwant_boom, parent=parent)
        self.verwant_boom.geactiveerd.connect(self._open)
        for section in self.secties:
            section.opnieuw.connect(self._opnieuw)

    @property
    def secties(self) -> tuple[Sectie, Sectie]:
        """In the order in which they stand."""
        return self.zaakobjecten, self.verwant

    def lees(self, loket: Loket, uuid: str) -> None:
        """Reads the parts of a zaak."""
        if uuid != self._uuid or loket is not self._loket:
            self.delen, self.fout = None, None
        self._loket, self._uuid = loket, uuid
        for section in self.secties:
            section.bezig()
        loket.dossierdelen(uuid, *self._vraag.stel(self._gelezen, self._niet_gelezen))

    def sluit(self) -> None:
        """No zaak any more: what named persons is gone."""
        self._vraag.vergeet()
        self._loket, self._uuid, self.delen, self.fout = None, "", None, None
        for tree in (self.objecten_boom, self.verwant_boom):
            tree.toon_plat(())

    def waarom_geen_historie(self) -> str:
        """Why the audit trail is not there; empty where it is, or is still being read."""
        if self.fout is not None:
            return translate("dossier", "Wie wat wijzigde kon niet worden gelezen.")
        missing = dict(self.delen.onderdelen_niet_gelezen) if self.delen is not None else {}
        if "audit" not in missing:
            return ""
        return translate("dossier", "Wie wat wijzigde is niet gelezen: {waarom}").format(
            waarom=waarom_niet_gelezen(missing["audit"])
        )

    def _opnieuw(self) -> None:
        if self._loket is not None:
            self.lees(self._loket, self._uuid)

    def _gelezen(self, delen: Dossierdelen) -> None:
        self.delen, self.fout = delen, None
        missing = dict(delen.onderdelen_niet_gelezen)
        self._toon(
            self.zaakobjecten,
            self.objecten_boom,
            missing.get("zaakobjecten"),
            zaakobjecten(delen.zaakobjecten),
            self.tr("Bij deze zaak staat geen adres, pand of perceel."),
        )
        self._toon(
            self.verwant,
            self.verwant_boom,
            missing.get("verwant"),
            verwante_zaken(delen.verwant),
            self.tr("Deze zaak verwijst niet naar andere zaken."),
        )
        self.gelezen.emit()

    def _niet_gelezen(self, fout: PortaalError) -> None:
        self.fout = fout
        for section in self.secties:
            section.fout(fout)
        self.gelezen.emit()

    def _toon(self, sectie: Sectie, boom: Boom, waarom: str | None, bladen: list[Blad], niets: str) -> None:
        boom.toon_plat(bladen)
        if waarom is not None:
            sectie.niet_gelezen(waarom_niet_gelezen(waarom))
        elif not bladen:
            sectie.leeg(niets)
        else:
            sectie.gevuld(QLocale().toString(len(bladen)))

    def _open(self, verwant: object) -> None:
        if self._loket is not None and isinstance(verwant, VerwanteZaak) and not verwant.waarom_niet:
            self.zaak_gevraagd.emit(self._loket.sleutel(verwant.uuid))


def zaakobjecten(lijst: Sequence[Zaakobject]) -> list[Blad]:
    """What the zaak is about: what people call it, and its number in its own register."""
    rows = []
    for one in lijst:
        title = one.naam or one.identificatie or one.verwijzing or _soort(one.soort)
        numbers = one.identificatie if one.identificatie != title else ""
        under = " · ".join(w for w in (one.relatie, numbers) if w)
        rows.append(Blad(title, under, _soort(one.soort), ("plek", None), one))
    return rows


def verwante_zaken(lijst: Sequence[VerwanteZaak]) -> list[Blad]:
    """The other zaken; one that could not be read says so, and cannot be opened."""
    rows = []
    for one in lijst:
        title = f"{one.identificatie} {one.omschrijving}".strip() or one.uuid
        why = waarom_verwant(one.waarom_niet) if one.waarom_niet else ""
        under = " · ".join(w for w in (one.toelichting, why) if w)
        tooltip = "" if why else translate("dossier", "Dubbelklik of Enter opent deze zaak")
        rows.append(Blad(title, under, _verwantschap(one.verwantschap), ("map_werk", None), one, tooltip))
    return rows


def waarom_verwant(code: str) -> str:
    """Why another zaak could not be read."""
    return {
        "ander_systeem": translate("dossier", "staat in een ander systeem"),
        "te_veel": translate("dossier", "niet opgevraagd: er zijn er te veel"),
        "niet_gevonden": translate("dossier", "bestaat niet (meer)"),
        "permission_denied": translate("dossier", "u mag deze zaak niet zien"),
    }.get(code) or waarom_niet_gelezen(code)


def _verwantschap(waarde: Verwantschap) -> str:
    return {
        Verwantschap.HOOFDZAAK: translate("dossier", "hoofdzaak"),
        Verwantschap.DEELZAAK: translate("dossier", "deelzaak"),
        Verwantschap.VERVOLG: translate("dossier", "vervolg op"),
        Verwantschap.ONDERWERP: translate("dossier", "gaat over"),
        Verwantschap.BIJDRAGE: translate("dossier", "draagt bij aan"),
        Verwantschap.OVERIG: translate("dossier", "overig"),
        Verwantschap.GERELATEERD: translate("dossier", "gerelateerd"),
    }[waarde]


def _soort(code: str) -> str:
    return {
        "adres": translate("dossier", "adres"),
        "pand": translate("dossier", "pand"),
        "kadastrale_onroerende_zaak": translate("dossier", "perceel"),
        "openbare_ruimte": translate("dossier", "straat"),
        "woz_object": translate("dossier", "WOZ-object"),
        "natuurlijk_persoon": translate("dossier", "persoon"),
        "niet_natuurlijk_persoon": translate("dossier", "organisatie"),
    }.get(code, code.replace("_", " "))
