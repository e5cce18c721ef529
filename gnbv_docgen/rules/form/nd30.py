"""Nghị định 30/2020/NĐ-CP, Phụ lục I, as data. Points for letters, millimetres for the page.

Written from the decree's text alone: the Word template of the engine draws from the decree on its
own, and neither knows the other's numbers.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import Name

# Mục I: quy định chung.
PAPER: Final = (210.0, 297.0)
TOP: Final = (20.0, 25.0)
BOTTOM: Final = (20.0, 25.0)
LEFT: Final = (30.0, 35.0)
RIGHT: Final = (15.0, 20.0)
# Word keeps margins in twentieths of a point and shows them in hundredths of a centimetre.
PAGE_TOLERANCE: Final = 0.1
FONT: Final = "Times New Roman"
# Fonts of encodings older than Unicode: TCVN3 (.VnTime, .VnTimeH), VNI (VNI-Times).
OLD_FONTS: Final = (".Vn", "VNI-", "VNI ")
PAGE_NUMBER_SIZE: Final = (13.0, 14.0)

NATIONAL_NAME: Final = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO: Final = "Độc lập - Tự do - Hạnh phúc"

# Mục II.6.e: lời văn.
FIRST_LINE: Final = (28.35, 36.0)
FIRST_LINE_TOLERANCE: Final = 1.2
LEAST_GAP: Final = 6.0
LINE_SPACING: Final = (1.0, 1.5)
# What Word's single spacing gives a line of Times New Roman, for each point of its size.
SINGLE: Final = 1.15

# Mục II.1.b: as long as the text. The decree's own models have it up to 15 % longer.
WHOLE_LINE: Final = (0.85, 1.16)
# Mục II.2.b, II.5.b: a third to a half of the text, with what a hand may be off.
SHORT_LINE: Final = (1 / 3 - 0.03, 1 / 2 + 0.04)

LETTERS: Final = tuple("abcdđeghiklmnopqrstuvxy")
URGENCIES: Final = ("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN")
SECRECIES: Final = ("TUYỆT MẬT", "TỐI MẬT", "MẬT")
# Forms of copies, with their abbreviations (Phụ lục III, Mục I).
COPY_FORMS: Final = {"SAO Y": "SY", "TRÍCH SAO": "TrS", "SAO LỤC": "SL"}


class Lettering(NamedTuple):
    """How the decree has a part written: sizes in points, slant and weight, capitals.

    ``upper`` is None where the decree asks for small letters and a proper name's capitals.
    """

    sizes: tuple[float, float]
    bold: bool
    italic: bool = False
    upper: bool | None = None


# Mục II, III; the table of Mục V.
LETTERING: Final[dict[Name, Lettering]] = {
    Name.MOTTO_STATE: Lettering((12, 13), bold=True, upper=True),
    Name.MOTTO: Lettering((13, 14), bold=True),
    Name.PARENT_BODY: Lettering((12, 13), bold=False, upper=True),
    Name.ISSUER: Lettering((12, 13), bold=True, upper=True),
    Name.NUMBER: Lettering((13, 13), bold=False),
    Name.PLACE_DATE: Lettering((13, 14), bold=False, italic=True),
    Name.KIND: Lettering((13, 14), bold=True, upper=True),
    Name.SUBJECT: Lettering((13, 14), bold=True, upper=False),
    Name.LETTER_SUBJECT: Lettering((12, 13), bold=False, upper=False),
    Name.ADDRESSEES: Lettering((13, 14), bold=False, upper=False),
    Name.LEGAL_BASIS: Lettering((13, 14), bold=False, italic=True),
    Name.BODY: Lettering((13, 14), bold=False),
    Name.HEADING: Lettering((13, 14), bold=True),
    Name.AUTHORITY: Lettering((13, 14), bold=True, upper=True),
    Name.SIGNER: Lettering((13, 14), bold=True, upper=False),
    Name.RECIPIENTS_LABEL: Lettering((12, 12), bold=True, italic=True, upper=False),
    Name.RECIPIENT: Lettering((11, 11), bold=False, upper=False),
    Name.FILE_COPY: Lettering((11, 11), bold=False),
    Name.URGENCY: Lettering((13, 14), bold=True, upper=True),
    Name.CIRCULATION: Lettering((13, 14), bold=True, upper=True),
    Name.CONTACT: Lettering((11, 12), bold=False),
    Name.DIGITAL_SIGNATURE: Lettering((10, 10), bold=False, upper=False),
    Name.COPY_FORM: Lettering((13, 14), bold=True, upper=True),
    Name.APPENDIX_LABEL: Lettering((14, 14), bold=True, upper=False),
    Name.APPENDIX_TITLE: Lettering((13, 14), bold=True, upper=True),
    Name.APPENDIX_REFERENCE: Lettering((13, 14), bold=False, italic=True, upper=False),
}

# Footnote of the table in Mục V: sizes of one document grow and shrink together.
SIZE_SETS: Final = ((13.0, 14.0, 14.0), (12.0, 13.0, 13.0))

# Phụ lục III, Mục I: abbreviations of the kinds.
ABBREVIATIONS: Final = {
    "nghị quyết": "NQ", "quyết định": "QĐ", "chỉ thị": "CT", "quy chế": "QC", "quy định": "QyĐ",
    "thông cáo": "TC", "thông báo": "TB", "hướng dẫn": "HD", "chương trình": "CTr",
    "kế hoạch": "KH", "phương án": "PA", "đề án": "ĐA", "dự án": "DA", "báo cáo": "BC",
    "biên bản": "BB", "tờ trình": "TTr", "hợp đồng": "HĐ", "công điện": "CĐ",
    "bản ghi nhớ": "BGN", "bản thỏa thuận": "BTT", "giấy ủy quyền": "GUQ", "giấy mời": "GM",
    "giấy giới thiệu": "GGT", "giấy nghỉ phép": "GNP", "phiếu gửi": "PG", "phiếu chuyển": "PC",
    "phiếu báo": "PB",
}  # fmt: skip
