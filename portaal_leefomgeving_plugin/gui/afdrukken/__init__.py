"""What goes out on paper: situatieschets, omwonenden, and what lies under a print."""
