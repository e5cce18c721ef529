"""From a valid plan file to the model, subject by subject."""

from gnbv_docgen.plan.decode.plan import decode

__all__ = ["decode"]
