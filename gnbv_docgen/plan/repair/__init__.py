"""Repairs of a plan file that are certain and change no meaning; all else stays byte for byte."""
