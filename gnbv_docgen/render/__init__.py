"""From numbered blocks to the bytes of a Word file."""
