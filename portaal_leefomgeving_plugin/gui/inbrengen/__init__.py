"""What comes in by file: a verzoek of the Omgevingsloket, a sheet of rows."""
