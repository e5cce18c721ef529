"""Căn cứ chưa có hoặc không còn hiệu lực vào ngày của kế hoạch."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.plan.register.force import in_force_on
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.registered import is_basis, known
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip, Unknown


def basis_not_in_force(content: Content) -> Iterator[Judgement]:
    """Căn cứ chưa có hoặc không còn hiệu lực vào ngày của kế hoạch.

    Căn cứ: Căn cứ ban hành “bao gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan,
    tổ chức ban hành văn bản và các văn bản quy định nội dung, cơ sở để ban hành văn bản”; văn bản
    hết hiệu lực không còn là cơ sở.

    Vì sao: Văn bản dựa vào căn cứ hết hiệu lực thì mất cơ sở pháp lý, phải trả lại để sửa.

    Cách sửa: Thay bằng văn bản đang có hiệu lực; hiệu lực ghi trong sổ văn bản (plans/van-ban).
    """
    own = content.date
    bases = [one for one in known(content) if is_basis(one.mention)]
    if own is None or own.year is None or not bases:
        yield NotApplicable("không có căn cứ nào trong sổ văn bản, hoặc văn bản chưa có ngày")
        return
    doubtful = []
    for (item, citation), document in bases:
        force = in_force_on(document, own, content.register)
        if force.answer is None:
            doubtful.append(document.title)
        if force.answer is not False:
            continue
        instead = ", ".join(one.title for one in force.instead)
        expected = instead or "văn bản đang có hiệu lực"
        yield Slip(f"{document.title} {force.reason}", expected, item.index, citation.start,
                   citation.end)  # fmt: skip
    if doubtful:
        names = ", ".join(dict.fromkeys(doubtful))
        yield Unknown(f"sổ văn bản chưa đủ để biết hiệu lực của {names}")
