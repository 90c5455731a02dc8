"""The omgevingsplan of the fictional town, as a STOP/TPOD download package."""
