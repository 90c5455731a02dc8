"""What pages and dialogs are built from: trees, labels, chips, icons, colours, help."""
