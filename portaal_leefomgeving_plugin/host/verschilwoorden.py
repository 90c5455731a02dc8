"""The words for the difference between two versions of a plan."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.domain.plan_verschil import Wijziging
from portaal_leefomgeving_plugin.services.verschil_rapport import VerschilWoorden

translate = QCoreApplication.translate


def wijziging(waarde: Wijziging) -> str:
    """What became of it."""
    return {
        Wijziging.NIEUW: translate("verschil", "nieuw"),
        Wijziging.GEWIJZIGD: translate("verschil", "gewijzigd"),
        Wijziging.VERVALLEN: translate("verschil", "vervallen"),
    }[waarde]


def regelveld(naam: str) -> str:
    """What of a rule is another."""
    return {
        "soort": translate("verschil", "soort regel"),
        "regeltekst": translate("verschil", "artikel of lid"),
        "locaties": translate("verschil", "werkingsgebied"),
        "themas": translate("verschil", "thema"),
        "activiteiten": translate("verschil", "activiteiten"),
        "gebiedsaanwijzingen": translate("verschil", "gebiedsaanwijzingen"),
        "normen": translate("verschil", "normen"),
        "idealisatie": translate("verschil", "idealisatie"),
        "kaarten": translate("verschil", "kaarten"),
        "hoofdlijnen": translate("verschil", "hoofdlijnen"),
        "instructie": translate("verschil", "instructie"),
    }.get(naam, naam)


def regelnaam(oud: Omgevingsplan, nieuw: Omgevingsplan) -> Callable[[str], str]:
    """Calls a rule after its artikel, in whichever of the versions it stands."""

    def naam(ident: str) -> str:
        for plan in (nieuw, oud):
            rule = plan.regels.get(ident)
            text = plan.regelteksten.get(rule.regeltekst) if rule else None
            if text is not None:
                return text.aanhaling
        return ident

    return naam


def deel_zin() -> str:
    """What is said where the newer one is a change and no whole version."""
    return translate(
        "verschil",
        "Het nieuwere pakket is een wijziging (mutatie), geen hele versie: wat er niet in staat is niet vervallen.",
    )


def verschilwoorden(regel: Callable[[str], str]) -> VerschilWoorden:
    """The headings of a report."""
    return VerschilWoorden(
        titel=translate("verschil", "Verschil tussen twee versies"),
        teksten=translate("verschil", "Teksten"),
        regels=translate("verschil", "Annotaties van regels"),
        normen=translate("verschil", "Waarden van normen"),
        gebieden=translate("verschil", "Werkingsgebieden"),
        geen=translate("verschil", "Er is geen verschil."),
        deel=deel_zin(),
        wijziging=wijziging,
        veld=regelveld,
        regel=regel,
    )
