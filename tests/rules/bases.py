"""Clean Word files: what ``gnbv build`` makes, and what people type over it for other kinds.

The checker says nothing of any of them; departures are made in copies of their bytes.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.resources import templates
from gnbv_docgen.workspace.discovery import discover
from gnbv_docgen.workspace.library import library
from gnbv_docgen.workspace.ready_template import renderer
from tests.rules.drafting import Draft

ROOT = Path(__file__).parents[2]
PLANS = discover([ROOT / "plans", ROOT / "examples"])
_PLAIN = """\
loai_ke_hoach: tu_do
nam_ke_hoach: 2026
co_quan_ban_hanh: {ten_co_quan: Ủy ban nhân dân xã An Thịnh Trung, ky_hieu_viet_tat: UBND}
dia_danh: An Thịnh Trung
so_van_ban: 5
ngay_ban_hanh: 15/01/2026
trich_yeu: Hỗ trợ hộ nghèo sửa chữa nhà ở năm 2026
giai_phap: [Rà soát nhà xuống cấp., Nghiệm thu từng căn.]
noi_nhan: [Ủy ban nhân dân tỉnh (b/c), "Lưu: VT, KT"]
nguoi_ky: {quyen_han: TM. Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Thị Minh Hòa}
"""

# All that the text of a plan may hold, and two appendices: small, since many departures need it.
_FULL = """\
loai_ke_hoach: tu_do
nam_ke_hoach: 2026
co_quan_ban_hanh: {ten_co_quan: Ủy ban nhân dân xã An Thịnh Trung, ky_hieu_viet_tat: UBND}
dia_danh: An Thịnh Trung
so_van_ban: 7
ngay_ban_hanh: 09/3/2026
muc_do_khan: khẩn
trich_yeu: Giảm nghèo bền vững năm 2026 trên địa bàn xã An Thịnh Trung
can_cu:
  - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
  - >-
    Nghị quyết số 424/NQ-CP ngày 30 tháng 12 năm 2025 của Chính phủ về kế hoạch triển khai Nghị
    quyết số 257/2025/QH15
  - >-
    Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định chuẩn nghèo đa
    chiều giai đoạn 2021 - 2025
  - Theo đề nghị của Trưởng phòng Phòng Kinh tế
mo_dau: Ủy ban nhân dân xã An Thịnh Trung ban hành Kế hoạch giảm nghèo bền vững như sau.
noi_dung:
  - tieu_de: Công tác chỉ đạo, điều hành
    noi_dung: |
      Năm 2025, Ủy ban nhân dân xã đã kiện toàn Ban Chỉ đạo và giao chỉ tiêu đến từng thôn.

      Việc tuyên truyền được thực hiện qua:
      - Hệ thống truyền thanh của xã;
      - Hội nghị thôn.
  - tieu_de: Mục tiêu
    noi_dung:
      - tieu_de: Mục tiêu tổng quát
        noi_dung: Hạn chế tái nghèo và phát sinh nghèo.
      - tieu_de: Khó khăn, thách thức
        noi_dung: Thời tiết diễn biến bất thường.
  - tieu_de: Nhiệm vụ
    noi_dung:
      - tieu_de: Hỗ trợ sản xuất, tạo việc làm
        noi_dung:
          - Nhân rộng mô hình nuôi bò sinh sản;
          - Liên kết với doanh nghiệp trong vùng;
          - Hỗ trợ thủ tục vay vốn;
          - Phối hợp mở lớp nghề ngắn hạn;
          - Theo dõi lao động sau khi có việc làm.
      - tieu_de: Rà soát hộ nghèo
        noi_dung: Thực hiện theo quy trình tại Phụ lục I; báo cáo theo Phụ lục II.
phu_luc:
  - ten_phu_luc: Quy trình rà soát hộ nghèo
    noi_dung: Rà soát viên lập danh sách hộ cần rà soát, báo cáo trước ngày 15/12/2026.
  - ten_phu_luc: Mẫu báo cáo
    noi_dung: Nêu rõ số hộ nghèo đầu năm và cuối năm.
