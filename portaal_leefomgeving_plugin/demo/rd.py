"""RD New (EPSG:28992) to degrees in ETRS89 and back, on whole arrays.

Snyder's oblique stereographic projection by way of the Gauss sphere, on the Bessel ellipsoid, and the
seven-parameter transformation "Amersfoort to ETRS89 (8)" of the EPSG register (25 cm), which is what
PROJ takes where RDNAPTRANS's correction grid is not installed. ETRS89 stands for WGS84, as it does in
Dutch sources.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Getallen = NDArray[np.float64]

# Bessel 1841 and GRS80: half the long axis in metres, and the square of the eccentricity
_BESSEL_A, _BESSEL_E2 = 6_377_397.155, 2 / 299.1528128 - 1 / 299.1528128**2
_GRS80_A, _GRS80_E2 = 6_378_137.0, 2 / 298.257222101 - 1 / 298.257222101**2

# the projection: its centre is the tower of Amersfoort
_LAT0, _LON0 = np.radians(52.156160555555555), np.radians(5.387638888888889)
_X0, _Y0, _K0 = 155_000.0, 463_000.0, 0.9999079

# metres, radians (coordinate frame rotation) and scale
_SHIFT = np.array([565.7381, 50.4018, 465.2904])
_RX, _RY, _RZ = np.radians(np.array([0.395025981036064, -0.330772431242031, 1.87607329462821]) / 3600)
_SCALE = 1 + 4.07244e-6
_ROTATION = np.array([[1.0, _RZ, -_RY], [-_RZ, 1.0, _RX], [_RY, -_RX, 1.0]])

# constants of the Gauss sphere
_E = float(np.sqrt(_BESSEL_E2))
_C = float(np.sqrt(1 + _BESSEL_E2 * np.cos(_LAT0) ** 4 / (1 - _BESSEL_E2)))
_CHI0 = float(np.arcsin(np.sin(_LAT0) / _C))
_SIN0, _COS0 = float(np.sin(_CHI0)), float(np.cos(_CHI0))
_TWEE_R = 2 * _BESSEL_A * float(np.sqrt(1 - _BESSEL_E2) / (1 - _BESSEL_E2 * np.sin(_LAT0) ** 2))


def naar_wgs84(x: Getallen, y: Getallen) -> tuple[Getallen, Getallen]:
    """Degrees (lon, lat) of points in RD, in metres."""
    lat, lon = _van_vlak(np.asarray(x, float), np.asarray(y, float))
    xyz = _SCALE * (_ruimtelijk(lat, lon, _BESSEL_A, _BESSEL_E2) @ _ROTATION.T) + _SHIFT
    lat, lon = _op_ellipsoide(xyz, _GRS80_A, _GRS80_E2)
    return np.degrees(lon), np.degrees(lat)


def naar_rd(lon: Getallen, lat: Getallen) -> tuple[Getallen, Getallen]:
    """RD (x, y) in metres of points in degrees."""
    xyz = _ruimtelijk(np.radians(np.asarray(lat, float)), np.radians(np.asarray(lon, float)), _GRS80_A, _GRS80_E2)
    # the transpose for the inverse: the angles are so small that it differs by less than a millimetre
    xyz = ((xyz - _SHIFT) / _SCALE) @ _ROTATION
    return _naar_vlak(*_op_ellipsoide(xyz, _BESSEL_A, _BESSEL_E2))


def _ruimtelijk(lat: Getallen, lon: Getallen, a: float, e2: float) -> Getallen:
    """Geocentric coordinates of points on the ellipsoid; shape (..., 3)."""
    n = a / np.sqrt(1 - e2 * np.sin(lat) ** 2)
    xyz: Getallen = np.stack(
        [n * np.cos(lat) * np.cos(lon), n * np.cos(lat) * np.sin(lon), n * (1 - e2) * np.sin(lat)], axis=-1
    )
    return xyz


def _op_ellipsoide(xyz: Getallen, a: float, e2: float) -> tuple[Getallen, Getallen]:
    """Latitude and longitude of geocentric coordinates (Bowring: far below a millimetre near the surface)."""
    x, y, z = xyz[..., 0], xyz[..., 1], xyz[..., 2]
    p, b = np.hypot(x, y), a * np.sqrt(1 - e2)
    theta = np.arctan2(z * a, p * b)
    lat = np.arctan2(z + e2 / (1 - e2) * b * np.sin(theta) ** 3, p - e2 * a * np.cos(theta) ** 3)
    return lat, np.arctan2(y, x)


def _gauss(lat: Getallen | float) -> Getallen:
    """tan(pi/4 + chi/2) on the sphere, up to the constant factor."""
    es = _E * np.sin(lat)
    made: Getallen = np.asarray(np.tan(lat / 2 + np.pi / 4) ** _C * ((1 - es) / (1 + es)) ** (_C * _E / 2))
    return made


_K = float(np.tan(_CHI0 / 2 + np.pi / 4) / _gauss(_LAT0))


def _naar_vlak(lat: Getallen, lon: Getallen) -> tuple[Getallen, Getallen]:
    chi, lam = 2 * np.arctan(_K * _gauss(lat)) - np.pi / 2, _C * (lon - _LON0)
    k = _K0 * _TWEE_R / (1 + _SIN0 * np.sin(chi) + _COS0 * np.cos(chi) * np.cos(lam))
    x = k * np.cos(chi) * np.sin(lam)
    y = k * (_COS0 * np.sin(chi) - _SIN0 * np.cos(chi) * np.cos(lam))
    return x + _X0, y + _Y0


def _van_vlak(x: Getallen, y: Getallen) -> tuple[Getallen, Getallen]:
    u, v = (x - _X0) / _K0, (y - _Y0) / _K0
    rho = np.hypot(u, v)
    c = 2 * np.arctan2(rho, _TWEE_R)
    safe = np.where(rho == 0, 1.0, rho)
    chi = np.arcsin(np.cos(c) * _SIN0 + v * np.sin(c) * _COS0 / safe)
    lam = np.arctan2(u * np.sin(c), safe * _COS0 * np.cos(c) - v * _SIN0 * np.sin(c))
    t = (np.tan(chi / 2 + np.pi / 4) / _K) ** (1 / _C)
    lat = chi
    for _ in range(6):  # each round gains more than two digits
        es = _E * np.sin(lat)
        lat = 2 * np.arctan(t * ((1 + es) / (1 - es)) ** (_E / 2)) - np.pi / 2
    return lat, _LON0 + lam / _C
