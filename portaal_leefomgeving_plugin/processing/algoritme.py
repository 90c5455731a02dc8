"""What the algorithms share: the connection they work on, progress, and errors in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from portaal_leefomgeving_plugin.domain.errors import Cancelled, MissingCredential, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Verbinding
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.credentials import controleer, is_sessie
from portaal_leefomgeving_plugin.host.sessies import maak_sessie_voor
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.wording import bericht, voortgang
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving, bouw_clients
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

CRS = QgsCoordinateReferenceSystem(RD)
VERBINDING = "VERBINDING"


class FeedbackProgress:
    """The Progress of a Processing feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def step(self, what: str, done: int, total: int | None = None) -> None:
        """The count as text; a percentage where the total is known."""
        self._feedback.setProgressText(f"{voortgang(what)}: {done}")
        if total:
            self._feedback.setProgress(100.0 * done / total)

    def check(self) -> None:
        """Raises Cancelled after the user pressed cancel."""
        if self._feedback.isCanceled():
            raise Cancelled


class PortaalAlgoritme(QgsProcessingAlgorithm):
    """Base of the algorithms: they work on the store of one connection."""

    naam = ""

    def name(self) -> str:
        return self.naam

    def createInstance(self) -> PortaalAlgoritme:  # the name is QGIS's
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons/portaal.svg")))

    def tr(self, text: str) -> str:
        """Translates in the context of the class, as the tools that gather strings expect."""
        return QCoreApplication.translate(type(self).__name__, text)

    def verbinding_parameter(self) -> QgsProcessingParameterString:
        """The connection by id; empty means the one that was open last."""
        return QgsProcessingParameterString(
            VERBINDING,
            QCoreApplication.translate("PortaalAlgoritme", "Verbinding (leeg: de laatst geopende)"),
            optional=True,
        )

    def kies_verbinding(self, gevraagd: str) -> Verbinding:
        """The connection that was asked for, by id or by name."""
        settings = Instellingen()
        wanted = gevraagd.strip() or settings.laatste_verbinding
        for verbinding in settings.verbindingen():
            if wanted in (verbinding.id, verbinding.naam):
                return verbinding
        raise QgsProcessingException(
            QCoreApplication.translate(
                "PortaalAlgoritme",
                "Er is geen verbinding '{verbinding}'. Maak er een in Extra > Opties > Portaal Leefomgeving.",
            ).format(verbinding=wanted)
        )

    def ontgrendel(self, verbinding: Verbinding) -> None:
        """Sees to it that the credentials can be had, while still on the thread of the caller.

        QGIS asks for its master password on the main thread only, and an algorithm may run on another.
        """
        for toegang in dict.fromkeys(verbinding.toegangen):
            if toegang.wijze is not Inlogwijze.GEEN and not is_sessie(toegang.authcfg):
                try:
                    controleer(toegang.authcfg, systeem=verbinding.naam)
                except MissingCredential as fout:
                    if toegang == verbinding.toegang_zgw or fout.treft_alles:
                        raise in_woorden(fout) from fout

    @contextmanager
    def omgeving(self, verbinding: Verbinding, *, schrijven: bool) -> Iterator[Werkomgeving]:
        """The place to work in, closed again after; errors come out as sentences.

        Where this QGIS has the store open already, that one is used: one writer per store.
        """
        settings, clock = Instellingen(), SystemClock()
        folder = settings.winkel(verbinding.id)
        try:
            with Draden() as executor:
                werkbestand = Werkbestand.open(folder, clock=clock)
                logboek = Logboek.open(folder)
                try:
                    if schrijven and werkbestand.alleen_lezen:
                        raise QgsProcessingException(
                            QCoreApplication.translate(
                                "PortaalAlgoritme",
                                "De gegevens van '{verbinding}' zijn in gebruik. Ververs ze in het paneel "
                                "Portaal Leefomgeving, of sluit het andere venster van QGIS.",
                            ).format(verbinding=verbinding.naam)
                        )
                    medewerker = settings.medewerker
                    clients = bouw_clients(
                        verbinding,
                        sessie=lambda t: maak_sessie_voor(t, systeem=verbinding.naam, medewerker=medewerker),
                        clock=clock,
                        executor=executor,
                    )
                    yield Werkomgeving(
                        verbinding, clients, werkbestand, logboek, clock, executor, medewerker, settings.procedures()
                    )
                finally:
                    logboek.close()
                    werkbestand.close()
        except PortaalError as fout:
            raise in_woorden(fout) from fout


def in_woorden(fout: PortaalError) -> QgsProcessingException:
    """An error of the core as Processing shows errors."""
    words = bericht(fout)
    return QgsProcessingException(f"{words.titel}. {words.tekst}")


def schrijf(sink: QgsFeatureSink, feature: QgsFeature) -> None:
    """Adds a row to an output. Raises QgsProcessingException where it is refused: no row is lost in silence."""
    if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(
            QCoreApplication.translate("PortaalAlgoritme", "De uitvoer is niet te schrijven: {reden}").format(
                reden=sink.lastError()
            )
        )


def rd_wkb(geometrie: QgsGeometry) -> RdWkb:
    """A geometry in EPSG:28992 as the core wants it: two-dimensional WKB without curves."""
    flat = QgsGeometry(geometrie.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    return RdWkb(bytes(flat.asWkb()))


def grens_uit(
    parameters: dict[str, Any], naam: str, algoritme: QgsProcessingAlgorithm, context: QgsProcessingContext
) -> RdWkb | None:
    """All areas of the layer in parameter ``naam`` as one boundary in EPSG:28992; None where none was given."""
    source = algoritme.parameterAsSource(parameters, naam, context)
    if source is None:
        return None
    to_rd = QgsCoordinateTransform(source.sourceCrs(), CRS, context.transformContext())
    parts = []
    for feature in source.getFeatures():
        part = feature.geometry()
        if not part.isEmpty():
            part.transform(to_rd)
            parts.append(part)
    whole = QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()
    return None if whole.isEmpty() else rd_wkb(whole)
