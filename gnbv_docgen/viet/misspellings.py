"""Pairs of syllables that are each a word, but together a slip for one that sounds alike."""

from __future__ import annotations

from typing import Final

# Right pairs, and after the colon what is written for them by mistake: hỏi for ngã, s for x, ...
_TABLE: Final = """
hỗ trợ: hổ trợ
bổ sung: bổ xung, bỗ sung
nỗ lực: nổ lực
sửa chữa: sữa chữa, sửa chửa, sữa chửa
sửa đổi: sữa đổi, sửa đỗi
giúp đỡ: giúp đở
đỡ đầu: đở đầu
lãnh đạo: lảnh đạo
lĩnh vực: lỉnh vực, lãnh vưc
hướng dẫn: hướng dẩn
bảo đảm: bão đảm, bảo đãm
đảm bảo: đãm bảo, đảm bão
đẩy mạnh: đẫy mạnh
mở rộng: mỡ rộng
giữ gìn: giử gìn, giữ gìm
giữ vững: giử vững, giữ vửng
bền vững: bền vửng, bền vũng
vững mạnh: vửng mạnh
vững chắc: vửng chắc
dữ liệu: dử liệu
chữ ký: chử ký
cơ sở: cơ sỡ
cổ phần: cỗ phần
đổi mới: đỗi mới
chuyển đổi: chuyễn đổi, chuyển đỗi
chuyển giao: chuyễn giao
phát triển: phát triễn, phát triên
triển khai: triễn khai, triên khai
tuyên truyền: tuyên truyên, tuyên tuyền, tuyền truyền
thực hiện: thực hiên
giảm nghèo: giãm nghèo, giảm nghẻo
giảm thiểu: giãm thiểu
cải thiện: cãi thiện
giải pháp: giãi pháp
giải quyết: giãi quyết
quản lý: quãn lý
kiểm tra: kiễm tra
kiểm soát: kiễm soát
chỉ đạo: chĩ đạo
chỉ tiêu: chĩ tiêu
xử lý: sử lý, xữ lý
sử dụng: xử dụng, sữ dụng
sắp xếp: xắp xếp, sắp sếp
sáp nhập: xáp nhập
xuất sắc: suất sắc, xuất xắc
sản xuất: xản xuất, sản suất
tham quan: thăm quan
chẩn đoán: chuẩn đoán
trau dồi: trao dồi
kỹ năng: kỷ năng
kỹ thuật: kỷ thuật
kỷ luật: kỹ luật
kỷ niệm: kỹ niệm
kỷ cương: kỹ cương
công nghệ: công nghê, công nghẹ
nghĩa vụ: nghỉa vụ
ý nghĩa: ý nghỉa
xã hội: xả hội, xã hôi
hội nghị: hôi nghị
hiệu quả: hiệu quã
kết quả: kết quã
hậu quả: hậu quã
tỷ lệ: tỹ lệ
đầy đủ: đầy đũ
thủ tục: thũ tục
cần thiết: cần thiêt
nhiệm vụ: nhiêm vụ
trách nhiệm: trách nhiêm
phân công: phân cộng
tổng hợp: tổng hơp, tỗng hợp
phối hợp: phối hơp, phôi hợp
tổ chức: tỗ chức
đơn vị: đơn vi
địa bàn: đia bàn
địa phương: đia phương
kinh phí: kinh phi
ngân sách: ngân xách
nguồn vốn: nguồn vôn
chính sách: chính xách
xây dựng: xây dưng
đời sống: đời xống
nhân dân: nhân dan
y tế: y tê
"""


def _read() -> dict[tuple[str, str], str]:
    found = {}
    for line in _TABLE.strip().splitlines():
        right, _, wrong = line.partition(": ")
        for pair in wrong.split(", "):
            first, _, second = pair.partition(" ")
            found[first, second] = right
    return found


MISSPELT: Final = _read()
"""What is meant by each pair of syllables, in small letters."""
