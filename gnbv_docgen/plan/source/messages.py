"""Codes and messages of everything that can be wrong with a plan file as YAML.

One table; a code never changes its meaning. Lines, columns and words are put in by name.
"""

from __future__ import annotations

from typing import NamedTuple

from gnbv_docgen.findings import Finding, Place, Severity


class Fault(NamedTuple):
    """One kind of fault: its code, and a message with room for words by name."""

    code: str
    message: str
    severity: Severity = Severity.ERROR


_WARNING = Severity.WARNING

FAULTS: dict[str, Fault] = {
    "not_utf8": Fault(
        "YAML001",
        "Dòng này có chữ không thuộc bảng mã UTF-8{guess}. Hãy mở tệp trong trình soạn thảo, chọn "
        "“Lưu dưới dạng” (Save As) với mã hóa UTF-8.{advice}",
    ),
    "wide_encoding": Fault(
        "YAML002",
        "Tệp đang lưu bằng mã {name}, trong khi tệp kế hoạch phải là UTF-8. Hãy chọn “Lưu dưới "
        "dạng” (Save As), ở mục mã hóa (Encoding) chọn UTF-8.",
    ),
    "control": Fault(
        "YAML003",
        "Có ký tự điều khiển không nhìn thấy được {name}{more}, thường lẫn vào khi chép từ Word "
        "hoặc PDF. Văn bản không được chứa ký tự này: hãy xóa đi.",
    ),
    "too_large": Fault(
        "YAML004",
        "Tệp nặng {size} MB, vượt mức {limit} MB của một tệp kế hoạch. Hãy xem có dán nhầm dữ "
        "liệu khác vào tệp không.",
    ),
    "too_deep": Fault(
        "YAML005",
        "Danh sách và khóa lồng vào nhau quá {limit} bậc. Hãy viết lại cho ít bậc hơn, hoặc đặt "
        "giá trị trong dấu nháy thẳng nếu “[”, “{{”, “- ” ở đây chỉ là chữ.",
    ),
    "duplicate": Fault(
        "YAML006",
        "Khóa “{key}” ghi hai lần trong cùng một nhóm: đã có ở dòng {first}. Hãy gộp hai chỗ làm "
        "một hoặc xóa một chỗ.",
    ),
    "recursive": Fault(
        "YAML007",
        "“*{name}” nằm bên trong chính phần mang tên “&{name}”, nên gọi lại mãi không dứt. Hãy "
        "viết thẳng nội dung thay cho “*{name}”.",
    ),
    "alias_bomb": Fault(
        "YAML008",
        "Các chỗ gọi lại như “*{name}” làm nội dung phình lên quá lớn. Hãy viết thẳng nội dung ra.",
    ),
    "merge": Fault(
        "YAML009",
        "Tệp kế hoạch không dùng “<<” để trộn khóa. Hãy chép các khóa cần dùng ra đây.",
    ),
    "tag": Fault(
        "YAML010",
        "“{tag}” ở đầu giá trị là dấu hiệu kiểu dữ liệu của YAML, tệp kế hoạch không dùng. Hãy xóa "
        "đi; nếu là chữ của văn bản thì đặt cả giá trị trong dấu nháy thẳng.",
    ),
    "documents": Fault(
        "YAML011",
        "Từ dòng này là tài liệu thứ hai trong cùng một tệp. Mỗi tệp chỉ chứa một kế hoạch: hãy "
        "tách ra tệp khác, hoặc xóa dòng “---” hay “...” đứng một mình ở giữa tệp.",
    ),
    "not_map": Fault(
        "YAML012",
        "Tệp kế hoạch phải gồm các dòng “khóa: giá trị”, nhưng ở đây là {found}. Hãy bắt đầu bằng "
        "dòng như “loai_ke_hoach: gnbv_nam”.",
    ),
    "empty": Fault(
        "YAML013",
        "Tệp chưa có nội dung. Hãy viết các dòng “khóa: giá trị”, hoặc tạo tệp mới bằng gnbv new.",
    ),
    "tab": Fault(
        "YAML014",
        "Có phím Tab {where}; ở đó YAML chỉ chấp nhận dấu cách. Hãy xóa Tab và gõ dấu cách thường.",
    ),
    "curly": Fault(
        "YAML015",
        "Dấu nháy cong “ ” (Word tự đổi) không bao được giá trị trong YAML{why}. Hãy thay hai dấu "
        "ở đầu và cuối bằng dấu nháy thẳng{example}.",
    ),
    "odd_space": Fault(
        "YAML016",
        "Có {name} {where}: nhìn như dấu cách nhưng YAML không coi là dấu cách (thường do chép từ "
        "Word). Hãy xóa nó và gõ lại dấu cách thường.",
    ),
    "odd_space_text": Fault(
        "YAML017",
        "Trong chữ có {name}{more}, được giữ như đã gõ. Nếu không cố ý, hãy gõ lại dấu cách.",
        _WARNING,
    ),
    "unseen_key": Fault(
        "YAML018",
        "Trong khóa “{key}” có ký tự không nhìn thấy {name}, nên khóa không còn đúng tên. Hãy xóa "
        "khóa này và gõ lại bằng tay.",
    ),
    "unseen_text": Fault(
        "YAML019",
        "Trong chữ có ký tự ẩn {name}{more}, được giữ như đã gõ. Nếu không cố ý, hãy xóa đi.",
        _WARNING,
    ),
    "decomposed": Fault(
        "YAML020",
        "Chữ “{word}” gõ bằng Unicode tổ hợp (dấu rời khỏi chữ){more}; được tự chuyển sang Unicode "
        "dựng sẵn. Hãy đặt bộ gõ ở chế độ “Unicode dựng sẵn”.",
        _WARNING,
    ),
    "colon": Fault(
        "YAML021",
        "Trong giá trị có dấu hai chấm kèm dấu cách (“: ”), nên YAML tưởng “{before}” là một khóa. "
        "Hãy đặt cả giá trị trong dấu nháy thẳng{example}, hoặc viết “|” sau khóa rồi xuống dòng, "
        "thụt vào và viết đoạn chữ.",
    ),
    "reserved": Fault(
        "YAML022",
        "Giá trị bắt đầu bằng “{mark}”, trong YAML là dấu có nghĩa riêng{meaning}. Nếu là chữ của "
        "văn bản, hãy đặt cả giá trị trong dấu nháy thẳng{example}.",
    ),
    "open_quote": Fault(
        "YAML023",
        "Dấu nháy {mark} mở ở đây mà {end}. Hãy thêm dấu nháy đóng ở cuối giá trị, hoặc bỏ dấu "
        "nháy mở nếu thừa.",
    ),
    "after_quote": Fault(
        "YAML024",
        "Sau dấu nháy đóng {mark} vẫn còn chữ “{rest}”. Dấu nháy phải bao trọn giá trị: hãy đặt cả "
        "giá trị trong một cặp dấu nháy khác loại{example}.",
    ),
    "escape": Fault(
        "YAML025",
        "Trong dấu nháy kép, dấu “\\” mở đầu một ký hiệu đặc biệt mà “{found}” thì không phải. Hãy "
        "dùng dấu nháy đơn '…' thay cho nháy kép, hoặc viết “\\\\” cho một dấu “\\”.",
    ),
    "indent": Fault(
        "YAML026",
        "Dòng này thụt vào {found} dấu cách, không khớp với các dòng ở trên. {choices}",
    ),
    "line_break": Fault(
        "YAML027",
        "Có ký tự ngắt dòng đặc biệt {name}{more} lẫn trong chữ (thường do chép từ Word hoặc trang "
        "web). Hãy xóa nó, rồi xuống dòng bằng phím Enter nếu cần.",
    ),
    "bracket": Fault(
        "YAML028",
        "“{mark}” mở ở đây mà không gặp “{close}” đúng chỗ; ở giữa, các phần cách nhau bằng dấu "
        "phẩy. Nếu là chữ của văn bản, hãy đặt cả giá trị trong dấu nháy thẳng{example}.",
    ),
    "no_colon": Fault(
        "YAML029",
        "Dòng này không phải “khóa: giá trị”, cũng không phải ý “- ” của danh sách. Nếu là phần "
        "tiếp của đoạn chữ ở trên, hãy thụt vào sâu hơn; nếu là khóa, hãy thêm “: ” sau tên khóa.",
    ),
    "no_space": Fault(
        "YAML030",
        "Thiếu dấu cách sau dấu hai chấm của “{key}:”. Hãy viết “{key}: {value}”.",
    ),
    "bad_key": Fault(
        "YAML031",
        "{found} không làm khóa được: khóa phải là một tên như “trich_yeu”, đứng trước dấu hai "
        "chấm. Nếu đây là chữ của văn bản, hãy đặt trong dấu nháy thẳng.",
    ),
    "block_indent": Fault(
        "YAML032",
        "Dòng này thuộc đoạn chữ sau “{mark}” ở dòng {header} nhưng chỉ thụt vào {found} dấu cách. "
        "Hãy thụt mọi dòng của đoạn vào ít nhất {wanted} dấu cách.",
    ),
    "no_dash": Fault(
        "YAML033",
        "Dòng này nằm trong danh sách ở trên mà thiếu “- ” ở đầu. Hãy thêm “- ” và thụt vào "
        "{wanted} dấu cách; nếu là phần tiếp của dòng trên thì thụt vào {deeper} dấu cách.",
    ),
    "unused_anchor": Fault(
        "YAML034",
        "“&{name}” ở đầu giá trị bị YAML hiểu là tên đặt cho giá trị và sẽ không được in ra. Nếu "
        "là chữ của văn bản, hãy đặt cả giá trị trong dấu nháy thẳng; nếu không thì xóa đi.",
        _WARNING,
    ),
    "brace": Fault(
        "YAML035",
        "Giá trị bắt đầu bằng “{{”, trong YAML là dấu mở một nhóm khóa. Nếu “{{{name}}}” là chỗ "
        'điền giá trị, hãy đặt cả giá trị trong dấu nháy thẳng: "{{{name}}}".',
    ),
    "damaged": Fault(
        "YAML036",
        "Có ký tự “�”{more}: chữ ở đây đã hỏng từ trước khi chuyển mã. Hãy gõ lại chữ bị mất.",
        _WARNING,
    ),
    "joined_dash": Fault(
        "YAML037",
        "Dòng {line} bắt đầu bằng “{mark}” nhưng bị nối liền vào dòng trên. Nếu là một ý riêng, "
        "hãy viết “|” ngay sau khóa rồi xuống dòng, để mỗi dòng giữ nguyên là một dòng.",
        _WARNING,
    ),
    "directive": Fault(
        "YAML038",
        "Dòng bắt đầu bằng “%” là chỉ thị của YAML, tệp kế hoạch không dùng. Hãy xóa dòng này.",
    ),
    "has_value": Fault(
        "YAML039",
        "Khóa “{key}” ở dòng {first} đã có giá trị nên không thể có danh sách ở dưới. Hãy để trống "
        "sau “{key}:”, hoặc thụt dòng này ra ngang hàng với khóa.",
    ),
    "dash_space": Fault(
        "YAML040",
        "Thiếu dấu cách sau “-”, nên dòng này không thành một ý của danh sách. Hãy viết “- ”.",
    ),
    "unknown_alias": Fault(
        "YAML041",
        "“*{name}” gọi lại một giá trị chưa được đặt tên. Nếu là chữ in nghiêng hoặc chữ của văn "
        "bản, hãy đặt cả giá trị trong dấu nháy thẳng.",
    ),
    "curly_key": Fault(
        "YAML042",
        "Khóa “{key}” nằm trong dấu nháy cong, nên không còn đúng tên. Hãy bỏ hai dấu nháy.",
    ),
    "stray_dash": Fault(
        "YAML043",
        "“- ” ở đây đứng giữa các khóa của một nhóm. Nếu “{key}” cùng nhóm với “{other}” ở dòng "
        "{first}, hãy bỏ “- ”; nếu là ý mới của danh sách, hãy thụt cho ngang hàng với các ý khác.",
    ),
    "text_item": Fault(
        "YAML044",
        "Ý ở dòng {first} là một câu chữ nên không thêm khóa “{key}” ở dưới được. Hãy ghi khóa "
        "cho câu chữ ấy (“- khóa: câu chữ”), hoặc bỏ dòng này.",
    ),
    "other": Fault(
        "YAML099",
        "YAML không đọc được từ chỗ này. Hãy xem lại dấu hai chấm, dấu nháy, dấu ngoặc và số dấu "
        "cách ở đầu dòng này và dòng ngay trên.",
    ),
}


def fault(name: str, file: str, line: int, column: int, /, **words: object) -> Finding:
    """The finding of the fault ``name`` of :data:`FAULTS` at a line and column from 1."""
    code, message, severity = FAULTS[name]
    return Finding(code, severity, message.format(**words), Place(file, line, column))
