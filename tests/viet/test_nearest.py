from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet.nearest import is_one_off, nearest, unaccented

KEYS = (
    "loai_ke_hoach",
    "nam_ke_hoach",
    "gia_tri",
    "co_quan_chu_quan",
    "co_quan_ban_hanh",
    "dia_danh",
    "so_van_ban",
    "ky_hieu",
    "ngay_ban_hanh",
    "trich_yeu",
    "can_cu",
    "mo_dau",
    "ket_qua_nam_truoc",
    "muc_dich_yeu_cau",
    "muc_tieu",
    "nhiem_vu",
    "giai_phap",
    "kinh_phi",
    "phan_cong",
    "to_chuc_thuc_hien",
    "noi_nhan",
    "nguoi_ky",
    "phu_luc",
    "don_vi",
    "don_vi_tinh",
)
VALUES = ("xem xong trả lại", "lưu hành nội bộ", "khẩn", "thượng khẩn", "hỏa tốc", "có", "không")


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("noi_nhan", "noi_nhan"),
        ("nơi_nhận", "noi_nhan"),
        ("Nơi nhận", "noi_nhan"),
        ("noi nhan", "noi_nhan"),
        ("noinhan", "noi_nhan"),
        ("noi-nhan", "noi_nhan"),
        (unicodedata.normalize("NFD", "nơi_nhận"), "noi_nhan"),
        ("noi_nhân", "noi_nhan"),
        ("noi_nhn", "noi_nhan"),
        ("nơi_nhận_văn_bản", "noi_nhan"),
        ("trich_yue", "trich_yeu"),
        ("địa_danh", "dia_danh"),
        ("nguoi_ki", "nguoi_ky"),
        ("so_vb", None),
        ("mục đích, yêu cầu", "muc_dich_yeu_cau"),
        ("ket_qua_nam_trươc", "ket_qua_nam_truoc"),
        ("don_vi_tihn", "don_vi_tinh"),
        ("xyz", None),
        ("", None),
        ("___", None),
        ("a" * 100_000, None),
    ],
    ids=lambda text: ascii(text and text[:20]),
)
def test_nearest_key(word: str, key: str | None) -> None:
    assert nearest(word, KEYS) == key


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("hoa toc", "hỏa tốc"),
        ("hoả tốc", "hỏa tốc"),
        ("Khan", "khẩn"),
        ("luu hanh noi bo", "lưu hành nội bộ"),
        ("co", "có"),
        ("khong", "không"),
        ("true", None),
    ],
)
def test_nearest_value(word: str, value: str | None) -> None:
    assert nearest(word, VALUES) == value


def test_of_equals_the_first() -> None:
    assert nearest("bang", ["bảng", "bằng"]) == "bảng"


def test_no_candidates() -> None:
    assert nearest("noi_nhan", ()) is None


@given(st.text())
def test_the_answer_is_a_candidate(word: str) -> None:
    assert nearest(word, KEYS) in (None, *KEYS)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("", ""),
        ("noi_nhan", "noi_nhan"),
        ("Nơi nhận", "Noi nhan"),
        ("ĐƯỜNG đường", "DUONG duong"),
        ("ăâêôơư ẮẬẾỘỢỰ", "aaeoou AAEOOU"),
        (unicodedata.normalize("NFD", "Hoằng Lưu"), "Hoang Luu"),
        ("한국", "한국"),
    ],
)
def test_unaccented(text: str, bare: str) -> None:
    assert unaccented(text) == bare


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("tuyền", "truyền", True),
        ("koáng", "khoáng", True),
        ("luât", "luật", True),
        ("thôn", "thôn", False),
        ("thôn", "xã", False),
        ("nươc", "nưoc", True),
        ("nghành", "hành", False),
        ("", "a", True),
    ],
)
def test_one_letter_off(one: str, other: str, near: bool) -> None:
    assert is_one_off(one, other) is near
    assert is_one_off(other, one) is near
