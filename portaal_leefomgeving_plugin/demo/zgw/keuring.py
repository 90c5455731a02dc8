"""What is checked of a body that is sent in: required, length, dates, durations, links to what exists."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from portaal_leefomgeving_plugin.demo.zgw.fouten import VERPLICHT, Fout, Invoerfout, ongeldig, te_lang
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, Soort, moment

GEEN_MOMENT = (
    "Datetime heeft een ongeldig formaat, gebruik 1 van de volgende formaten: "
    "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."
)


class Keuring:
    """Collects what is wrong with a body, so that all of it is told at once."""

    def __init__(self, body: Json) -> None:
        self.body = body
        self.fouten: list[Invoerfout] = []

    def eis(self, *namen: str) -> None:
        """These must be there."""
        self.fouten += [(name, *VERPLICHT) for name in namen if name not in self.body]

    def tekst(self, naam: str, meeste: int, anders: str = "") -> str:
        """A text of at most so many characters; absent or null is ``anders``."""
        value = self.body.get(naam)
        if value is None:
            return anders
        if not isinstance(value, str):
            self.fouten.append((naam, "invalid", "Not a valid string."))
            return anders
        if len(value) > meeste:
            self.fouten.append(te_lang(naam, meeste))
        return value

    def rsin(self, naam: str) -> None:
        """Nine digits that pass the elfproef."""
        value = self.body.get(naam)
        if not isinstance(value, str):
            return
        if not value.isdecimal():
            self.fouten.append((naam, "only-digits", "Waarde moet numeriek zijn."))
        elif len(value) != 9:
            self.fouten.append((naam, "invalid-length", "RSIN moet 9 tekens lang zijn."))
        elif sum(int(d) * w for d, w in zip(value, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11:
            self.fouten.append((naam, "invalid", "Onjuist RSIN nummer."))

    def dag(self, naam: str) -> str | None:
        """A day, or nothing."""
        value = self.body.get(naam)
        if value is None:
            return None
        try:
            return date.fromisoformat(str(value)).isoformat()
        except ValueError:
            reden = "Datum heeft het verkeerde formaat, gebruik 1 van deze formaten: YYYY-MM-DD."
            self.fouten.append((naam, "invalid", reden))
            return None

    def moment(self, naam: str) -> datetime | None:
        """A moment; a day alone is its midnight in UTC, a moment without zone is in UTC. Keeps its offset."""
        value = self.body.get(naam)
        if value is None:
            return None
        try:
            found = datetime.fromisoformat(str(value))
        except ValueError:
            self.fouten.append((naam, "invalid", GEEN_MOMENT))
            return None
        return found if found.tzinfo is not None else found.replace(tzinfo=UTC)

    def verwijst(self, naam: str, soort: Soort, code: str = "object-does-not-exist") -> Ding | None:
        """A link to something that exists."""
        value = self.body.get(naam)
        if value is None:
            return None
        found = soort.op_url(value)
        if found is None:
            self.fouten.append((naam, code, "Dit object bestaat niet in de database"))
        return found

    def keuze(self, naam: str, keuzes: Iterable[str]) -> None:
        """One of these, or empty."""
        value = self.body.get(naam)
        if value and value not in set(keuzes):
            self.fouten.append((naam, "invalid_choice", f'"{value}" is een ongeldige keuze.'))

    def klaar(self) -> None:
        """Raises 400 with all that is wrong."""
        if self.fouten:
            raise ongeldig(*self.fouten)


def fout_zonder_veld(code: str, reden: str) -> Fout:
    """400 about the whole."""
    return ongeldig(("nonFieldErrors", code, reden))


def als_utc(wanneer: datetime) -> str:
    """A moment as the APIs write it."""
    return moment(wanneer.astimezone(UTC))


def overgenomen(body: Json, velden: Iterable[str]) -> dict[str, Any]:
    """The fields of ``body`` that may be written, and nothing else."""
    return {name: body[name] for name in velden if name in body}
