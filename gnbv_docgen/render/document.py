"""From a template and a context to the bytes of a Word file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from gnbv_docgen import __version__
from gnbv_docgen.docx.package import Package
from gnbv_docgen.render.engine import Template, encode
from gnbv_docgen.render.faults import TemplateError
from gnbv_docgen.render.finish import finish
from gnbv_docgen.render.prepared import Prepared
from gnbv_docgen.render.seal import CoreProperties, Sealer


class Renderer:
    """Makes documents by one template; made once, used for any number of them.

    ``prepared`` is what an earlier :class:`Renderer` for the same bytes had as
    :attr:`prepared`, where it was kept; without it docxtpl makes it anew (0.1 s with its import).
    Raises :class:`~gnbv_docgen.render.faults.TemplateError`, or
    :class:`~gnbv_docgen.docx.package.PackageError` for what is no Word file.
    """

    def __init__(self, template: bytes, prepared: Prepared | None = None) -> None:
        if prepared is None:
            from gnbv_docgen.render.plain import prepare

            prepared = prepare(template)
        self.prepared = prepared
        self._template = Template(template, prepared)
        self._document = self._template.part_names[0]
        self._sealer = Sealer(Package(template), self._template.part_names)
        self._fingerprint = hashlib.sha256(template).hexdigest()

    def document(
        self, context: Mapping[str, object], core: CoreProperties, plan_fingerprint: str
    ) -> bytes:
        """The sealed Word file for ``context``: the same arguments give the same bytes.

        Raises :class:`~gnbv_docgen.render.faults.TemplateError` when the template does not fit
        the context.
        """
        parts = self._template.render(context)
        parts[self._document] = finish(parts[self._document], context, self.prepared)
        changed = {
            part.name: encode(part.name, parts[part.name], balanced=part.balanced)
            for part in self.prepared.parts
        }
        return self._sealer.seal(changed, core, (plan_fingerprint, self._fingerprint, __version__))

    def page_width_mm(self, landscape: bool) -> float:
        """Millimetres between the margins, upright or across. Raises TemplateError without one."""
        width = self.prepared.landscape_mm if landscape else self.prepared.portrait_mm
        if not width:
            raise TemplateError(
                "không có trang khổ ngang cho phụ lục" if landscape else "không có trang khổ dọc",
                self._document,
            )
        return width
