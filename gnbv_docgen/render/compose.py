"""One call from an outline to the bytes of a Word file."""

from __future__ import annotations

from gnbv_docgen.plan.blocks import Outline, plain
from gnbv_docgen.render.context import context
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.render.seal import CoreProperties


def compose(renderer: Renderer, outline: Outline, plan_fingerprint: str) -> bytes:
    """The sealed Word file of ``outline``; ``plan_fingerprint`` goes into its provenance.

    The dates of the file's properties come from the plan: the same plan gives the same bytes.
    """
    date = outline.date
    known = date is not None and date.year is not None
    year, month, day = (
        (date.year, date.month or 1, date.day or 1) if date and known else (outline.year, 1, 1)
    )
    subject = " ".join(plain(line) for line in outline.subject)
    core = CoreProperties(
        title=f"{outline.document_name.capitalize()} {subject}".strip(),
        subject=subject,
        creator=outline.issuer_name,
        created=f"{year:04}-{month:02}-{day:02}T00:00:00Z",
    )
    names = context(
        outline,
        portrait_mm=renderer.page_width_mm(landscape=False),
        landscape_mm=renderer.page_width_mm(landscape=True),
    )
    return renderer.document(names, core, plan_fingerprint)
