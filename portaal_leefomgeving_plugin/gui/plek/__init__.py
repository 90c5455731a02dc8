"""The place "Plek": which rules hold where the user pointed, and how the plan changed there."""