ket_thuc: Trong quá trình thực hiện, nếu có khó khăn, các đơn vị phản ánh về Phòng Kinh tế.
noi_nhan: [Ủy ban nhân dân tỉnh (b/c), Trưởng các thôn, "Lưu: VT, KT"]
nguoi_ky: {quyen_han: TM. Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Thị Minh Hòa}
"""


def _made(source: bytes, name: str) -> bytes:
    outline = read_plan(source, name, library()).outline
    assert outline is not None
    return compose(renderer((templates() / "ke_hoach.docx").read_bytes()), outline, "")


@cache
def built(name: str) -> bytes:
    """What ``gnbv build`` makes of one of the repository's plans."""
    (path,) = [plan for plan in PLANS if plan.stem == name]
    return _made(path.read_bytes(), path.name)


@cache
def plan() -> bytes:
    """A commune's plan with an urgency and two appendices."""
    return _made(_FULL.encode(), "a.yaml")


def board() -> bytes:
    """The plan of a board: a parent body above the issuer."""
    return built("ban-chi-dao-nhieu-cap")


def media() -> bytes:
    """A plan with a circulation mark and one appendix, on a landscape page."""
    return built("truyen-thong-giam-ngheo-2026")


@cache
def plain() -> bytes:
    """A plan without appendix, number 05, on one page."""
    return _made(_PLAIN.encode(), "a.yaml")


@cache
def letter() -> bytes:
    """A công văn to two offices, with the issuer's address at the foot of its page."""
    draft = Draft(plain())
    draft.style_like(
        "TrichYeuCongVan", "SoKyHieu", {"spacing": {"before": "120"}}, {"sz": {"val": "24"}}
    )
    draft.style_like(
        "LienHe",
        "Normal",
        {
            "pBdr": {"top": {"val": "single", "sz": "6", "space": "1", "color": "auto"}},
            "spacing": {"before": "120"},
        },
        {"sz": {"val": "22"}},
    )
    draft.head("Số: 12/UBND-VX", ("TrichYeuCongVan", "V/v rà soát hộ nghèo năm 2026"))
    draft.untitle()
    draft.text(
        ("KinhGuiNhieuNoi", "Kính gửi:"),
        ("KinhGuiMuc", "- Phòng Kinh tế;"),
        ("KinhGuiMuc", "- Phòng Văn hóa - Xã hội."),
        ("DoanVan", "Ủy ban nhân dân xã đề nghị các phòng rà soát hộ nghèo theo quy định."),
        ("DoanKet", "Kết quả gửi về Văn phòng trước ngày 15/9/2026./."),
    )
    draft.recipients("- Như trên;", "- Lưu: VT, VX.")
    draft.signed("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Lê Văn Bình")
    draft.below(
        ("LienHe", "Địa chỉ: thôn Đông, xã An Thịnh Trung. Điện thoại: 0200 000 0000."),
    )
    return draft.saved()


@cache
def secret() -> bytes:
    """The công văn with a secrecy and an urgency below its subject."""
    draft = Draft(letter())
    draft.style_like("DauMat", "DauKhan")
    subject = "V/v rà soát hộ nghèo năm 2026"
    draft.insert(subject, "HỎA TỐC", "DauHoaToc")
    draft.insert(subject, "MẬT", "DauMat")
    return draft.saved()


@cache
def proposal() -> bytes:
    """A tờ trình to a higher body, which stands on the line "Kính gửi:"."""
    draft = Draft(plain())
    draft.head("Số: 15/TTr-UBND")
    draft.title("TỜ TRÌNH", "Về việc phê duyệt danh sách hộ nghèo năm 2026")
    draft.text(
        ("KinhGui", "Kính gửi: Ủy ban nhân dân tỉnh Bình Lâm"),
        ("DoanVan", "Ủy ban nhân dân xã đã rà soát hộ nghèo theo đúng quy trình."),
        ("DoanKet", "Ủy ban nhân dân xã kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt./."),
    )
    draft.recipients("- Như trên;", "- Lưu: VT, KT.")
    return draft.saved()


