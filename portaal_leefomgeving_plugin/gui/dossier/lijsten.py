"""What a dossier lists, as rows of a tree: its documents, besluiten and who takes part."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.dossier import Besluit, Document, Rol
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad
from portaal_leefomgeving_plugin.host.wording import datum, vertrouwelijkheid

translate = QCoreApplication.translate


def documenten(lijst: Sequence[Document]) -> list[Blad]:
    """The documents of a zaak, newest first; their contents stay in the zaaksysteem."""
    rows = []
    for doc in sorted(lijst, key=lambda d: (d.creatiedatum is not None, d.creatiedatum or 0), reverse=True):
        parts = [doc.bestandsnaam if doc.bestandsnaam != doc.titel else "", omvang(doc.omvang), _woord(doc.status)]
        parts.insert(0, doc.soort)
        if doc.vertrouwelijkheid and doc.vertrouwelijkheid != "openbaar":
            parts.append(vertrouwelijkheid(doc.vertrouwelijkheid))
        under = " · ".join(p for p in parts if p)
        if doc.vergrendeld:
            under += "\n" + translate(
                "dossier", "Vergrendeld: er wordt aan gewerkt. U krijgt de laatst bewaarde versie."
            )
        if not doc.gebruiksrecht_bekend:
            under += "\n" + translate("dossier", "Gebruiksrecht niet ingevuld: zo is de zaak niet af te sluiten.")
        rows.append(Blad(doc.titel or doc.bestandsnaam, under, datum(doc.creatiedatum), ("document", None), doc))
    return rows


def besluiten(lijst: Sequence[Besluit]) -> list[Blad]:
    """The besluiten of a zaak with the days that matter."""
    rows = []
    for besluit in lijst:
        days = (
            (translate("dossier", "gaat in {datum}"), besluit.ingangsdatum),
            (translate("dossier", "verzonden {datum}"), besluit.verzenddatum),
            (translate("dossier", "gepubliceerd {datum}"), besluit.publicatiedatum),
            (translate("dossier", "reageren tot en met {datum}"), besluit.uiterste_reactiedatum),
            (translate("dossier", "vervalt {datum}"), besluit.vervaldatum),
        )
        under = " · ".join(words.format(datum=datum(day)) for words, day in days if day is not None)
        title = besluit.besluittype or besluit.identificatie
        if besluit.identificatie and besluit.identificatie != title:
            under = " · ".join(w for w in (besluit.identificatie, under) if w)
        rows.append(Blad(title, under, datum(besluit.datum), ("besluit", None), inhoud=besluit))
    return rows


def betrokkenen(lijst: Sequence[Rol]) -> list[Blad]:
    """Who takes part; on the screen only, nothing of it is kept."""
    rows = []
    for rol in lijst:
        name = rol.naam or rol.medewerker or translate("dossier", "naam niet bekend")
        kind = "" if rol.medewerker else _woord(rol.betrokkene_type)
        rows.append(Blad(name, kind, rol.omschrijving, ("betrokkene", None), inhoud=rol))
    return rows


def omvang(bytes_: int | None) -> str:
    """A size as people say it; empty where it is not known."""
    return "" if bytes_ is None else QLocale().formattedDataSize(bytes_, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def waarom_niet_gelezen(code: str) -> str:
    """Why a part of a dossier was not read, from the code that the dossier carries."""
    texts = {
        "niet_ingesteld": translate("dossier", "Deze verbinding heeft hiervoor geen adres. Vul het in de opties in."),
        "permission_denied": translate(
            "dossier", "Uw rechten laten dit niet toe. Vraag de functioneel beheerder om toegang."
        ),
        "serverfout": translate("dossier", "Het systeem meldt een storing. Probeer het later opnieuw."),
        "niet_gevonden": translate("dossier", "Het systeem kent dit niet (meer)."),
        "tijd": translate("dossier", "Er kwam niet op tijd antwoord. Probeer het opnieuw."),
        "verbinding": translate("dossier", "Er kwam geen verbinding tot stand. Probeer het opnieuw."),
        "afgebroken": translate("dossier", "Het antwoord brak halverwege af. Probeer het opnieuw."),
        "afgekapt": translate("dossier", "Het antwoord brak halverwege af. Probeer het opnieuw."),
    }
    return texts.get(code) or translate("dossier", "Dit deel is niet gelezen ({code}). Probeer het opnieuw.").format(
        code=code
    )


def _woord(code: str) -> str:
    """A code of the zaaksysteem as a word; one we do not know with its underscores taken out."""
    return {
        "in_bewerking": translate("dossier", "in bewerking"),
        "ter_vaststelling": translate("dossier", "ter vaststelling"),
        "definitief": translate("dossier", "definitief"),
        "gearchiveerd": translate("dossier", "gearchiveerd"),
        "natuurlijk_persoon": translate("dossier", "persoon"),
        "niet_natuurlijk_persoon": translate("dossier", "organisatie"),
        "organisatorische_eenheid": translate("dossier", "afdeling"),
        "vestiging": translate("dossier", "vestiging"),
        "medewerker": translate("dossier", "medewerker"),
    }.get(code, code.replace("_", " "))
