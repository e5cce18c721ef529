from __future__ import annotations

import pytest

from gnbv_docgen.plan.data import NO_TEXTS, OWN_FIGURES, Indicator
from gnbv_docgen.workspace.library import schemas


def test_own_figures_are_keys_of_an_indicator():
    indicator = schemas()["chi_tieu.schema.json"]["$defs"]["mot_chi_tieu"]
    assert set(OWN_FIGURES) <= set(indicator["properties"])


def test_a_map_that_is_not_given_cannot_be_filled_by_mistake():
    assert Indicator._field_defaults["series"] is NO_TEXTS
    with pytest.raises(TypeError):
        NO_TEXTS["a"] = None
