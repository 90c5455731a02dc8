"""The analyst's way in: from scores to a map, a plan and files."""
