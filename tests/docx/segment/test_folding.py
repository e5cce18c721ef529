from __future__ import annotations

import unicodedata

import pytest

from gnbv_docgen.docx.segment.folding import alike, fold, letters


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("CỘNG HÒA", "cong hoa"),
        (unicodedata.normalize("NFD", "Độc lập – Tự do"), "doc lap – tu do"),
        ("  Nơi\u00a0nhận :\t x ", "noi nhan : x"),
        ("ĐƯỜNG đi", "duong di"),
        ("", ""),
    ],
)
def test_fold_takes_accents_case_and_spaces_away(text, folded):
    assert fold(text) == folded


def test_letters_alone():
    assert letters(fold("Số: 05/KH-UBND")) == "sokhubnd"


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("noi nhan", "noi nhan", 1.0, 1.0),
        ("noi nhn", "noi nhan", 0.8, 0.99),
        ("conghoaxahoichunghiaviet", "conghoaxahoichunghiavietnam", 0.9, 0.99),
        ("conghoaxahoi", "conghoaxahoichunghiavietnam", 0.0, 0.0),
        ("bao cao", "ke hoach", 0.0, 0.0),
        ("", "noi nhan", 0.0, 0.0),
        ("motdoanvanhoantoankhachan", "conghoaxahoichunghiavietnam", 0.0, 0.0),
    ],
)
def test_alike_is_graded_above_three_quarters_and_nothing_below(one, other, least, most):
    assert least <= alike(one, other) <= most
