from __future__ import annotations

import pytest

from gnbv_docgen.viet.syllables import is_syllable, respelt, split_syllables, toneless

SOUND = """
ban hành kế hoạch giảm nghèo bền vững nghiêng ngành nghề quyết định khuyến khích thuở quốc gia
giếng gì gìn giữ giữa gieo huyện ủy uỷ ban thủy thuỷ hòa hoà loa quý yêu ý yên khuya nguyệt quyền
oan ức ướt át ngoằn ngoèo khuỷu rượu hươu iu xoong ô-tô xuất quanh quẩn cuốc ghế nghỉ kỷ luật ly
đắc đặc trưng tiếng việt chuyên chỉ thị phường xã huệ nguyễn trãi trọng huyên
"""
WRONG = "nghành nghiêp thưc hiên̄ ngiệp kễt gế qốc trườn̂g củaxã hộnghèo đươc phát̀ ăê zống"


@pytest.mark.parametrize("word", SOUND.replace("-", " ").split())
def test_what_is_a_syllable(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", WRONG.split())
def test_what_is_none(word):
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("củaxã", ("của", "xã")),
        ("hộnghèo", ("hộ", "nghèo")),
        ("thựchiện", ("thực", "hiện")),
        ("bềnvững", ("bền", "vững")),
        ("nghành", None),
        ("xã", None),
        ("nghiêngnghiêng", ("nghiêng", "nghiêng")),
        ("ừ" * 50_000, None),
        ("", None),
    ],
)
def test_syllables_that_run_together(word, parts):
    assert split_syllables(word, {"hộ", "nghèo", "hiện"}) == parts


@pytest.mark.parametrize(
    ("word", "mended"),
    [("nghành", "ngành"), ("ngề", "nghề"), ("ghà", "gà"), ("gế", "ghế"), ("cế", "kế"),
     ("kách", "cách"), ("nghiêp", ""), ("zống", "")],
)  # fmt: skip
def test_consonants_put_right(word, mended):
    assert respelt(word) == mended


def test_without_tone():
    assert toneless("nghiệp") == "nghiêp"
    assert toneless("đường, ngữ") == "đương, ngư"
