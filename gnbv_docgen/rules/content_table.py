"""The table of all content rules. Codes never change their meaning and are never used again.

A row: code, severity, name of the file and its function in ``noi_dung``, clause (see
``clause.py``; "" where no law asks for it and a careful reader does).
"""

from __future__ import annotations

from typing import Final

from gnbv_docgen.findings import Severity
from gnbv_docgen.rules.rule import Row, row

E, W, I = Severity.ERROR, Severity.WARNING, Severity.INFO  # noqa: E741 - as short as E and W

CONTENT_TABLE: Final[tuple[Row, ...]] = (
    # Câu chữ.
    row("ND110", W, "space_before_mark", ""),
    row("ND111", W, "word_repeated", ""),
    row("ND112", W, "space_after_mark_missing", ""),
    row("ND113", W, "mark_doubled", ""),
    row("ND114", W, "space_doubled", ""),
    # Bố cục.
    row("ND140", W, "number_repeated", "II.6.c"),
    row("ND141", W, "number_skipped", "II.6.c"),
    row("ND142", W, "letter_d_skipped", "II.6.đ"),
    row("ND143", W, "number_of_another_parent", "II.6.c"),
    row("ND144", W, "heading_without_content", ""),
    row("ND145", W, "appendix_absent", "III.1.a"),
    row("ND146", I, "plan_without_organisation", ""),
    row("ND147", W, "contact_unknown", ""),
)
