"""Places of the fictional town by their address, parcel or street, as PDOK's Locatieserver gives them."""