@cache
def telegram() -> bytes:
    """A công điện, which names below its subject who sends it to whom."""
    draft = Draft(plain())
    draft.head("Số: 02/CĐ-UBND", ("DauHoaToc", "HỎA TỐC"))
    draft.title("CÔNG ĐIỆN", "Về việc hỗ trợ hộ nghèo bị thiệt hại do bão")
    draft.style_like(
        "NguoiGuiDien", "DoanVan", {"ind": {"firstLine": "0"}, "jc": {"val": "center"}}
    )
    draft.text(
        ("NguoiGuiDien", "Ủy ban nhân dân xã An Thịnh Trung điện:"),
        ("DoanVan", "- Trưởng các thôn;"),
        ("DoanVan", "- Trưởng Công an xã."),
        ("DoanVan", "Ủy ban nhân dân xã yêu cầu các thôn hỗ trợ ngay các hộ nghèo bị tốc mái."),
        ("DoanKet", "Các thôn báo cáo kết quả trước 17 giờ ngày 15/01/2026./."),
    )
    draft.recipients("- Như trên;", "- Lưu: VT, KT.")
    return draft.saved()


@cache
def ward() -> bytes:
    """The plan of a ward that is named by a number."""
    source = _PLAIN.replace("xã An Thịnh Trung", "phường 1").replace("An Thịnh Trung", "Phường 1")
    return _made(source.encode(), "a.yaml")


@cache
def city() -> bytes:
    """The plan of an office in a city that is named after a person."""
    source = _PLAIN.replace("Ủy ban nhân dân xã An Thịnh Trung", "Sở Giảm nghèo")
    source = source.replace("An Thịnh Trung", "Thành phố Hồ Chí Minh").replace("UBND}", "SGN}")
    source = source.replace("TM. Ủy ban nhân dân, chuc_vu: Chủ tịch", "'', chuc_vu: Giám đốc")
    return _made(source.replace("quyen_han: '', ", "").encode(), "a.yaml")


