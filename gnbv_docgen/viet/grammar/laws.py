"""Laws, codes and ordinances, which are cited by their name: *Luật Đầu tư công*."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from gnbv_docgen.viet.grammar.plain import compiled, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

# Names in which a mark or a second capital stands, or that others begin with. An unknown law is
# read up to the first mark or the first word that no name goes on with.
_NAMES: Final = (
    "an ninh mạng", "an ninh quốc gia", "an toàn thông tin mạng", "an toàn thực phẩm",
    "an toàn, vệ sinh lao động", "ban hành văn bản quy phạm pháp luật",
    "ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân",
    "ban hành văn bản quy phạm pháp luật của hội đồng nhân dân và ủy ban nhân dân",
    "các tổ chức tín dụng", "địa chất và khoáng sản",
    "quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ",
    "tổ chức hội đồng nhân dân và ủy ban nhân dân",
    "bảo hiểm tiền gửi", "bảo hiểm xã hội", "bảo hiểm y tế", "bảo vệ bí mật nhà nước",
    "bảo vệ dữ liệu cá nhân", "bảo vệ môi trường", "bảo vệ quyền lợi người tiêu dùng",
    "bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân", "biên giới quốc gia",
    "bình đẳng giới", "cán bộ, công chức", "cảnh sát biển việt nam", "căn cước", "chăn nuôi",
    "chuyển giao công nghệ", "chuyển đổi số", "công an nhân dân", "công chứng",
    "công nghệ thông tin", "công nghiệp công nghệ số", "công đoàn", "cư trú", "dân quân tự vệ",
    "du lịch", "dược", "dữ liệu", "doanh nghiệp", "đa dạng sinh học", "đất đai", "đầu tư công",
    "đầu tư theo phương thức đối tác công tư", "đầu tư", "đấu giá tài sản", "đấu thầu", "đê điều",
    "điện lực", "đo lường", "đường bộ", "giá", "giám định tư pháp", "giao dịch điện tử",
    "giao thông đường thủy nội địa", "giáo dục đại học", "giáo dục nghề nghiệp", "giáo dục",
    "hải quan", "hòa giải ở cơ sở", "hoạt động giám sát của quốc hội và hội đồng nhân dân",
    "hóa chất", "hôn nhân và gia đình", "hợp tác xã", "kế toán", "khám bệnh, chữa bệnh",
    "khiếu nại", "khoa học và công nghệ", "khoa học, công nghệ và đổi mới sáng tạo",
    "khoáng sản", "kiểm toán nhà nước", "kinh doanh bất động sản", "lâm nghiệp", "lưu trữ",
    "lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "mặt trận tổ quốc việt nam",
    "người cao tuổi", "người khuyết tật",
    "người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng",
    "ngân sách nhà nước", "nghĩa vụ quân sự", "nhà ở", "nuôi con nuôi",
    "phòng cháy, chữa cháy và cứu nạn, cứu hộ", "phòng cháy và chữa cháy",
    "phòng thủ dân sự", "phòng, chống bạo lực gia đình", "phòng, chống bệnh truyền nhiễm",
    "phòng, chống ma túy", "phòng, chống mua bán người", "phòng, chống tác hại của rượu, bia",
    "phòng, chống tác hại của thuốc lá", "phòng, chống tham nhũng", "phòng, chống thiên tai",
    "phòng, chống rửa tiền", "phòng bệnh", "phòng không nhân dân", "phổ biến, giáo dục pháp luật",
    "quản lý thuế", "quản lý, sử dụng tài sản công", "quản lý ngoại thương", "quốc phòng",
    "quy hoạch đô thị và nông thôn", "quy hoạch", "sĩ quan quân đội nhân dân việt nam",
    "sở hữu trí tuệ", "sử dụng năng lượng tiết kiệm và hiệu quả", "tài nguyên nước",
    "tài nguyên, môi trường biển và hải đảo", "tần số vô tuyến điện", "thanh niên", "thanh tra",
    "thi đua, khen thưởng", "thi hành án dân sự", "thi hành án hình sự",
    "thi hành tạm giữ, tạm giam", "thống kê", "thú y", "thủ đô", "thủy lợi", "thủy sản",
    "thực hành tiết kiệm, chống lãng phí", "thực hiện dân chủ ở cơ sở", "thương mại",
    "tiêu chuẩn và quy chuẩn kỹ thuật", "đo đạc và bản đồ", "khí tượng thủy văn",
    "tiếp cận thông tin", "tiếp công dân", "tố cáo",
    "tổ chức chính phủ", "tổ chức chính quyền địa phương", "tổ chức quốc hội",
    "tổ chức tòa án nhân dân", "trách nhiệm bồi thường của nhà nước", "trẻ em",
    "trợ giúp pháp lý", "trồng trọt", "trưng cầu ý dân", "trưng mua, trưng dụng tài sản",
    "tương trợ tư pháp", "viên chức", "viễn thông", "việc làm", "xây dựng", "xuất bản",
    "xử lý vi phạm hành chính", "báo chí", "di sản văn hóa", "điện ảnh", "thư viện", "quảng cáo",
    "thể dục, thể thao", "hộ tịch", "quốc tịch việt nam", "luật sư", "kiến trúc",
    "hình sự", "dân sự", "lao động", "tố tụng hình sự", "tố tụng dân sự", "hàng hải việt nam",
    "ưu đãi người có công với cách mạng", "ưu đãi người có công",
    "cảnh sát môi trường", "cảnh sát cơ động",
    "hỗ trợ doanh nghiệp nhỏ và vừa", "giao thông đường bộ", "trật tự, an toàn giao thông đường bộ",
)  # fmt: skip
_KIND: Final = r"(?P<kind>bộ luật|luật|pháp lệnh|hiến pháp)(?![^\W_])"
_AMENDING: Final = (
    r" sửa đổi,? bổ sung(?: một số)?(?: điều)? của (?:các )?(?=bộ luật|luật|pháp lệnh)"
)
# A name ends at a mark, a figure or one of these.
_END: Final = (
    r"[.,;:()\[\]“”\"/]| ?[0-9]|-|$"
    r"| (?:số|ngày|năm|và|của|được|đã|có|để|theo|quy định|hiện hành|về|tại|trong|cho|nhằm|bảo đảm"
    r"|đối với|là|với|hoặc|gồm|do|đến|khi|này|trên|từ|bằng|vào|như)(?![^\W_])"
)
_MARK: Final = r"[.,;:()\[\]“”\"/]"
_MOST_WORDS: Final = 12


class Law(NamedTuple):
    """The name of a law; ``kind`` is *Luật*, *Bộ luật*, *Pháp lệnh* or *Hiến pháp*.

    ``end`` is behind the name; ``known`` says that the name is one of the known ones.
    """

    start: int
    end: int
    kind: str
    name_start: int
    known: bool


def laws(text: str) -> Iterator[Law]:
    """The laws named in ``text``: *Luật* or another kind with a capital and a name with one."""
    if "uật" not in text and "háp l" not in text and "iến pháp" not in text and "UẬT" not in text:
        return
    low = plain(text)
    end = 0
    for found in compiled(_KIND).finditer(low):
        start = found.start()
        if found["kind"] == "bộ luật" and not text[start].isupper():
            # The end of another word: "đồng bộ Luật Hóa chất".
            found = compiled(_KIND).match(low, start + len("bộ ")) or found
            start = found.start()
        if start < end or not text[start].isupper() or low[start - 1 : start].isalnum():
            continue
        law = _law(text, low, found)
        if law is not None:
            end = law.end
            yield law


def _law(text: str, low: str, found: re.Match[str], *, inner: bool = False) -> Law | None:
    kind = found["kind"].capitalize()
    start, at = found.span()
    if kind == "Hiến pháp":
        return Law(start, at, kind, at, known=True)
    amending = compiled(_AMENDING).match(low, at)
    if amending:
        # A law that amends an amending law is written out no further.
        amended = None if inner else compiled(_KIND).match(low, amending.end())
        law = _law(text, low, amended, inner=True) if amended else None
        return law and Law(start, law.end, kind, at + 1, law.known)
    if low[at : at + 1] != " ":
        return None
    at += 1
    for name in _names().get(low[at : at + 2], ()):
        if low.startswith(name, at) and not low[at + len(name) : at + len(name) + 1].isalnum():
            return Law(start, at + len(name), kind, at, known=True)
    if not text[at : at + 1].isupper() or low.startswith("số", at):
        return None
    end = _unknown_end(low, at)
    return Law(start, end, kind, at, known=False) if end > at else None


def _unknown_end(low: str, at: int) -> int:
    end = at
    for _ in range(_MOST_WORDS):
        if compiled(_END).match(low, end):
            return end
        following = low.find(" ", end + 1)
        mark = compiled(_MARK).search(low, end, following if following >= 0 else len(low))
        if mark:
            return mark.start()
        end = following if following >= 0 else len(low)
    return at


@cache
def _names() -> dict[str, list[str]]:
    """The known names by their first two letters, longer ones first."""
    index: dict[str, list[str]] = {}
    for name in sorted(_NAMES, key=len, reverse=True):
        index.setdefault(name[:2], []).append(name)
    return index
