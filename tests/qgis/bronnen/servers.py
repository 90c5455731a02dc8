"""Real servers on loopback: MapServer, the engine behind PDOK's WFS, and QGIS Server. Both from Debian's packages.

MapServer is a CGI program: a small HTTP server runs it once per request. QGIS Server brings a server of its own
for development. Both are ended by the id of the process that was started.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

MAPSERV = "/usr/lib/cgi-bin/mapserv"
QGIS_SERVER = "qgis_mapserver"

MAPFILE = """MAP
  NAME "proef"
  EXTENT 150000 450000 153000 453000
  PROJECTION "init=epsg:28992" END
  OUTPUTFORMAT
    NAME "geojson"
    DRIVER "OGR/GEOJSON"
    MIMETYPE "application/json; subtype=geojson"
    FORMATOPTION "STORAGE=stream"
    FORMATOPTION "FORM=SIMPLE"
  END
  WEB METADATA
    "ows_title" "proef"
    "ows_onlineresource" "http://127.0.0.1/"
    "ows_srs" "EPSG:28992 EPSG:4258"
    "ows_enable_request" "*"
    "wfs_namespace_prefix" "proef"
    "wfs_namespace_uri" "http://proef.example"
    "wfs_getfeature_formatlist" "{formaten}"
  END END
  LAYER
    NAME "vlak"
    TYPE POLYGON
    STATUS ON
    CONNECTIONTYPE OGR
    CONNECTION "{gpkg}"
    DATA "{tabel}"
    PROJECTION "init=epsg:28992" END
    METADATA
      "ows_title" "vlak"
      "gml_include_items" "all"
      "gml_featureid" "fid"
      "wfs_getfeature_formatlist" "{formaten}"
      "wfs_maxfeatures" "1000"
      "wfs_use_default_extent_for_getfeature" "false"
    END
  END
  LAYER
    NAME "lden"
    TYPE RASTER
    STATUS ON
    DATA "{tif}"
    TEMPLATE "dummy"
    PROJECTION "init=epsg:28992" END
    METADATA "ows_title" "lden" "gml_include_items" "all" "wcs_label" "lden" "wcs_rangeset_name" "dB"
      "wcs_rangeset_label" "dB" END
  END
END
"""


def ontbreekt(programma: str) -> str:
    """Why tests with this program cannot run here; empty where they can."""
    there = Path(programma).exists() or shutil.which(programma)
    return "" if there else f"{programma} is niet geïnstalleerd (zie .ci/install-qgis)"


@contextmanager
def mapserver(
    map_: Path, gpkg: Path, tif: Path, *, formaten: str = "geojson,gml32", tabel: str = "vlak"
) -> Iterator[str]:
    """The address of a MapServer over these files, to which a query is to be added."""
    mapfile = map_ / "proef.map"
    mapfile.write_text(MAPFILE.format(gpkg=gpkg, tif=tif, formaten=formaten, tabel=tabel))
    config = map_ / "mapserver.conf"
    config.write_text(f'CONFIG\n  MAPS\n    PROEF "{mapfile}"\n  END\nEND\n')

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *args: object) -> None:
            pass

        def do_GET(self) -> None:
            env = {
                "PATH": os.environ["PATH"],
                "MAPSERVER_CONFIG_FILE": str(config),
                "REQUEST_METHOD": "GET",
                "QUERY_STRING": f"map=PROEF&{urlsplit(self.path).query}",
            }
            done = subprocess.run([MAPSERV], env=env, capture_output=True, timeout=60, check=False)
            head, _, body = done.stdout.partition(b"\r\n\r\n")
            fields = dict(line.split(": ", 1) for line in head.decode().splitlines() if ": " in line)
            self.send_response(int(fields.pop("Status", "200").split()[0]))
            for name, value in fields.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


@contextmanager
def qgis_server(project: Path) -> Iterator[str]:
    """The address of a QGIS Server over a project."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PROJECT_FILE": str(project),
        "QGIS_SERVER_LOG_LEVEL": "2",
    }
    env.pop("DISPLAY", None)
    process = subprocess.Popen(
        [QGIS_SERVER, f"127.0.0.1:{port}"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wacht_op(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


def _wacht_op(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"QGIS Server ended with {process.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("QGIS Server does not listen")
