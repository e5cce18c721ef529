"""The JSON Schemas of the plan file, and Vietnamese words for what they refuse."""

from gnbv_docgen.plan.schema.validation import PlanSchema

__all__ = ["PlanSchema"]
