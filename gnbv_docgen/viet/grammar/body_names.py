"""The names of agencies, Party bodies, unions and their fields, with the ways to shorten them."""

from __future__ import annotations

from functools import cache
from typing import Final

from gnbv_docgen.viet.grammar.plain import compiled

# What Bộ, Sở, Phòng, Ban are for. First the name, then what it is shortened to.
FIELDS: Final[tuple[tuple[str, ...], ...]] = (
    ("Nội vụ",),
    ("Tài chính - Kế hoạch", "tài chính kế hoạch", "tc-kh", "tc - kh", "tckh"),
    ("Tài chính",),
    ("Kế hoạch và Đầu tư", "kế hoạch & đầu tư", "kế hoạch đầu tư", "kh&đt", "khđt", "kh và đt"),
    (
        "Nông nghiệp và Phát triển nông thôn", "nông nghiệp & phát triển nông thôn",
        "nông nghiệp và ptnt", "nông nghiệp & ptnt", "nn và ptnt", "nn&ptnt", "nn & ptnt",
        "nnptnt",
    ),
    (
        "Nông nghiệp và Môi trường", "nông nghiệp & môi trường", "nông nghiệp môi trường",
        "nn&mt", "nn & mt", "nn và mt", "nnmt", "nn-mt",
    ),
    ("Nông nghiệp",),
    (
        "Tài nguyên và Môi trường", "tài nguyên & môi trường", "tài nguyên môi trường",
        "tài nguyên - môi trường", "tn&mt", "tn và mt", "tnmt", "tn-mt",
    ),
    (
        "Lao động - Thương binh và Xã hội", "lao động thương binh và xã hội",
        "lao động, thương binh và xã hội", "lao động thương binh & xã hội",
        "lao động - thương binh & xã hội", "lao động - thương binh xã hội",
        "lao động thương binh xã hội", "lao động - tbxh", "lao động - tb&xh", "lao động tbxh",
        "lao động - tb và xh", "lđ-tb&xh", "lđ-tbxh", "lđ - tbxh", "lđ - tb&xh", "lđtb&xh",
        "lđtbxh", "lđ-tb-xh", "lđ tbxh",
    ),
    ("Y tế",),
    (
        "Giáo dục và Đào tạo", "giáo dục & đào tạo", "giáo dục đào tạo", "giáo dục - đào tạo",
        "gd&đt", "gd & đt", "gd và đt", "gdđt", "gd-đt",
    ),
    (
        "Văn hóa, Thể thao và Du lịch", "văn hóa thể thao và du lịch",
        "văn hóa, thể thao & du lịch", "vhtt&dl", "vhttdl", "vh,tt&dl", "vhtt và dl", "vh, tt&dl",
    ),
    ("Văn hóa và Thể thao", "văn hóa, thể thao", "vh&tt", "vhtt"),
    ("Văn hóa, Khoa học và Thông tin",),
    ("Văn hóa và Thông tin", "văn hóa - thông tin", "văn hóa thông tin", "vh-tt"),
    ("Văn hóa - Xã hội", "văn hóa xã hội", "văn hóa và xã hội", "vhxh", "vh-xh", "vh - xh"),
    ("Du lịch",),
    ("Thông tin và Truyền thông", "thông tin & truyền thông", "thông tin truyền thông", "tt&tt",
     "tt và tt", "tttt", "tt-tt"),
    ("Khoa học và Công nghệ", "khoa học & công nghệ", "khoa học công nghệ", "kh&cn", "khcn",
     "kh và cn"),
    ("Công Thương",),
    ("Xây dựng",),
    ("Giao thông vận tải", "giao thông - vận tải", "gtvt"),
    ("Giao thông công chánh",),
    ("Tư pháp",),
    ("Quốc phòng",),
    ("Công an",),
    ("Ngoại giao",),
    ("Ngoại vụ",),
    ("Dân tộc và Tôn giáo", "dân tộc & tôn giáo", "dân tộc, tôn giáo", "dt&tg"),
    ("Dân tộc",),
    ("Kinh tế, Hạ tầng và Đô thị", "kinh tế hạ tầng và đô thị", "kt,ht&đt", "kthtđt", "kt-ht-đt"),
    ("Kinh tế và Hạ tầng", "kinh tế - hạ tầng", "kinh tế hạ tầng", "kt&ht", "kt-ht"),
    ("Kinh tế",),
    ("Quản lý đô thị", "qlđt"),
    ("Quy hoạch - Kiến trúc", "quy hoạch và kiến trúc"),
    ("An toàn thực phẩm", "attp"),
    ("Thương mại",),
    ("Thủy sản",),
)  # fmt: skip

