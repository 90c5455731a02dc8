"""Places by their address, parcel or name: PDOK's Locatieserver, or one that answers like it."""
