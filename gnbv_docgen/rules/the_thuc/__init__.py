"""Format rules: the decree's Phụ lục I, over a view of a Word file and its parts."""
