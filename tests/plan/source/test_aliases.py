from __future__ import annotations

from gnbv_docgen.plan.source.aliases import MAX_REPEATED, Aliases


def test_a_value_is_open_then_complete():
    aliases = Aliases()
    aliases.begin("a", (1, 4), 3)
    assert aliases.around("a") == (1, 4)
    aliases.end("a", ["x"], 1, 20)
    assert aliases.around("a") is None
    assert aliases.recall("a") == (["x"], 1, 17)


def test_a_name_that_nothing_has():
    assert Aliases().recall("a") is None


def test_names_that_nothing_calls():
    aliases = Aliases()
    for name in ("a", "b"):
        aliases.begin(name, (1, 1), 0)
        aliases.end(name, "x", 0, 5)
    aliases.recall("a")
    assert aliases.unused == {"b": (1, 1)}


def test_cost_counts_what_is_repeated_inside():
    aliases = Aliases()
    aliases.begin("a", (1, 1), 0)
    aliases.end("a", [], 1, MAX_REPEATED // 3)
    aliases.begin("b", (2, 1), 100)
    aliases.recall("a")
    aliases.recall("a")
    aliases.end("b", [], 2, 200)
    assert not aliases.too_much
    found = aliases.recall("b")
    assert found is not None
    assert found.cost == 100 + 2 * (MAX_REPEATED // 3)
    assert aliases.too_much
