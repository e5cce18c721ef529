"""``python -m gnbv_docgen`` is the command ``gnbv``."""

from gnbv_docgen.cli.main import run

if __name__ == "__main__":
    run()
