"""The OpenAPI description of the open data: what a client reads the limits of paging from."""

from __future__ import annotations

from typing import Any

from portaal_leefomgeving_plugin.demo.ogc.vragen import CRS84, LIMIET, MEESTE, STELSELS


def openapi(root: str, titel: str) -> dict[str, Any]:
    """OpenAPI 3.0, for a service at ``root``."""
    collection = _in_pad("collectionId")
    crs = {"type": "string", "format": "uri", "enum": list(STELSELS), "default": CRS84}
    box = {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4}
    limit = {"type": "integer", "minimum": 1, "maximum": MEESTE, "default": LIMIET}
    page = [
        collection,
        _in_vraag("limit", limit),
        _in_vraag("cursor", {"type": "string"}),
        _in_vraag("bbox", box) | {"style": "form", "explode": False},
        _in_vraag("bbox-crs", crs),
        _in_vraag("crs", crs),
        _in_vraag("f", {"type": "string", "enum": ["json"]}),
    ]
    return {
        "openapi": "3.0.3",
        "info": {"title": titel, "version": "1.0.0"},
        "servers": [{"url": root}],
        "paths": {
            "/": _pad("landingPage", []),
            "/conformance": _pad("conformance", []),
            "/collections": _pad("collections", []),
            "/collections/{collectionId}": _pad("collection", [collection]),
            "/collections/{collectionId}/items": _pad("items", page),
            "/collections/{collectionId}/items/{featureId}": _pad(
                "feature", [collection, _in_pad("featureId"), _in_vraag("crs", crs)]
            ),
        },
    }


def _pad(operation: str, parameters: list[dict[str, Any]]) -> dict[str, Any]:
    responses = {"200": {"description": "OK"}, "default": {"description": "problem details"}}
    return {"get": {"operationId": operation, "parameters": parameters, "responses": responses}}


def _in_pad(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _in_vraag(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "schema": schema}