@cache
def chairman() -> bytes:
    """A decision of the chairman himself, who signs it without "TM."."""
    draft = Draft(decision())
    draft.insert("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "CoQuanBanHanh", after=False)
    draft.retype("Số: 45/QĐ-UBND", "Số: 46/QĐ-CT")
    draft.retype_styled("LenhBanHanh", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN THỊNH TRUNG")
    draft.signed("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Lê Văn Bình")
    return draft.saved()


@cache
def copied() -> bytes:
    """The công văn, and below it, under a line, what the office says that copied it."""
    draft = Draft(letter())
    draft.style_like(
        "KeBanSao",
        "Normal",
        {"pBdr": {"bottom": {"val": "single", "sz": "6", "space": "1", "color": "auto"}}},
    )
    draft.style_like("HinhThucSao", "TenLoai", {"spacing": {"before": "0"}})
    draft.repeat_tables(
        ("KeBanSao", ""),
        {
            "12/UBND-VX": "03/SY-UBND", "V/v rà soát hộ nghèo năm 2026": "", "ngày 15": "ngày 20",
            "TM. ỦY BAN NHÂN DÂN": "", "KT. CHỦ TỊCH": "TL. CHỦ TỊCH", "PHÓ CHỦ TỊCH":
            "CHÁNH VĂN PHÒNG", "Lê Văn Bình": "Trần Thị Lan", "- Như trên;": "- Các thôn;",
            ", VX.": ".",
        },
        ("HinhThucSao", "SAO Y"),
    )  # fmt: skip
    return draft.saved()


@cache
def appendix_alone() -> bytes:
    """The appendix of the plan in a file of its own, signed digitally by the office."""
    draft = Draft(media())
    draft.style_like("ChuKySo", "Normal", {"jc": {"val": "right"}}, {"sz": {"val": "20"}})
    draft.only_appendix(("ChuKySo", "Số: 12/KH-UBND; 15/4/2026; 09:30:15 +07:00"))
    return draft.saved()


@cache
def decision() -> bytes:
    """A decision in three articles."""
    draft = Draft(plain())
    draft.head("Số: 45/QĐ-UBND")
    draft.title("QUYẾT ĐỊNH", "Về việc thành lập Tổ rà soát hộ nghèo")
    draft.style_like("LenhBanHanh", "QuyenHan", {"spacing": {"before": "120", "after": "120"}})
    draft.style_like("Dieu", "DoanVan")
    draft.text(
        ("LenhBanHanh", "ỦY BAN NHÂN DÂN XÃ AN THỊNH TRUNG"),
        ("CanCu", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        ("CanCu", "Theo đề nghị của Trưởng phòng Phòng Kinh tế."),
        ("LenhBanHanh", "QUYẾT ĐỊNH:"),
        ("Dieu", "**Điều 1.** Thành lập Tổ rà soát hộ nghèo của xã gồm 07 thành viên."),
        ("Dieu", "**Điều 2.** Tổ rà soát hộ nghèo có nhiệm vụ:"),
        ("KhoanDiem", "1. Rà soát hộ nghèo, hộ cận nghèo tại từng thôn."),
        ("KhoanDiem", "2. Báo cáo kết quả với Ủy ban nhân dân xã."),
        ("Dieu", "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký."),
        ("DoanKet", "Các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."),
    )
    draft.recipients("- Như Điều 3;", "- Ủy ban nhân dân tỉnh;", "- Lưu: VT, KT.")
    return draft.saved()


@cache
def programme() -> bytes:
    """A programme in phần, and mục within the first."""
    draft = Draft(plain())
    draft.head("Số: 03/CTr-UBND")
    draft.title("CHƯƠNG TRÌNH", "Giảm nghèo bền vững năm 2026")
    draft.text(
        ("DoanVan", "Ủy ban nhân dân xã ban hành Chương trình như sau:"),
        ("PhanNhan", "Phần I"),
        ("PhanTen", "TÌNH HÌNH VÀ KẾT QUẢ"),
        ("PhanNhan", "Mục 1"),
        ("PhanTen", "KẾT QUẢ NĂM 2025"),
        ("DoanVan", "Các chỉ tiêu được giao năm 2025 đều hoàn thành."),
        ("PhanNhan", "Mục 2"),
        ("PhanTen", "NGUYÊN NHÂN"),
        ("DoanVan", "Các thôn thực hiện đúng quy trình rà soát."),
        ("PhanNhan", "Phần II"),
        ("PhanTen", "NHIỆM VỤ NĂM 2026"),
        ("DoanKet", "Các thôn rà soát hộ nghèo theo đúng quy trình./."),
    )
    draft.recipients("- Ủy ban nhân dân tỉnh;", "- Lưu: VT, KT.")
    return draft.saved()


@cache
def regulation() -> bytes:
    """A regulation in chương and điều, each điều with its title, in khoản and điểm."""
    draft = Draft(plain())
    draft.head("Số: 08/QC-UBND")
    draft.title("QUY CHẾ", "Hoạt động của Tổ rà soát hộ nghèo")
    draft.style_like("DieuTen", "DoanVan", {"keepNext": {}}, {"b": {}})
    draft.text(
        ("PhanNhan", "Chương I"),
        ("PhanTen", "QUY ĐỊNH CHUNG"),
        ("DieuTen", "Điều 1. Phạm vi điều chỉnh"),
        ("DoanVan", "Quy chế này quy định hoạt động của Tổ rà soát hộ nghèo xã."),
        ("DieuTen", "Điều 2. Nguyên tắc làm việc"),
        ("KhoanDiem", "1. Làm việc theo chế độ tập thể."),
        ("KhoanDiem", "2. Mỗi thành viên có trách nhiệm:"),
        ("KhoanDiem", "a) Tham gia đầy đủ các cuộc họp;"),
        ("KhoanDiem", "b) Giữ bí mật thông tin của hộ gia đình."),
        ("PhanNhan", "Chương II"),
        ("PhanTen", "TỔ CHỨC THỰC HIỆN"),
        ("DieuTen", "Điều 3. Điều khoản thi hành"),
        ("DoanKet", "Các thành viên Tổ rà soát thực hiện Quy chế này./."),
    )
    draft.recipients("- Các thôn;", "- Lưu: VT, KT.")
    return draft.saved()


DRAFTED = (
    plain, letter, secret, proposal, telegram, ward, city, decision, chairman, programme,
    regulation, copied, appendix_alone,
)  # fmt: skip
