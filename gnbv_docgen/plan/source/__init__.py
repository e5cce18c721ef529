"""YAML text to maps and lists of plain text, each with its place; every fault has its words."""

from gnbv_docgen.plan.source.nodes import Map, Mark, Seq, Value, label_of, place_in
from gnbv_docgen.plan.source.parsing import Parsed, parse

__all__ = ["Map", "Mark", "Parsed", "Seq", "Value", "label_of", "parse", "place_in"]
