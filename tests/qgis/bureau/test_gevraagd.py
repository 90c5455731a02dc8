"""What windows ask of the desk and of a connection is there: the bindings of Qt hide it from mypy."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import portaal_leefomgeving_plugin
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.loket.loket import Loket

HUIS = Path(portaal_leefomgeving_plugin.__file__).parent
EIGEN = {"Bureau": {"instellingen", "werkers", "voorbeeldgemeente", "gekozen"},
         "Loket": {"instellingen", "werkers", "handelingen", "bezig", "gesloten", "mislukt"}}  # fmt: skip
"""What ``__init__`` gives them."""


def gevraagd() -> list[tuple[str, str, str]]:
    """Where, of whom, and what: every ``bureau.x``, ``self._bureau.x`` and the same of a ``loket``."""
    found = []
    for path in sorted((*HUIS.glob("gui/**/*.py"), HUIS / "bureaublad.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Attribute):
                continue
            owner = node.value
            name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
            whom = {"bureau": "Bureau", "loket": "Loket"}.get(name.lstrip("_"))
            if whom is not None:
                found.append((f"{path.relative_to(HUIS)}:{node.lineno}", whom, node.attr))
    return found


@pytest.mark.parametrize(("wie", "wat"), [("Bureau", Bureau), ("Loket", Loket)])
def test_nothing_is_asked_that_is_not_there(wie: str, wat: type) -> None:
    asked = [(where, what) for where, whom, what in gevraagd() if whom == wie]
    assert len(asked) > 20
    assert [one for one in asked if one[1] not in EIGEN[wie] and not hasattr(wat, one[1])] == []
