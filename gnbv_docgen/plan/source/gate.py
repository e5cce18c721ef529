"""The cheap look at a whole file for characters that need a second one.

Most files have none, and never import ``characters``, which judges them.
"""

from __future__ import annotations

import re

CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff"
"""What XML cannot hold, and the other controls of Latin-1."""
BREAKS = "\x85\u2028\u2029"
"""Ends of a line for YAML, for no editor."""
SPACES = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Look like a space; YAML takes them for letters."""
UNSEEN = "\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
"""Nobody sees them at all."""

CONTROL = re.compile(f"[{CONTROLS}]")
SUSPECT = re.compile(f"[\t{CONTROLS}{BREAKS}{SPACES}{UNSEEN}\ufffd]")
