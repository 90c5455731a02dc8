"""Every text of the interface has its English, and says the same with the same blanks."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_en_ts_loopt_met_de_code_mee_en_is_af():
    done = subprocess.run(
        [sys.executable, ".ci/ts.py", "--check", "--af"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_een_vertaling_heeft_dezelfde_lege_plekken():
    wrong = []
    for message in ET.parse(ROOT / "i18n" / "en.ts").getroot().iter("message"):
        source, english = message.findtext("source") or "", message.findtext("translation") or ""
        if set(re.findall(r"\{[^}]*\}", source)) != set(re.findall(r"\{[^}]*\}", english)):
            wrong.append(source)
    assert wrong == []