# Ban and other heads have fields of their own.
PARTY_FIELDS: Final[tuple[tuple[str, ...], ...]] = (
    ("Tuyên giáo và Dân vận", "tuyên giáo - dân vận"),
    ("Tuyên giáo",),
    ("Dân vận",),
    ("Tổ chức",),
    ("Nội chính",),
    ("Kinh tế - Ngân sách", "kinh tế ngân sách", "kt-ns"),
    ("Văn hóa - Xã hội", "văn hóa xã hội"),
    ("Pháp chế",),
    ("Dân tộc và Tôn giáo",),
    ("Dân tộc",),
    ("Thi đua - Khen thưởng", "thi đua khen thưởng"),
)

# Bodies with a name of their own: the name, then other ways to write it.
NAMES: Final[tuple[tuple[str, ...], ...]] = (
    ("Ủy ban nhân dân", "ubnd"),
    ("Hội đồng nhân dân", "hđnd"),
    ("Ban Chấp hành Trung ương", "bch trung ương", "bch tw"),
    ("Bộ Chính trị",),
    ("Ban Bí thư",),
    ("Trung ương Đảng",),
    ("Ủy ban Thường vụ Quốc hội", "ubtvqh"),
    ("Đoàn đại biểu Quốc hội", "đoàn đbqh"),
    ("Quốc hội",),
    ("Chủ tịch nước",),
    ("Văn phòng Chính phủ",),
    ("Thanh tra Chính phủ",),
    ("Thủ tướng Chính phủ",),
    ("Chính phủ",),
    ("Ngân hàng Nhà nước Việt Nam", "ngân hàng nhà nước", "nhnn"),
    ("Ngân hàng Chính sách xã hội", "nhcsxh", "ngân hàng csxh"),
    ("Kho bạc Nhà nước", "kbnn"),
    ("Bảo hiểm xã hội Việt Nam", "bhxh việt nam"),
    ("Bảo hiểm xã hội", "bhxh"),
    ("Đài Phát thanh và Truyền hình", "đài phát thanh - truyền hình", "đài ptth", "đài pt&th"),
    ("Báo và Đài Phát thanh, Truyền hình", "báo và đài phát thanh và truyền hình",
     "báo và phát thanh, truyền hình"),
    ("Tòa án nhân dân tối cao", "tandtc"),
    ("Viện kiểm sát nhân dân tối cao", "vksndtc"),
    ("Tòa án nhân dân", "tand"),
    ("Viện kiểm sát nhân dân", "vksnd", "viện kiểm soát nhân dân"),
    ("Tỉnh ủy",),
    ("Thành ủy",),
    ("Huyện ủy",),
    ("Quận ủy",),
    ("Thị ủy",),
    ("Đảng ủy",),
    ("Đảng bộ",),
    ("Chi bộ",),
    ("Ủy ban Kiểm tra", "ubkt"),
    ("Mặt trận Tổ quốc", "ủy ban mặt trận tổ quốc việt nam", "ủy ban mặt trận tổ quốc",
     "ủy ban mttq việt nam", "ủy ban mttqvn", "ủy ban mttq", "ubmttq việt nam", "ubmttqvn",
     "ubmttq", "mặt trận tổ quốc việt nam", "mttq việt nam", "mttqvn", "mttq"),
    ("Ban Công tác Mặt trận", "ban ctmt"),
    ("Hội Liên hiệp Phụ nữ", "hội lhpn việt nam", "hội lhpn", "hội phụ nữ",
     "hội liên hiệp phụ nữ việt nam"),
    ("Đoàn Thanh niên", "đoàn thanh niên cộng sản hồ chí minh", "đoàn tncs hồ chí minh",
     "đoàn tncs hcm", "đoàn tncshcm", "đoàn tncs"),
    ("Tỉnh đoàn",),
    ("Thành đoàn",),
    ("Huyện đoàn",),
    ("Hội Nông dân", "hội nông dân việt nam", "hội nd"),
    ("Hội Cựu chiến binh", "hội cựu chiến binh việt nam", "hội ccb"),
    ("Hội Người cao tuổi", "hội nct"),
    ("Hội Chữ thập đỏ", "hội ctđ"),
    ("Hội Khuyến học",),
    ("Hội Liên hiệp Thanh niên", "hội lhtn", "hội liên hiệp thanh niên việt nam"),
    ("Liên đoàn Lao động", "lđlđ"),
    ("Tổng Liên đoàn Lao động Việt Nam", "tổng liên đoàn lao động"),
    ("Ban Chỉ huy Quân sự", "bchqs", "ban chqs"),
    ("Bộ Chỉ huy Quân sự", "bộ chqs"),
    ("Bộ Chỉ huy Bộ đội Biên phòng", "bộ chỉ huy bđbp"),
    ("Trạm Y tế",),
    ("Trung tâm Phục vụ hành chính công", "trung tâm pvhcc"),
    ("Trung tâm Y tế", "ttyt"),
    ("Trung tâm Dịch vụ việc làm", "trung tâm dvvl"),
    ("Trung tâm Học tập cộng đồng",),
    ("Trung tâm Cung ứng dịch vụ công",),
    ("Trung tâm Văn hóa, Thông tin", "trung tâm văn hóa - thông tin"),
    ("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "văn phòng hđnd và ubnd",
     "văn phòng hđnd&ubnd", "văn phòng hđnd - ubnd", "vp hđnd và ubnd", "vp hđnd&ubnd"),
    ("Văn phòng Ủy ban nhân dân", "văn phòng ubnd", "vp ubnd"),
    ("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", "văn phòng đoàn đbqh và hđnd"),
    ("Cục Thống kê",),
    ("Chi cục Thống kê",),
    ("Hội đồng Thi đua - Khen thưởng", "hội đồng tđkt"),
)  # fmt: skip

