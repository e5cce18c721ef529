"""One module a rule, called as the rule is, with two tables.

``BROKEN`` holds pairs: a text (one paragraph of a body) or a content, and the words that the rule
must point at, in order. ``CLEAN`` holds texts and contents of which it must say nothing. Real ones
stand first.
"""
