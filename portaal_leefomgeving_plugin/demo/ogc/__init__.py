"""The open data of the embedded gemeente: OGC API Features with the manners of PDOK."""
