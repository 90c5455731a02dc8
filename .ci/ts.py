"""Keeps i18n/en.ts: finds what the interface says, keeps what is translated, and tells what is not.

``ts.py`` rewrites the file; ``ts.py --check`` writes nothing and fails where the file and the code
differ, where a text is no literal (it would never be translated), or where Qt would look for it
under another name. ``ts.py --check --af`` fails on an unfinished translation as well.

Texts are found in ``self.tr("…")`` and ``QCoreApplication.translate("Context", "…")`` by Python's own
parser: Qt 5's lupdate reads no Python, and pylupdate5 loses what is not on one line.
"""

from __future__ import annotations

import argparse
import ast
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "portaal_leefomgeving_plugin"
ROOMS = ("gui", "host", "layers", "processing", "plugin.py")
LANGUAGE = "en"


@dataclass(frozen=True, order=True)
class Text:
    """One text of the interface. ``context`` is what Qt looks it up under; ``comment`` tells two like texts apart."""

    context: str
    source: str
    comment: str = ""


@dataclass
class Found:
    """What the code says. ``places`` per text; ``faults`` are calls whose text cannot be translated."""

    places: dict[Text, tuple[str, int, bool]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def find(root: Path = PACKAGE) -> Found:
    """Every text in the rooms that speak to a user."""
    found = Found()
    classes: dict[str, list[str]] = {}
    for room in ROOMS:
        path = root / room
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            if file.is_file():
                _Reader(file, file.relative_to(root), found, classes).read()
    speaking = {text.context for text in found.places}
    for name, bases in classes.items():
        for base in bases:
            # PyQt5 looks a text of self.tr() up under the class of the object, not of the code
            if base in speaking and base in classes and base not in _explicit(found):
                found.faults.append(f"{name} erft van {base}, waarvan self.tr() dan onder {name} zoekt")
    return found


def _explicit(found: Found) -> set[str]:
    """Contexts that are only ever named in full, by translate()."""
    by_self = {text.context for text, place in found.places.items() if place[2]}
    return {text.context for text in found.places} - by_self


class _Reader(ast.NodeVisitor):
    def __init__(self, file: Path, shown: Path, found: Found, classes: dict[str, list[str]]) -> None:
        self.file, self.shown, self.found, self.classes = file, shown, found, classes
        self.inside: list[str] = []
        self.constants: dict[str, str] = {}

    def read(self) -> None:
        tree = ast.parse(self.file.read_text(encoding="utf-8"))
        for node in tree.body:  # CONTEXT = "…" at the top of a module
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            ):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        self.constants[target.id] = node.value.value
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes[node.name] = [b.id for b in node.bases if isinstance(b, ast.Name)]
        self.inside.append(node.name)
        self.generic_visit(node)
        self.inside.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "tr":  # what passes a text on to Qt is not where the text is
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and isinstance(node.func, ast.Attribute) and node.args:
            context = self.inside[-1] if self.inside else ""
            if not context:
                self.found.faults.append(f"{self.shown}:{node.lineno}: tr() buiten een klasse heeft geen context")
            else:
                self._note(node, context, node.args, by_self=True)
        elif name == "translate" and len(node.args) >= 2:
            context = self._string(node.args[0])
            if context is None:
                self._fault(node, "de context is geen letterlijke tekst")
            else:
                self._note(node, context, node.args[1:], by_self=False)
        self.generic_visit(node)

    def _string(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        if isinstance(node, ast.Name):
            return self.constants.get(node.id)
        return None

    def _note(self, node: ast.Call, context: str, args: list[ast.expr], *, by_self: bool) -> None:
        text = args[0]
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            self._fault(node, "de tekst is niet letterlijk, en wordt dus nooit vertaald")
            return
        comment = self._string(args[1]) if len(args) > 1 else ""
        numerus = len(args) > 2 or "%n" in text.value
        key = Text(context, text.value, comment or "")
        self.found.places.setdefault(key, (str(self.shown), int(numerus), by_self))

    def _fault(self, node: ast.AST, why: str) -> None:
        self.found.faults.append(f"{self.shown}:{getattr(node, 'lineno', 0)}: {why}")


def load(path: Path) -> dict[Text, list[str]]:
    """The translations that a .ts file has; an unfinished one is not among them."""
    done: dict[Text, list[str]] = {}
    if path.exists():
        for context in ET.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                key = Text(
                    context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""
                )
                translation = message.find("translation")
                if translation is not None and translation.get("type") is None:
                    forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
                    if all(forms):
                        done[key] = forms
    return done


def write(path: Path, found: Found, done: dict[Text, list[str]]) -> None:
    """Writes the file, in an order that does not change with the code's."""
    root = ET.Element("TS", version="2.1", language=LANGUAGE, sourcelanguage="nl")
    contexts: dict[str, ET.Element] = {}
    for text in sorted(found.places):
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        where, numerus, _by_self = found.places[text]
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if numerus else {})
        ET.SubElement(message, "location", filename=f"../portaal_leefomgeving_plugin/{where}")
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        forms = done.get(text)
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if numerus:
            for form in (forms or ["", ""])[:2]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def problems(found: Found, path: Path, *, finished: bool) -> list[str]:
    """What stands between the code and a whole translation."""
    out = list(found.faults)
    known: set[Text] = set()
    if path.exists():
        for context in ET.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                known.add(
                    Text(
                        context.findtext("name") or "",
                        message.findtext("source") or "",
                        message.findtext("comment") or "",
                    )
                )
    wanted, name = set(found.places), path.name
    for text in sorted(wanted - known):
        out.append(f"{found.places[text][0]}: {text.source!r} staat niet in {name}: make vertalingen")
    for text in sorted(known - wanted):
        out.append(f"{name}: {text.source!r} ({text.context}) zegt de code niet meer: make vertalingen")
    if finished:
        done = load(path)
        for text in sorted((wanted & known) - set(done)):
            out.append(f"{name}: {text.source!r} ({text.context}) is niet vertaald")
    return out


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail where the file is behind")
    parser.add_argument("--af", action="store_true", help="with --check: fail on an unfinished translation too")
    wanted = parser.parse_args()
    path = ROOT / "i18n" / f"{LANGUAGE}.ts"
    found = find()
    if wanted.check:
        out = problems(found, path, finished=wanted.af)
        print("\n".join(out), file=sys.stderr, end="\n" if out else "")
        return 1 if out else 0
    done = load(path)
    write(path, found, done)
    left = sum(1 for text in found.places if text not in done)
    print(f"{path.relative_to(ROOT)}: {len(found.places)} teksten, {left} nog niet vertaald")
    for fault in found.faults:
        print(fault, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
