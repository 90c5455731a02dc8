"""The ZGW APIs of the embedded gemeente: Zaken, Catalogi, Documenten, Besluiten, as OpenZaak 1.30 has them."""
