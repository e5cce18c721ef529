"""Facts about Word files: parts of the package, widths of letters."""
