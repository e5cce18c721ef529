"""Plan files: from YAML text to the model, and from the model to numbered blocks."""
