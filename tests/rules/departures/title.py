"""Departures of kind and subject, of a letter's subject too (TT110 to TT135)."""

from __future__ import annotations

from typing import Final

from tests.rules import bases
from tests.rules.departures.steps import (
    TWO_WAYS,
    Dress,
    Mutation,
    gone,
    lined,
    typed,
    unlined,
    unstyle,
    ways,
)

KIND: Final = Dress("KẾ HOẠCH", "TenLoai")
SUBJECT: Final = Dress("Giảm nghèo bền vững năm 2026 trên địa bàn", "TrichYeu")
WHOLE: Final = "Giảm nghèo bền vững năm 2026 trên địa bàn xã An Thịnh Trung"
LETTER: Final = Dress("V/v rà soát hộ nghèo năm 2026", "TrichYeuCongVan")

IN_THREE_WAYS: dict[str, Mutation] = {
    **ways("tên loại cỡ 16", "TT113", KIND, "sz", val="32"),
    **ways("tên loại không đậm", "TT114", KIND, "b", by=TWO_WAYS, val="0"),
    **ways("tên loại canh trái", "TT115", KIND, "jc", where="pPr", val="left"),
    **ways("trích yếu hiện chữ hoa", "TT116", SUBJECT, "caps", by=TWO_WAYS),
    **ways("trích yếu cỡ 12", "TT117", SUBJECT, "sz", val="24"),
    **ways("trích yếu không đậm", "TT118", SUBJECT, "b", by=TWO_WAYS, val="0"),
    **ways("trích yếu canh trái", "TT119", SUBJECT, "jc", where="pPr", val="left"),
    **ways("V/v hiện chữ hoa", "TT131", LETTER, "caps", of=bases.letter, by=TWO_WAYS),
    **ways("V/v cỡ 14", "TT132", LETTER, "sz", of=bases.letter, val="28"),
    **ways("V/v nghiêng", "TT133", LETTER, "i", of=bases.letter, by=TWO_WAYS),
    **ways("V/v canh trái", "TT134", LETTER, "jc", where="pPr", of=bases.letter, val="left"),
    **ways("V/v sát số", "TT135", LETTER, "spacing", where="pPr", of=bases.letter, before="0"),
}
MUTATIONS: dict[str, Mutation] = {
    **IN_THREE_WAYS,
    "thiếu tên loại": Mutation("TT110", gone(KIND.text)),
    "thiếu trích yếu": Mutation("TT111", gone(SUBJECT.text)),
    "tên loại chữ thường": Mutation("TT112", typed(KIND.text, "Kế hoạch")),
    "trích yếu chữ hoa": Mutation("TT116", typed(WHOLE, WHOLE.upper())),
    "trích yếu bỏ đậm trong kiểu": Mutation("TT118", unstyle("b", "TrichYeu")),
    "trích yếu không nét": Mutation("TT120", unlined("ke_trich_yeu")),
    "nét dưới trích yếu quá dài": Mutation("TT121", lined("ke_trich_yeu", "300pt")),
    "nét dưới trích yếu là nét đứt": Mutation("TT122", lambda f: f.dash_line("ke_trich_yeu")),
    "nét dưới trích yếu lệch trái": Mutation("TT123", lambda f: f.shove_line("ke_trich_yeu")),
    "trích yếu có V/v": Mutation("TT124", typed(WHOLE, f"V/v {WHOLE.lower()}")),
    "trích yếu công văn thiếu V/v": Mutation(
        "TT130", typed("V/v rà soát", "Về rà soát"), bases.letter
    ),
    "trích yếu công văn chữ hoa": Mutation(
        "TT131", typed(LETTER.text, LETTER.text.upper()), bases.letter
    ),
}
