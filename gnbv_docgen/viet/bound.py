"""Syllables that stand in a few words only, so that one by itself is out of its place."""

from __future__ import annotations

from typing import Final

# A syllable; those before it in words that end with it; those after it in words it begins.
_TABLE: Final = """
mưu: tham âm chủ cơ quyền | sinh trí lược kế toan cầu đồ mô
khích: khuyến quá hiềm | lệ bác tướng
triển: phát tiến | khai vọng lãm
soát: rà kiểm tầm lục sục tra | xét vé
huấn: tập giáo gia tuyên | luyện thị dụ
khuyến: | khích nông học công ngư lâm cáo nghị mại mãi thiện tài
phấn: hưng thụ son bột viên hộp | đấu khởi chấn hoa
cập: đề bất phổ truy quá liên tọa ai | nhật bến kênh
tuyên: | truyền giáo bố dương thệ án ngôn huấn
dưỡng: bồi nuôi dinh nghỉ điều an phụng cấp bảo tu tĩnh | sinh đường lão khí
bồi: phù bãi đất tiền | dưỡng thường lắng đắp hoàn thẩm tụ hồi bàn
giám: quản thái quốc | sát đốc hiệu định thị hộ khảo thẩm
lãng: | phí mạn quên du
ngừa: phòng ngăn tiêm chủng |
tiễn: thực tống đưa cung | đưa biệt chân
dõi: theo dòng nối | theo
khẩn: khai thành thỉnh | trương cấp thiết khoản hoang cầu nguyện
đốc: đôn giám thống tổng đề | thúc công chiến
tham: lòng | mưu gia nhũng quan dự vấn số luận khảo chiếu chiến ô lam tán kiến thiền lễ
cường: tăng triều tự kiên hùng phú quật ngoan thịnh | độ quốc tráng điệu hào
triệt: quán | để tiêu phá hạ sản xóa
"""


def _read() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    read = {}
    for line in _TABLE.strip().splitlines():
        syllable, _, lists = line.partition(":")
        before, _, after = lists.partition("|")
        read[syllable] = tuple(before.split()), tuple(after.split())
    return read


BOUND: Final = _read()
"""For each such syllable those that may stand before it, and those that may follow it."""
