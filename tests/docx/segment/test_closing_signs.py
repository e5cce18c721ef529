from __future__ import annotations

import pytest

from gnbv_docgen.docx.segment import closing_signs as closing
from tests.docx.segment.segmented import piece


@pytest.mark.parametrize(
    "text",
    ["Nơi nhận:", "Noi nhận:", "Nơi nhân:", "Nơi nhận", "NƠI NHẬN:", "Nơi nhận: - Như trên;",
     "Nơi nhậ:", "Nơi nhận :", "Nơi nhận (bản điện tử):"],
)  # fmt: skip
def test_labels(text):
    assert closing.label(piece(text))


@pytest.mark.parametrize(
    "text", ["- Nơi nhận:", "Nơi ở:", "Nơi nhận hồ sơ của công dân tại bộ phận một cửa", "Nhân dân"]
)
def test_no_labels(text):
    assert closing.label(piece(text)) is None


@pytest.mark.parametrize(
    "text", ["- Lưu: VT, KT.", "- Lưu VT", "Lưu: VT.", "- Lưu Văn thư", "–Lưu: VT"]
)
def test_file_copies(text):
    assert closing.file_copy(piece(text))


@pytest.mark.parametrize("text", ["Lưu ý: nội dung", "- Lưu trữ hồ sơ;", "Lưu thông hàng hóa"])
def test_no_file_copies(text):
    assert closing.file_copy(piece(text)) is None


AUTHORITIES = {
    "TM. ỦY BAN NHÂN DÂN": 0.97, "TM.ỦY BAN NHÂN DÂN": 0.97, "T/M ỦY BAN NHÂN DÂN": 0.92,
    "KT. CHỦ TỊCH": 0.97, "KT CHỦ TỊCH": 0.92, "KT.CHỦ TỊCH": 0.97, "TL. CHỦ TỊCH": 0.97,
    "TUQ. CHỦ TỊCH": 0.97, "Q. CHỦ TỊCH": 0.97, "PHÓ CHỦ TỊCH": 0.9, "GIÁM ĐỐC SỞ": 0.9,
    "CHÁNH VĂN PHÒNG": 0.9, "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ": 0.9, "Tm. Ủy ban nhân dân": 0.82,
}  # fmt: skip


@pytest.mark.parametrize(("text", "confidence"), AUTHORITIES.items(), ids=list(AUTHORITIES))
def test_authority(text, confidence):
    sign = closing.authority(piece(text))
    assert sign is not None
    assert sign.confidence == pytest.approx(confidence)


@pytest.mark.parametrize(
    "text", ["Chủ tịch Ủy ban nhân dân xã", "Q. Hoàn Kiếm", "LÊ VĂN BÌNH", "TM là viết tắt", "T. A"]
)
def test_no_authority(text):
    assert closing.authority(piece(text)) is None


@pytest.mark.parametrize("text", ["(đã ký)", "Đã ký", "(Chữ ký, dấu)", "(Ký tên, đóng dấu)"])
def test_what_stands_for_the_signature(text):
    assert closing.signed(piece(text))
    assert closing.signed(piece(text.upper())) is None


@pytest.mark.parametrize(
    "text", ["Lê Văn Bình", "LÊ VĂN BÌNH", "TS. Trần Thị Bình", "Thượng tá Lê An", "Họ và tên"]
)
def test_names(text):
    assert closing.is_name(piece(text))


@pytest.mark.parametrize("text", ["Bình", "Sở Y tế", "CHỦ TỊCH", "- Lê Văn Bình;", "Số 5 Lê Lợi"])
def test_no_names(text):
    assert not closing.is_name(piece(text))


def test_items_typed_and_automatic():
    assert closing.is_item(piece("- Như trên;"))
    assert closing.is_item(piece("Như trên;", number="-"))
    assert not closing.is_item(piece("Như trên;", number="1."))
