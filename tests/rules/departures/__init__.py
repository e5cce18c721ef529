"""Single departures in real Word files: what is done, and the rule that must see it.

The same departure is made directly, through a style, through docDefaults and through the theme
where Word lets a person do so without changing anything else.
"""

from __future__ import annotations

from tests.rules.departures import body, ending, head, page, rest, title
from tests.rules.departures.steps import Mutation

__all__ = ["MUTATIONS", "Mutation"]

TABLES = (page, head, title, body, ending, rest)
MUTATIONS: dict[str, Mutation] = {
    name: mutation for table in TABLES for name, mutation in table.MUTATIONS.items()
}
