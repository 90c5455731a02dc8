"""The place "Werk": the work list with its filters, and deeds on many zaken at once."""
