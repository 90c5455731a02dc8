"""What happened to a zaak, in one line of time: statussen, besluiten, documents, and who changed what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.dossier import Besluit, Document, Dossier, StatusInDossier
from portaal_leefomgeving_plugin.domain.dossierdelen import Auditregel
from portaal_leefomgeving_plugin.domain.tijdzone import in_nederland


class Gebeurtenissoort(StrEnum):
    """What kind of thing happened."""

    STATUS = "status"
    BESLUIT = "besluit"
    DOCUMENT = "document"
    WIJZIGING = "wijziging"


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """One thing that happened. ``op`` is a day where no moment is known; ``wie`` and ``reden`` where the trail says."""

    soort: Gebeurtenissoort
    op: datetime | date
    inhoud: StatusInDossier | Besluit | Document | Auditregel
    wie: str = ""
    reden: str = ""


def tijdlijn(dossier: Dossier, audit: tuple[Auditregel, ...] = ()) -> tuple[Gebeurtenis, ...]:
    """Everything, newest first; of one day, what has no time of day comes after what has.

    A line of the trail that tells of the making of a status, which is there already, is not told twice:
    the status gets its who and why. The trail of a zaak does not tell of documents' contents or besluiten.
    """
    made = {line.resource_url: line for line in audit if line.actie == "create"}
    happened = [_status(entry, made.get(entry.status.url)) for entry in dossier.statussen]
    told = {entry.status.url for entry in dossier.statussen}
    happened += [Gebeurtenis(Gebeurtenissoort.BESLUIT, b.datum, b) for b in dossier.besluiten if b.datum is not None]
    happened += [
        Gebeurtenis(Gebeurtenissoort.DOCUMENT, d.creatiedatum, d)
        for d in dossier.documenten
        if d.creatiedatum is not None
    ]
    happened += [
        Gebeurtenis(Gebeurtenissoort.WIJZIGING, line.moment, line, line.wie, line.reden)
        for line in audit
        if not (line.actie == "create" and line.resource_url in told)
    ]
    return tuple(sorted(happened, key=lambda h: _plaats(h.op), reverse=True))


def _status(entry: StatusInDossier, line: Auditregel | None) -> Gebeurtenis:
    return Gebeurtenis(
        Gebeurtenissoort.STATUS,
        entry.status.datum_gezet,
        entry,
        line.wie if line is not None else "",
        line.reden if line is not None else "",
    )


def _plaats(op: datetime | date) -> tuple[date, time]:
    if isinstance(op, datetime):
        moment = in_nederland(op)
        return moment.date(), moment.time()
    return op, time.min
