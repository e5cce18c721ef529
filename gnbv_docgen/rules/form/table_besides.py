"""The table of format rules from TT240 on: what not every document has, and later codes.

Appendices, marks, the contact row, what a draft still shows; digital signatures, copies.
"""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.findings import Severity
from gnbv_docgen.rules.rule import Row, row

E, W = Severity.ERROR, Severity.WARNING
# Where the decree says what a digital signature shows: with what is attached, and on copies.
SIGNED = "II.8.b+III.1.d+P2.I.3.c"

BESIDES: Final[tuple[Row, ...]] = (
    # Phụ lục.
    row("TT240", E, "appendix_label_in_capitals", "III.1.b", Name.APPENDIX_LABEL),
    row("TT241", E, "appendix_label_size", "III.1.b", Name.APPENDIX_LABEL),
    row("TT242", E, "appendix_label_style", "III.1.b", Name.APPENDIX_LABEL),
    row("TT243", E, "appendix_label_not_centred", "III.1.b", Name.APPENDIX_LABEL),
    row("TT244", E, "appendix_label_not_on_its_own_line", "III.1.b", Name.APPENDIX_LABEL),
    row("TT245", E, "appendix_numerals", "III.1.a", Name.APPENDIX_LABEL),
    row("TT246", E, "appendix_title_not_capitals", "III.1.b", Name.APPENDIX_TITLE),
    row("TT247", E, "appendix_title_size", "III.1.b", Name.APPENDIX_TITLE),
    row("TT248", E, "appendix_title_style", "III.1.b", Name.APPENDIX_TITLE),
    row("TT249", E, "appendix_title_not_centred", "III.1.b", Name.APPENDIX_TITLE),
    row("TT250", E, "no_appendix_reference", "III.1.c", Name.APPENDIX_LABEL),
    row("TT251", E, "appendix_reference_form", "III.1.c", Name.APPENDIX_REFERENCE),
    row("TT252", E, "appendix_reference_of_another_document", "III.1.c", Name.APPENDIX_REFERENCE),
    row("TT253", E, "appendix_reference_size", "III.1.c", Name.APPENDIX_REFERENCE),
    row("TT254", E, "appendix_reference_style", "III.1.c", Name.APPENDIX_REFERENCE),
    row("TT255", E, "appendix_reference_not_centred", "III.1.c", Name.APPENDIX_REFERENCE),
    row("TT256", E, "appendix_not_mentioned", "III.1.a"),
    row("TT257", E, "appendix_reference_in_capitals", "III.1.c", Name.APPENDIX_REFERENCE),
    row("TT258", W, "no_line_under_appendix_reference", "mẫu", Name.APPENDIX_REFERENCE),
    row("TT259", W, "appendix_without_closing_mark", "mẫu", Name.APPENDIX_LABEL),
    # Ô 10a, 10b, 11, 13: dấu chỉ, địa chỉ.
    row("TT260", E, "urgency_wording", "III.2.b", Name.URGENCY),
    row("TT261", E, "urgency_size", "III.2.b", Name.URGENCY),
    row("TT262", E, "urgency_style", "III.2.b", Name.URGENCY),
    row("TT263", E, "urgency_without_frame", "III.2.b", Name.URGENCY),
    row("TT264", E, "circulation_size", "III.2.c", Name.CIRCULATION),
    row("TT265", E, "circulation_style", "III.2.c", Name.CIRCULATION),
    row("TT266", E, "circulation_not_capitals", "III.2.c", Name.CIRCULATION),
    row("TT267", E, "circulation_without_frame", "III.2.c", Name.CIRCULATION),
    row("TT268", E, "urgency_not_below_number", "III.2.b", Name.URGENCY),
    row("TT269", E, "secrecy_wording", "III.2.a", Name.SECRECY),
    row("TT270", E, "contact_size", "III.4", Name.CONTACT),
    row("TT271", E, "contact_style", "III.4", Name.CONTACT),
    row("TT272", E, "no_line_above_contact", "III.4", Name.CONTACT),
    row("TT273", E, "line_above_contact_not_across", "III.4", Name.CONTACT),
    row("TT274", E, "contact_in_capitals", "III.4", Name.CONTACT),
    row("TT275", E, "secrecy_not_below_number", "III.2.a", Name.SECRECY),
    row("TT276", E, "circulation_not_above_national_name", "III.2.c", Name.CIRCULATION),
    row("TT277", E, "secrecy_below_urgency", "III.2.a+III.2.b", Name.SECRECY),
    # Bản trình ký.
    row("TT280", W, "tracked_changes_left", "Đ11.2"),
    row("TT281", W, "comments_left", "Đ10.3"),
    # Ô 6: điều, khoản.
    row("TT300", E, "article_first_line", "II.6.đ", Name.HEADING, levels=("Điều",)),
    row("TT301", W, "item_number_bold", "II.6.đ", Name.BODY, Name.HEADING, levels=("1", "a")),
    row("TT302", W, "clause_heading_first_line", "II.6.e", Name.HEADING, levels=("1",)),
    row("TT303", W, "article_alone_on_its_line", "II.6.đ", Name.HEADING, levels=("Điều",)),
    row("TT304", E, "article_numerals", "II.6.đ", Name.HEADING, levels=("Điều",)),
    # Ô 14, phụ lục ở tệp riêng: thông tin chữ ký số.
    row("TT310", E, "digital_signature_size", SIGNED, Name.DIGITAL_SIGNATURE),
    row("TT311", E, "digital_signature_style", SIGNED, Name.DIGITAL_SIGNATURE),
    row("TT312", E, "digital_signature_in_capitals", SIGNED, Name.DIGITAL_SIGNATURE),
    row("TT313", E, "digital_signature_not_at_the_right", SIGNED, Name.DIGITAL_SIGNATURE),
    # Bản sao.
    row("TT320", E, "copy_form_wording", "P2.II.1.a+P2.II.2.b", Name.COPY_FORM),
    row("TT321", E, "copy_form_size", "P2.II.2.b", Name.COPY_FORM),
    row("TT322", E, "copy_form_style", "P2.II.2.b", Name.COPY_FORM),
    row("TT323", E, "symbol_of_another_copy_form", "P2.II.1.c", Name.COPY_FORM),
    row("TT324", E, "no_line_above_copy", "P2.II.2.a", Name.COPY_FORM),
)
