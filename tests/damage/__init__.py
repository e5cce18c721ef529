"""Word files damaged in every way that we could think of, always the same ones.

``mutants`` gives the n-th damaged file; ``run`` checks many of them, each with bounded time and
memory: ``python -m tests.damage.run --count 10000``.
"""
