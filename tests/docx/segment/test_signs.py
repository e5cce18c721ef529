from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment import signs
from tests.docx.segment.segmented import piece

HEAD_LINES = {
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": Name.MOTTO_STATE,
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM": Name.MOTTO_STATE,
    "CỘNG HÕA XÃ HỘI CHŨ NGHĨA VIỆT NAM": Name.MOTTO_STATE,
    "CỘNG HOA XÃ HỘI CHỦ NGHĨA VIỆT": Name.MOTTO_STATE,
    "CÔNG HÒA XÃ HÔI CHỦ NGHÃI VIỆT NAM": Name.MOTTO_STATE,
    "Độc lập - Tự do - Hạnh phúc": Name.MOTTO,
    "Độc lập–Tự do–Hạnh phúc": Name.MOTTO,
    "ĐỘC LẬP TỰ DO HẠNH PHÚC": Name.MOTTO,
    "Số: 05/KH-UBND": Name.NUMBER,
    "Số:5/KH-UBND": Name.NUMBER,
    "Số 05 / KH - UBND": Name.NUMBER,
    "Số:            /KH-SCT": Name.NUMBER,
    "Số: 15/2010/QĐ-UBND": Name.NUMBER,
    "Số: 73 - QĐ/ĐU": Name.NUMBER,
    "Số: ……/BC-UBND": Name.NUMBER,
    "Số: 12a/UBND-NC": Name.NUMBER,
    "05/KH-UBND": Name.NUMBER,
    "/UBND-NC": Name.NUMBER,
    "Số:": Name.NUMBER,
    "Tân Hòa Bình, ngày 15 tháng 01 năm 2026": Name.PLACE_DATE,
    "Lào Cai,  ngày       tháng 4năm 2026": Name.PLACE_DATE,
    "Tân Hòa Bình ngày 5 tháng 1 năm 2026": Name.PLACE_DATE,
    "…, ngày … tháng … năm …": Name.PLACE_DATE,
    "Tân Hòa Bình, 15/01/2026": Name.PLACE_DATE,
    "Số: 05/KH-UBND; 15/01/2026; 10:30:15": Name.DIGITAL_SIGNATURE,
    "Số: …; ngày/tháng/năm; giờ: phút: giây": Name.DIGITAL_SIGNATURE,
    "SAO Y; Ủy ban nhân dân xã Tân Hòa Bình; 15/01/2026 10:30:15 +07:00": Name.DIGITAL_SIGNATURE,
    "Ngày ký: 15/01/2026 10:30:15": Name.DIGITAL_SIGNATURE,
    "Ký bởi: Ủy ban nhân dân xã Tân Hòa Bình": Name.DIGITAL_SIGNATURE,
    "HỎA TỐC": Name.URGENCY,
    "KHẨN": Name.URGENCY,
    "TUYỆT MẬT": Name.SECRECY,
    "BÍ MẬT": Name.SECRECY,
    "SAO Y": Name.COPY_FORM,
    "TRÍCH SAO": Name.COPY_FORM,
    "SAO Y BẢN CHÍNH": Name.COPY_FORM,
    "LƯU HÀNH NỘI BỘ": Name.CIRCULATION,
    "DỰ THẢO": Name.DRAFT,
    "Dự thảo lần 2": Name.DRAFT,
}
NO_HEAD_LINES = [
    "ỦY BAN NHÂN DÂN",
    "Số hộ nghèo của xã là 12/25 hộ trong năm qua, giảm so với năm trước, chia ra như sau đây:",
    "(Kèm theo Quyết định số 5/QĐ-UBND ngày 1 tháng 2 năm 2026)",
    "Căn cứ Luật Tổ chức chính quyền địa phương;",
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    "Quyết định số 5 ngày 16 tháng 6 năm 2025;",
    "Khẩn trương",
    "Sao y",
    "Từ 7:30:00 ngày 15/01/2026 tại nhà văn hóa thôn Đông",
    "Dự thảo Quyết định",
    "KẾ HOẠCH",
]


@pytest.mark.parametrize(("text", "name"), HEAD_LINES.items(), ids=list(HEAD_LINES))
def test_lines_of_the_head(text, name):
    sign = signs.of_head(piece(text))
    assert sign is not None
    assert sign.name == name
    assert sign.confidence >= 0.7
    assert sign.evidence


@pytest.mark.parametrize("text", NO_HEAD_LINES)
def test_lines_that_only_look_like_it(text):
    assert signs.of_head(piece(text)) is None


def test_marks_in_small_letters_need_a_frame_or_bold():
    assert signs.mark(piece("Lưu hành nội bộ")) is None
    boxed = signs.mark(piece("Lưu hành nội bộ", boxed=True))
    assert boxed is not None
    assert 0.6 <= boxed.confidence < 0.97


def test_exact_words_are_surer_than_mistyped_ones():
    exact = signs.motto(piece("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    near = signs.motto(piece("CỘNG HÒA XÃ HỘI CHỦ NGĨA VIỆT NA"))
    assert exact is not None
    assert near is not None
    assert exact.confidence > near.confidence


@pytest.mark.parametrize("text", ["V/v mời họp", "V/v: mời họp", "v/v mời họp", "Về việc mời họp"])
def test_subject_of_a_letter(text):
    assert signs.letter_subject(piece(text))


@pytest.mark.parametrize(
    "text", ["Kính gửi: Sở Y tế", "Kính gửi:", "Kính gởi: Sở Y tế", "KÍNH GỬI"]
)
def test_addressees(text):
    assert signs.addressees(piece(text))


def test_a_sentence_that_begins_like_addressees_is_none():
    text = (
        "Kính gửi Ủy ban nhân dân tỉnh xem xét, quyết định những nội dung nêu trên trong tháng này."
    )
    assert signs.addressees(piece(text)) is None


def test_contact_line():
    assert signs.contact(piece("Địa chỉ: số 1, thôn Đông; điện thoại: 0123"))
    assert signs.contact(piece("Địa chỉ đỏ")) is None
