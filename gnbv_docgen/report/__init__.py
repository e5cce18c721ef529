"""Findings as text for people, as JSON for programs, as annotations for GitHub."""
