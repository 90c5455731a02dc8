"""The dialogs that act on a zaak."""
