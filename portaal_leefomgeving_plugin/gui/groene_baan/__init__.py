"""The green lane in a dossier, and one's own judgement beside it."""
