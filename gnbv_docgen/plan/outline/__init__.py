"""From the model to printed parts: names put in, headings and numbers set, data laid out."""

from gnbv_docgen.plan.outline.whole import outline

__all__ = ["outline"]
