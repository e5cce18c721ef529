"""Rules: what the decree demands and careful readers ask, one file a rule; their engine."""