# Committees are named by what they are for, which has no end that a reader can be sure of.
COMMITTEES: Final[tuple[tuple[str, ...], ...]] = (
    ("Ban Chỉ đạo", "bcđ"),
    ("Ban Quản lý",),
    ("Tổ công tác",),
    ("Công an",),
    ("Tổng cục",),
    ("Thanh tra",),
)

# All that is found by its own name.
ALL: Final = (*NAMES, *COMMITTEES)

# The first word of a body whose field follows.
HEADS: Final = {"bộ": "Bộ", "sở": "Sở", "phòng": "Phòng", "ban": "Ban", "thanh tra": "Thanh tra"}

# Officials at communes, told by their field.
OFFICIALS: Final[tuple[tuple[str, ...], ...]] = (
    ("Văn hóa - Xã hội", "văn hóa xã hội", "vh-xh", "vhxh", "vh - xh", "văn hóa, xã hội"),
    ("Tài chính - Kế toán", "tài chính kế toán", "tc-kt", "tckt", "tài chính, kế toán"),
    ("Địa chính - Xây dựng", "địa chính xây dựng", "địa chính"),
    ("Địa chính - Nông nghiệp", "địa chính nông nghiệp"),
    ("Tư pháp - Hộ tịch", "tư pháp hộ tịch", "tư pháp"),
    ("Văn phòng - Thống kê", "văn phòng thống kê", "vp-tk"),
    ("Kế toán - Ngân sách", "kt-ns", "kế toán ngân sách"),
    ("Lao động - Thương binh và Xã hội", "lao động - tbxh", "lđtbxh", "lđ-tbxh"),
)


@cache
def by_first_word(table: tuple[tuple[str, ...], ...]) -> dict[str, list[tuple[str, str]]]:
    """The ways of :func:`variants` by their first word."""
    index: dict[str, list[tuple[str, str]]] = {}
    for way, name in variants(table):
        index.setdefault(first_word(way), []).append((way, name))
    return index


def first_word(low: str, at: int = 0) -> str:
    """The letters and figures that stand at ``at`` of a plain text, up to the next sign."""
    found = compiled(r"\w+").match(low, at)
    return found[0] if found else ""


@cache
def variants(table: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, str], ...]:
    """Every way to write a name of ``table``, plain, with the name; longer ones first."""
    pairs = [(way.lower(), names[0]) for names in table for way in names]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))
