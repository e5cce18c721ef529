"""Shared by the format rules: what they look at, their table, the decree as data."""
