"""Rules: what the decree demands, one file a rule, and the engine that signs what they yield."""
