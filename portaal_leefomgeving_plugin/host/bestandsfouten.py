"""What goes wrong on this computer (files, the store, settings, parts of QGIS), in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain import errors as e
from portaal_leefomgeving_plugin.host.bericht import Ernst

translate = QCoreApplication.translate


def file(fout: e.FileFault, _systeem: str) -> tuple[str, str, Ernst]:
    """A file of the user, or the place it goes to."""
    texts = {
        "schijf_vol": translate("fout", "De schijf is vol. Maak ruimte of kies een andere map."),
        "niet_gevonden": translate("fout", "Dit bestand of deze map is er niet (meer)."),
        "leeg": translate("fout", "Dit bestand is leeg."),
        "te_groot": translate("fout", "Dit bestand is te groot om van hier uit toe te voegen."),
        "geen_toegang": translate(
            "fout", "Dit bestand is niet te lezen of te schrijven. Is het open in een ander programma?"
        ),
    }
    text = f"{texts.get(fout.code, texts['geen_toegang'])} ({fout.path})"
    return translate("fout", "Bestand op deze computer"), text, Ernst.WAARSCHUWING


def package(fout: e.UnreadablePackage, _systeem: str) -> tuple[str, str, Ernst]:
    """A package of the DSO."""
    texts = {
        "niet_gevonden": translate("fout", "Het bestand is er niet of is niet te lezen."),
        "geen_zip": translate("fout", "Dit is geen zipbestand."),
        "beschadigd": translate("fout", "Het zipbestand is beschadigd."),
        "geen_pakket": translate("fout", "In dit zipbestand zit geen omgevingsplan (OW-bestanden en regeling)."),
        "xml": translate("fout", "Een bestand in het pakket is geen goede XML."),
        "te_groot": translate("fout", "Het pakket is groter dan een omgevingsplan kan zijn."),
        "onveilig_pad": translate("fout", "Het pakket wil buiten zijn eigen map schrijven en is daarom geweigerd."),
    }
    where = f" ({fout.member})" if fout.member else ""
    tekst = texts.get(fout.code, texts["beschadigd"]) + where
    tekst += " " + translate("fout", "Haal het opnieuw op bij het DSO. Het vorige omgevingsplan blijft staan.")
    title = translate("fout", "Omgevingsplan '{pakket}' niet te lezen").format(pakket=fout.package)
    return title, tekst, Ernst.WAARSCHUWING


def unreadable_file(fout: e.UnreadableFile, _systeem: str) -> tuple[str, str, Ernst]:
    """A file that was chosen to be read in."""
    texts = {
        "xml": translate("fout", "Dit is geen (heel) XML-bestand. Is het downloaden afgebroken?"),
        "dtd": translate(
            "fout", "Dit XML-bestand bevat een DTD. Dat is in een verzoek niet toegestaan, en het is niet gelezen."
        ),
        "te_groot": translate("fout", "Dit bestand is groter dan het kan zijn."),
        "geen_verzoek": translate(
            "fout", "In dit XML-bestand staat geen verzoek van het Omgevingsloket (STAM). Kies een ander bestand."
        ),
        "geen_werkmap": translate(
            "fout", "Dit is geen (heel) Excel- of CSV-bestand. Bewaar het in uw spreadsheet als .xlsx of .csv."
        ),
        "versleuteld": translate("fout", "Dit bestand heeft een wachtwoord. Bewaar het zonder wachtwoord."),
        "oud_excel": translate("fout", "Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx."),
        "codering": translate("fout", "De tekst in dit bestand is niet te lezen. Bewaar het als CSV UTF-8."),
        "geen_rijen": translate("fout", "Onder de kolomkoppen staat niets."),
        "geen_kolommen": translate("fout", "Er zijn geen kolomkoppen gevonden."),
        "te_veel_rijen": translate("fout", "Er zijn meer dan 200.000 rijen. Verdeel ze over meer bestanden."),
        "te_veel_kolommen": translate("fout", "Er zijn meer dan 500 kolommen. Haal weg wat niet nodig is."),
    }
    text = f"{texts[fout.code]} ({fout.path})"
    return translate("fout", "Bestand niet te gebruiken"), text, Ernst.WAARSCHUWING


def store(fout: e.StoreError, _systeem: str) -> tuple[str, str, Ernst]:
    """The store of this computer."""
    texts = {
        e.StoreReason.SCHIJF_VOL: translate(
            "fout", "De schijf is vol. Maak ruimte en ververs opnieuw; wat er stond is heel gebleven."
        ),
        e.StoreReason.ALLEEN_LEZEN: translate(
            "fout", "Een andere QGIS werkt al met deze gegevens. Hier kunt u ze alleen bekijken."
        ),
        e.StoreReason.NETWERKSCHIJF: translate(
            "fout",
            "De opslagmap staat op een netwerkschijf; daar kan het werkbestand "
            "stuk gaan. Kies een map op deze computer.",
        ),
        e.StoreReason.BESCHADIGD: translate(
            "fout", "De opslag is beschadigd. Open de verbinding opnieuw en laad de gegevens opnieuw."
        ),
        e.StoreReason.NIEUWER: translate(
            "fout", "Het werkbestand is door een nieuwere versie gemaakt. Werk deze plugin bij."
        ),
        e.StoreReason.GEEN_TOEGANG: translate("fout", "Er is geen toegang tot de opslagmap {map}.").format(
            map=fout.path
        ),
        e.StoreReason.BEZET: translate("fout", "Het werkbestand is even bezet. Probeer het zo opnieuw."),
    }
    return translate("fout", "Opslag op deze computer"), texts[fout.reason], Ernst.FOUT


def configuration(fout: e.UnreadableConfiguration, _systeem: str) -> tuple[str, str, Ernst]:
    """A file of settings, rules or sources."""
    return (
        translate("fout", "Instelling niet te lezen"),
        translate("fout", "{plek}: {reden}. Verbeter het bestand en probeer het opnieuw.").format(
            plek=f"{fout.path} {fout.where}".strip(), reden=configuratiefout(fout.code)
        ),
        Ernst.WAARSCHUWING,
    )


def configuratiefout(code: str) -> str:
    """What is wrong at a place in a file of settings, rules or sources."""
    return {
        "geen_bestand": translate("fout", "het bestand is er niet, of niet te openen"),
        "geen_map": translate("fout", "de map is er niet, of niet te bereiken"),
        "geen_utf8": translate("fout", "het bestand is geen UTF-8"),
        "geen_json": translate("fout", "hier is het geen JSON meer"),
        "geen_regels": translate("fout", "er staat geen enkele regel in"),
        "dubbel": translate("fout", "dit staat er al een keer"),
        "ontbreekt": translate("fout", "dit ontbreekt"),
        "onbekend_veld": translate("fout", "dit veld is niet bekend"),
        "ander_soort": translate("fout", "hier hoort een ander soort waarde"),
        "niet_toegestaan": translate("fout", "deze waarde mag hier niet"),
        "precies_een": translate("fout", "hier hoort precies één van de mogelijkheden, niet meer of minder"),
        "te_kort": translate("fout", "dit is leeg of te kort"),
        "te_lang": translate("fout", "dit is te lang"),
        "te_klein": translate("fout", "deze waarde is te klein"),
        "te_groot": translate("fout", "deze waarde is te groot"),
        "patroon": translate("fout", "dit heeft niet de goede vorm"),
        "geen_datum": translate("fout", "dit is geen datum"),
        "geen_voorwaarde": translate("fout", "deze voorwaarde (CQL2) is niet te lezen"),
        "onbekende_plaats": translate("fout", "tussen accolades staat iets wat niet in te vullen is"),
    }.get(code, code)


def dependency(fout: e.MissingDependency, _systeem: str) -> tuple[str, str, Ernst]:
    """A part that QGIS brings, or not."""
    found = fout.found or translate("fout", "niet aanwezig")
    if fout.other_geos:
        return (
            translate("fout", "Onderdeel past niet bij QGIS"),
            translate(
                "fout",
                "{pakket} {gevonden} is gebouwd voor een andere GEOS dan die van QGIS ({geos}); samen laten ze QGIS "
                "vastlopen. Vraag de beheerder {pakket} te bouwen op de GEOS van dit systeem: "
                "pip install --no-binary {pakket} {pakket}.",
            ).format(pakket=fout.package, gevonden=found, geos=fout.other_geos),
            Ernst.WAARSCHUWING,
        )
    return (
        translate("fout", "Onderdeel ontbreekt"),
        translate(
            "fout",
            "Hiervoor is {pakket} {minste} of later nodig (nu: {gevonden}). Werk QGIS bij of vraag de beheerder.",
        ).format(pakket=fout.package, minste=fout.least, gevonden=found),
        Ernst.WAARSCHUWING,
    )
