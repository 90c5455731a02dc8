"""Views of the work list: one's own, kept in the logbook, and the team's, from a file beside the team file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from portaal_leefomgeving_plugin.domain.errors import PortaalError, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.weergave import Weergave
from portaal_leefomgeving_plugin.store import weergavevorm
from portaal_leefomgeving_plugin.store.logboek import Logboek

BESTAND = "weergaven.json"
"""The name of the team's file, beside its list of colleagues."""


@dataclass(frozen=True, slots=True)
class Weergaven:
    """``fout``: why the team's views are not there, None where they are or where there is no team."""

    eigen: tuple[Weergave, ...]
    team: tuple[Weergave, ...]
    fout: PortaalError | None = None


def lees_weergaven(logboek: Logboek, team_map: Path | None) -> Weergaven:
    """All that can be chosen. ``team_map``: the folder of the team, None for none. Raises StoreError."""
    own = tuple(logboek.weergaven())
    try:
        return Weergaven(own, tuple(lees_team_weergaven(team_map)) if team_map else ())
    except UnreadableConfiguration as fout:
        return Weergaven(own, (), fout)


def lees_team_weergaven(team_map: Path) -> list[Weergave]:
    """The views of a team, none where nobody shared one yet. Raises UnreadableConfiguration."""
    path = team_map / BESTAND
    try:
        return weergavevorm.uit_bestand(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as fout:
        raise UnreadableConfiguration(path=str(path), where="", code="niet_leesbaar") from fout
    except weergavevorm.Onleesbaar as fout:
        raise UnreadableConfiguration(path=str(path), where=str(fout), code="geen_weergave") from fout


def deel_weergave(weergave: Weergave, team_map: Path) -> None:
    """Adds a view to the team's, instead of one with its name. Raises UnreadableConfiguration.

    Read just before and replaced whole, so that colleagues see the old file or the new one. Two who share
    in the same second may lose one of the two, which the sharer sees: the list is read again after.
    """
    others = [w for w in lees_team_weergaven(team_map) if w.naam != weergave.naam]
    path = team_map / BESTAND
    part = path.with_suffix(".deel")
    views = sorted([*others, replace(weergave, van_team=True)], key=lambda w: w.naam.casefold())
    try:
        part.write_text(weergavevorm.als_bestand(views), encoding="utf-8")
        part.replace(path)
    except OSError as fout:
        raise UnreadableConfiguration(path=str(path), where="", code="niet_te_schrijven") from fout
