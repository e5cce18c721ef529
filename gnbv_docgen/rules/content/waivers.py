"""Places that a person has looked at and keeps as they are, each with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.plan.model import Waiver
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.nearest import nearest


class Waivers:
    """The waivers of a plan; remembers which of them were of any use."""

    def __init__(self, waivers: Iterable[Waiver]) -> None:
        self._waivers = tuple(waivers)
        self._used: set[Waiver] = set()

    def accept(self, code: str, judgement: Judgement, content: Content) -> bool:
        """Whether a waiver for rule ``code`` names words of the paragraph of ``judgement``."""
        if not isinstance(judgement, Slip):
            return False
        places = [judgement.found]
        if judgement.item is not None:
            places.append(content.items[judgement.item].text)
        for waiver in self._waivers:
            words = waiver.words.raw.casefold()
            if waiver.code == code and any(words in text.casefold() for text in places):
                self._used.add(waiver)
                return True
        return False

    def findings(self, codes: Iterable[str], applied: Iterable[str]) -> Iterator[Finding]:
        """Waivers of no use: their code is none of ``codes``, or an ``applied`` rule is silent."""
        known, ran = tuple(codes), set(applied)
        for waiver in self._waivers:
            if waiver.code not in known:
                near = nearest(waiver.code, known)
                hint = f" Có phải ý bạn là {near}?" if near else ""
                message = f"Không có quy tắc “{waiver.code}”.{hint} Xem tất cả: gnbv rules."
                yield Finding("NOI041", Severity.ERROR, message, waiver.place)
            elif waiver not in self._used and waiver.code in ran:
                message = (
                    f"Quy tắc {waiver.code} không báo đoạn nào có “{waiver.words.raw}” nữa. Hãy "
                    "xóa chỗ bỏ qua này, hoặc sửa cum_tu cho đúng chữ của bản in."
                )
                yield Finding("NOI040", Severity.WARNING, message, waiver.place)
