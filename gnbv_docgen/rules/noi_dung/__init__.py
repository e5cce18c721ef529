"""Content rules: one file a rule, named after the defect; listed in ``rules.content.table``."""
