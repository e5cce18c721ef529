"""Shared by the content rules: the texts that they look at, what they mention, their table."""
