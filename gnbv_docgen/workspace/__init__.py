"""Many plans at once: which files, which are up to date, and how none is lost."""
