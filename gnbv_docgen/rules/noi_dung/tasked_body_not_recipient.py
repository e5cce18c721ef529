"""Cơ quan được phân công không có ở Nơi nhận."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.agencies import agencies, of_the_state
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.recipients import reached, recipients
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip


def tasked_body_not_recipient(content: Content) -> Iterator[Judgement]:
    """Cơ quan được phân công không có ở Nơi nhận.

    Căn cứ: “Nơi nhận văn bản gồm: Nơi nhận để thực hiện; nơi nhận để kiểm tra, giám sát, báo cáo,
    trao đổi công việc, để biết”.

    Vì sao: Cơ quan không nhận được văn bản thì không biết mình có việc.

    Cách sửa: Thêm cơ quan ấy vào Nơi nhận, hoặc một dòng chung như “Các phòng thuộc Ủy ban nhân dân
    xã”.
    """
    found = agencies(content)
    plan = content.kind == "kế hoạch" and of_the_state(content)
    if not found or not recipients(content) or not plan:
        yield NotApplicable("không phải kế hoạch có phân công và Nơi nhận")
        return
    told: set[str] = set()
    for agency in found:
        for body in agency.bodies:
            if body.key in told or reached(content, body):
                continue
            told.add(body.key)
            words = agency.item.text[body.start : body.end]
            # What is asked of others may have been agreed on in another way.
            absent = f"“{words}” có việc mà không có ở Nơi nhận"
            yield Slip(absent, "có ở Nơi nhận", agency.item.index, body.start, body.end,
                       sure=agency.verb != "đề nghị")  # fmt: skip
