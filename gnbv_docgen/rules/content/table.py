"""The table of all content rules. Codes never change their meaning and are never used again.

A row: code, severity, name of the file and its function in ``noi_dung``, clause (see
``clause.py``; "" where no law asks for it and a careful reader does).
"""

from __future__ import annotations

from typing import Final

from gnbv_docgen.findings import Severity
from gnbv_docgen.rules.rule import Row, row

E, W, I = Severity.ERROR, Severity.WARNING, Severity.INFO  # noqa: E741 - as short as E and W

# In a Word file some format rules tell of a paragraph what these tell of plans as well.
TOLD_BY_FORM: Final[dict[str, tuple[str, ...]]] = {
    "ND001": ("TT148",),
    "ND011": ("TT145",),
    "ND060": ("TT101",),
    "ND140": ("TT171",),
    "ND141": ("TT170", "TT171"),
    "ND142": ("TT170",),
}

CONTENT_TABLE: Final[tuple[Row, ...]] = (
    # Viện dẫn.
    row("ND001", W, "number_word_missing", "II.6.b"),
    row("ND002", W, "number_word_with_colon", "II.6.b"),
    row("ND003", W, "symbol_with_spaces", "II.3.c"),
    row("ND004", W, "party_number_broken", ""),
    row("ND005", W, "kind_in_lower_case", "PLII.V.6"),
    row("ND006", I, "comma_before_date_in_some", ""),
    row("ND007", I, "subject_missing_at_first_mention", "II.6.b"),
    row("ND008", I, "cited_again_in_full", "II.6.b"),
    row("ND009", W, "document_with_two_dates", "II.6.b"),
    row("ND010", W, "document_with_two_subjects", "II.6.b"),
    row("ND011", W, "law_with_number", "II.6.a+II.6.b"),
    row("ND012", W, "symbol_unlike_kind", "II.3.b"),
    row("ND013", W, "symbol_unlike_issuer", "II.3.b"),
    row("ND014", W, "symbol_of_no_kind", "II.3.b"),
    # Sổ văn bản.
    row("ND030", E, "basis_not_in_force", "II.6.a"),
    row("ND031", I, "amendment_not_told", ""),
    row("ND032", W, "date_unlike_register", "II.6.b"),
    row("ND033", W, "number_unlike_register", "II.6.b"),
    row("ND034", W, "issuer_unlike_register", "II.6.b"),
    row("ND035", W, "subject_unlike_register", "II.6.b"),
    row("ND036", I, "basis_with_identifier", ""),
    row("ND037", W, "decree_mistaken_for_another", ""),
    # Ngày, năm.
    row("ND040", E, "date_impossible", ""),
    row("ND041", W, "cited_before_it_was_issued", ""),
    row("ND042", W, "year_left_over", ""),
    row("ND043", W, "deadline_already_past", ""),
    row("ND044", I, "dates_in_two_forms", ""),
    row("ND045", W, "zero_of_day_or_month", "II.4.b"),
    row("ND046", I, "year_without_word", ""),
    row("ND047", W, "subject_year_past", ""),
    row("ND048", W, "target_of_past_year", ""),
    # Tên gọi.
    row("ND060", W, "unit_spelt_two_ways", ""),
    row("ND061", W, "person_spelt_two_ways", ""),
    row("ND062", W, "committee_case_mixed", "PLII.IV.1.a"),
    row("ND063", I, "body_shortened_two_ways", ""),
    row("ND064", W, "unit_of_another_issuer", ""),
    row("ND065", W, "body_gone_with_task", ""),
    row("ND066", W, "body_gone_as_recipient", ""),
    row("ND067", I, "recipient_never_named", ""),
    row("ND068", W, "tasked_body_not_recipient", "II.9.a"),
    # Số liệu.
    row("ND080", E, "change_unlike_terms", ""),
    row("ND081", E, "change_against_direction", ""),
    row("ND082", E, "rate_unlike_terms", ""),
    row("ND083", W, "plan_share_unlike_terms", ""),
    row("ND084", W, "plan_share_against_claim", ""),
    row("ND085", E, "total_unlike_sum", ""),
    row("ND086", E, "group_unlike_sum", ""),
    row("ND087", E, "column_unlike_formula", ""),
    row("ND088", E, "table_rate_unlike_terms", ""),
    row("ND089", E, "table_change_unlike_terms", ""),
    row("ND090", E, "cost_unlike_product", ""),
    row("ND091", E, "amount_unlike_words", ""),
    row("ND092", E, "count_unlike_words", ""),
    row("ND093", W, "units_unlike", ""),
    row("ND094", W, "count_unlike_list", ""),
    row("ND095", I, "indicator_with_two_values", ""),
    row("ND096", W, "share_above_whole", ""),
    row("ND097", W, "parts_unlike_total", ""),
    row("ND098", W, "shares_unlike_hundred", ""),
    row("ND099", E, "row_total_unlike_parts", ""),
    row("ND100", W, "figure_grouped_wrongly", ""),
    # Câu chữ.
    row("ND110", W, "space_before_mark", ""),
    row("ND111", W, "word_repeated", ""),
    row("ND112", W, "space_after_mark_missing", ""),
    row("ND113", W, "mark_doubled", ""),
    row("ND114", W, "space_doubled", ""),
    row("ND115", W, "letters_decomposed", ""),
    row("ND116", W, "character_unseen", ""),
    row("ND117", I, "space_unbreakable", ""),
    row("ND118", W, "words_joined", ""),
    row("ND119", W, "word_misspelt", ""),
    row("ND120", I, "percent_spacing_mixed", ""),
    row("ND121", W, "quote_unbalanced", ""),
    row("ND122", I, "quotes_mixed", ""),
    row("ND123", I, "tone_marks_mixed", ""),
    row("ND124", I, "range_dashes_mixed", ""),
    row("ND125", I, "name_dashes_mixed", ""),
    row("ND126", W, "hyphen_missing", ""),
    row("ND127", W, "comma_after_determiner", ""),
    row("ND128", W, "comma_missing_in_set", ""),
    row("ND129", W, "sentence_broken_off", "PLII.I"),
    row("ND130", W, "people_or_state_in_small_letters", "PLII.V.1"),
    row("ND131", W, "words_scrambled", ""),
    row("ND132", W, "national_in_capital", "PLII.V.6"),
    row("ND133", W, "body_name_case", "PLII.IV.1.a"),
    row("ND134", W, "programme_name_in_two_cases", "PLII.V.6"),
    row("ND135", W, "article_case", "PLII.V.7"),
    row("ND136", W, "capital_in_sentence", "PLII.I"),
    row("ND137", W, "abbreviation_unexplained", ""),
    row("ND138", I, "sentence_cut_by_full_stop", ""),
    row("ND139", I, "list_member_without_comma", ""),
    # Bố cục.
    row("ND140", W, "number_repeated", "II.6.c"),
    row("ND141", W, "number_skipped", "II.6.c"),
    row("ND142", W, "letter_d_skipped", "II.6.đ"),
    row("ND143", W, "number_of_another_parent", "II.6.c"),
    row("ND144", W, "heading_without_content", ""),
    row("ND145", W, "appendix_absent", "III.1.a"),
    row("ND146", I, "plan_without_organisation", ""),
    row("ND147", W, "contact_unknown", ""),
    # Từ và tên gọi hay sai.
    row("ND150", W, "phrase_misspelt", ""),
    row("ND151", W, "law_name_case", "PLII.V.6"),
    # Phân công.
    row("ND160", W, "task_without_lead", ""),
    row("ND161", I, "task_with_two_leads", ""),
    row("ND162", W, "task_without_deadline", ""),
    row("ND163", I, "task_without_product", ""),
    row("ND164", W, "union_given_orders", ""),
    row("ND165", I, "union_listed_like_agency", ""),
    row("ND166", I, "union_as_lead", ""),
    row("ND167", W, "lead_also_supports", ""),
)
