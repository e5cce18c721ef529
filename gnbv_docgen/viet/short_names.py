"""Abbreviations of Vietnamese offices: what they stand for, and which need no explanation."""

from __future__ import annotations

from typing import Final

ACCEPTED: Final = {
    **dict.fromkeys(("UBND", "HĐND", "TW", "TƯ"), "có trong ký hiệu của văn bản hằng ngày"),
    **dict.fromkeys(("TNHH", "MTV", "DNTN", "CP", "HTX"), "loại hình ghi trong tên doanh nghiệp"),
    **dict.fromkeys(("THPT", "THCS", "PTDTNT", "PTDTBT"), "ghi trong tên trường"),
    **dict.fromkeys(
        ("TP", "TPHCM", "VNĐ", "VND", "TBXH"),
        "địa danh, đồng tiền, phần của tên sở cũ: ai cũng đọc được",
    ),
    **dict.fromkeys(("STT", "ĐVT"), "đầu cột của bảng"),
}
"""Abbreviations that everybody reads without an explanation, each with the reason."""

_EXPANSIONS: Final = """
MTQG: mục tiêu quốc gia
CTMTQG: Chương trình mục tiêu quốc gia
GNBV: giảm nghèo bền vững
NTM: nông thôn mới
XDNTM: xây dựng nông thôn mới
DTTS: dân tộc thiểu số
DTTS&MN: dân tộc thiểu số và miền núi
MTTQ: Mặt trận Tổ quốc
MTTQVN: Mặt trận Tổ quốc Việt Nam
UBMTTQ: Ủy ban Mặt trận Tổ quốc
UBMTTQVN: Ủy ban Mặt trận Tổ quốc Việt Nam
LĐTBXH: Lao động - Thương binh và Xã hội
LĐTB&XH: Lao động - Thương binh và Xã hội
LĐ-TBXH: Lao động - Thương binh và Xã hội
LĐ-TB&XH: Lao động - Thương binh và Xã hội
NN&MT: Nông nghiệp và Môi trường
NNMT: Nông nghiệp và Môi trường
NN&PTNT: Nông nghiệp và Phát triển nông thôn
NNPTNT: Nông nghiệp và Phát triển nông thôn
TN&MT: Tài nguyên và Môi trường
TNMT: Tài nguyên và Môi trường
GD&ĐT: Giáo dục và Đào tạo
GDĐT: Giáo dục và Đào tạo
KH&CN: Khoa học và Công nghệ
KHCN: Khoa học và Công nghệ
KH&ĐT: Kế hoạch và Đầu tư
KHĐT: Kế hoạch và Đầu tư
TT&TT: Thông tin và Truyền thông
TTTT: Thông tin và Truyền thông
VHTTDL: Văn hóa, Thể thao và Du lịch
VHTT&DL: Văn hóa, Thể thao và Du lịch
VHTT: Văn hóa, Thể thao
VHXH: Văn hóa - Xã hội
VH-XH: Văn hóa - Xã hội
KT-XH: kinh tế - xã hội
KTXH: kinh tế - xã hội
CT-XH: chính trị - xã hội
QP-AN: quốc phòng - an ninh
QPAN: quốc phòng, an ninh
ANTT: an ninh trật tự
TTATXH: trật tự an toàn xã hội
KT-NS: kế toán - ngân sách
TC-KT: tài chính - kế toán
TC-KH: tài chính - kế hoạch
KT-HT: kinh tế - hạ tầng
BCĐ: Ban Chỉ đạo
BTV: Ban Thường vụ
BTC: Ban Tổ chức
BQL: Ban Quản lý
HĐQT: Hội đồng quản trị
TV: thành viên
PCT: Phó Chủ tịch
CVP: Chánh Văn phòng
PCVP: Phó Chánh Văn phòng
VP: Văn phòng
GĐ: Giám đốc
PGĐ: Phó Giám đốc
KH: kế hoạch
QĐ: Quyết định
NQ: Nghị quyết
NĐ: Nghị định
CV: công văn
DN: doanh nghiệp
DNNVV: doanh nghiệp nhỏ và vừa
HKD: hộ kinh doanh
KCN: khu công nghiệp
CCN: cụm công nghiệp
KKT: khu kinh tế
TTCN: tiểu thủ công nghiệp
VLXD: vật liệu xây dựng
VLNCN: vật liệu nổ công nghiệp
XDCB: xây dựng cơ bản
GPMB: giải phóng mặt bằng
QLDA: quản lý dự án
NSNN: ngân sách nhà nước
NSTW: ngân sách trung ương
NSĐP: ngân sách địa phương
NHCSXH: Ngân hàng Chính sách xã hội
CSXH: chính sách xã hội
BHXH: bảo hiểm xã hội
BHYT: bảo hiểm y tế
BHTN: bảo hiểm thất nghiệp
BTXH: bảo trợ xã hội
TGXH: trợ giúp xã hội
ASXH: an sinh xã hội
XKLĐ: xuất khẩu lao động
GQVL: giải quyết việc làm
ATVSLĐ: an toàn, vệ sinh lao động
TNLĐ: tai nạn lao động
ATTP: an toàn thực phẩm
ATGT: an toàn giao thông
VSMT: vệ sinh môi trường
BVMT: bảo vệ môi trường
BVTV: bảo vệ thực vật
PCTT: phòng, chống thiên tai
TKCN: tìm kiếm cứu nạn
PCCC: phòng cháy, chữa cháy
CNCH: cứu nạn, cứu hộ
PBGDPL: phổ biến, giáo dục pháp luật
QPPL: quy phạm pháp luật
TTHC: thủ tục hành chính
CCHC: cải cách hành chính
DVC: dịch vụ công
CNTT: công nghệ thông tin
CSDL: cơ sở dữ liệu
CĐS: chuyển đổi số
CBCC: cán bộ, công chức
CBCCVC: cán bộ, công chức, viên chức
CBCNV: cán bộ, công nhân viên
NLĐ: người lao động
NCT: người cao tuổi
NKT: người khuyết tật
LHPN: Liên hiệp Phụ nữ
CCB: cựu chiến binh
TNCS: Thanh niên Cộng sản
ĐBQH: đại biểu Quốc hội
TAND: Tòa án nhân dân
VKSND: Viện kiểm sát nhân dân
CHQS: Chỉ huy Quân sự
TDP: tổ dân phố
ĐBKK: đặc biệt khó khăn
XH: xã hội
UTH: ước thực hiện
"""
EXPANSIONS: Final = dict(line.split(": ", 1) for line in _EXPANSIONS.strip().splitlines())
"""What abbreviations stand for that have one meaning in such documents."""

AMBIGUOUS: Final = frozenset(("TT", "CT", "BCH", "BC", "HĐ", "LĐ", "CB"))
"""Abbreviations that are read in two ways or more (Thường trực, thị trấn, Thông tư ...)."""
