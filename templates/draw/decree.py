"""The numbers that the templates are drawn from, each once.

"I.3" means Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3. Where the decree gives a
range, the comment gives the range and the reason for the choice in it; where it is silent, the
number is the house's and says so. Lengths are millimetres (``_MM``) or points (``_PT``).
"""

from __future__ import annotations

# --- Page: I.1, I.2, I.3 -----------------------------------------------------------------------
PAGE_SHORT_MM, PAGE_LONG_MM = 210, 297  # I.1: A4
MARGIN_TOP_MM = 20  # I.3: 20 to 25
MARGIN_BOTTOM_MM = 20  # I.3: 20 to 25
MARGIN_LEFT_MM = 30  # I.3: 30 to 35
MARGIN_RIGHT_MM = 20  # I.3: 15 to 20; 20 keeps a line of 14 pt near 80 letters
HEADER_DISTANCE_MM = 10  # I.7: the page number stands inside the top margin, here in its middle
TEXT_WIDTH_MM = PAGE_SHORT_MM - MARGIN_LEFT_MM - MARGIN_RIGHT_MM

FONT = "Times New Roman"  # I.4
LANGUAGE = "vi-VN"

# --- Sizes of letters: II, III and the table of V ----------------------------------------------
# A footnote to V ties the first three together: 13/14/14 or 12/13/13. Here 12/13/13, because
# - "Số" is 13 in any case (II.3.c) and shares its line with the date (II.4.c): equal sizes give
#   one line of writing, 13 beside 14 does not;
# - a place with its full name ("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026") is 98.7 mm long
#   at 13 and 106.3 at 14, and the left column needs what the right one leaves of 160;
# - all examples in V are 12/13/13.
QUOC_HIEU_PT = 12  # II.1.a: 12 to 13
TIEU_NGU_PT = 13  # II.1.b: 13 to 14
DIA_DANH_PT = 13  # II.4.c: 13 to 14
CO_QUAN_PT = 12  # II.2.b: 12 to 13; as Quốc hiệu, whose line it shares
SO_KY_HIEU_PT = 13  # II.3.c: 13
TITLE_PT = 14  # II.5.b: 13 to 14
BODY_PT = 14  # II.6.e: 13 to 14; headings as the body (II.6.đ)
SIGNER_PT = 14  # II.7.đ: 13 to 14
NOI_NHAN_PT = 12  # II.9.d: 12
NOI_NHAN_ITEM_PT = 11  # II.9.d: 11
APPENDIX_LABEL_PT = 14  # III.1.b: 14
APPENDIX_TITLE_PT = 14  # III.1.b: 13 to 14
APPENDIX_REFERENCE_PT = 14  # III.1.c: 13 to 14
MARK_PT = 13  # III.2.b, III.2.c: 13 to 14
PAGE_NUMBER_PT = 14  # I.7: 13 to 14
CELL_PT = 13  # tables: the decree is silent; one point less than the body, as officers set them

# --- Body: II.6.e ------------------------------------------------------------------------------
FIRST_LINE_MM = 12.7  # 10 or 12.7
PARAGRAPH_GAP_PT = 6  # at least 6
LINE_SPACING = 1.1  # 1 to 1.5; the accents of 14 pt capitals touch the line above at 1

# --- Fixed words: II.1.a, II.1.b, V ------------------------------------------------------------
QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"

# --- Rules -------------------------------------------------------------------------------------
# II.1.b: as long as the motto. II.2.b, II.5.b: a third to a half of the line above; the build
# sets that for each document. The width below stands until then.
RULE_THICKNESS_PT = 0.75  # house; the decree wants a solid line
SHORT_RULE_PT = 60

# --- Marks: III.2.b, III.2.c -------------------------------------------------------------------
KHAN_MM, HOA_TOC_MM, THUONG_KHAN_MM = 20, 30, 40
KHAN_COLOUR = "FF0000"  # III.2.b: bright red, and this mark alone
MARGIN_MARK_TOP_MM = 8  # house: ô 11 lies in the top margin
MARGIN_MARK_MM = 52  # house: holds LƯU HÀNH NỘI BỘ; a longer draft mark takes a second line

# --- Columns of the two borderless tables: house -------------------------------------------------
HEAD_RIGHT_MM = 100  # "Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026" is 98.7; Mẫu 1.4 has 100
HEAD_LEFT_MM = TEXT_WIDTH_MM - HEAD_RIGHT_MM
SIGN_RIGHT_MM = 84  # what is left to recipients takes 45 letters of 11 pt
SIGN_LEFT_MM = TEXT_WIDTH_MM - SIGN_RIGHT_MM
SIGNATURE_ROOM_PT = 76  # house: room for signature and seal, a little under five lines
