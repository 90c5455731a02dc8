"""For QGIS in tests only: loads the wheel of shapely with symbols of its own.

QGIS imports shapely when it starts, and the QGIS program has the GEOS of the system in its global scope.
The wheel brings another GEOS; without this its C library calls into the C++ of the system's, which is a
crash. A QGIS with the shapely of its own packager has one GEOS and needs nothing of this.
"""

import contextlib
import os
import sys

if hasattr(os, "RTLD_DEEPBIND"):
    flags = sys.getdlopenflags()
    sys.setdlopenflags(flags | os.RTLD_DEEPBIND)
    with contextlib.suppress(ImportError):
        import shapely  # noqa: F401
    sys.setdlopenflags(flags)
