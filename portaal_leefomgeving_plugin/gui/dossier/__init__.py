"""The dossier of one zaak, part by part."""
