"""Draws the Word templates: numbers from the decree in, Word files out."""
