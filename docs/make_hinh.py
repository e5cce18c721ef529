"""Draw the pictures of the officers' guide from built documents.

Needs LibreOffice, poppler, Pillow and a font with Vietnamese letters as wide as Times New Roman's
(Liberation 2), none of which the project itself uses::

    python docs/make_hinh.py

Numbered marks are set beside the words that they explain, wherever the page has them.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import make_hinh_ke_hoach
import make_trang_sai
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "giam-ngheo-ben-vung-2026.yaml"
TARGET = ROOT / "docs" / "hinh"
DPI = 80
RADIUS = 11
RED = (200, 30, 30)

# Words at the beginning of which a mark stands, its number, and a shift to the right and down, in
# points, where there is one.
Mark = tuple[str, int] | tuple[str, int, float, float]

README = ROOT / "README.md"

# The page that the README's own lines make.
README_PICTURE = "trang-dau.png"
README_PART = 0.56

# Picture: page, part of its height that is shown (from, to), marks as (words on the page, number).
PICTURES = {
    "trang-dau-chu-giai.png": (
        1,
        (0.03, 0.635),
        (
            ("ỦY BAN NHÂN DÂN", 1),
            ("Số: 07", 2),
            ("KHẨN", 3),
            ("An Thịnh Trung, ngày", 4),
            ("KẾ HOẠCH", 5),
            ("Giảm nghèo bền vững năm", 6),
            ("Căn cứ Luật", 7),
            ("Ủy ban nhân dân xã An Thịnh Trung ban", 8),
        ),
    ),
    "chi-tieu-bang.png": (2, (0.05, 0.43), (("II. KẾT QUẢ", 1), ("Năm 2025", 2), ("Đạt", 3))),
    "chu-ky.png": (
        4,
        (0.56, 0.88),
        (("Trong quá trình", 1), ("Nơi nhận:", 2), ("- Lưu:", 3), ("TM. ỦY BAN", 4), ("Lê Thị", 5)),
    ),
    "phu-luc-ngang.png": (
        6,
        (0.05, 0.72),
        (("Phụ lục II", 1), ("(Kèm theo", 2), ("Khu vực ven sông", 3), ("Toàn xã", 4)),
    ),
}

# The faulty plan of make_ke_hoach_sai.py.
PLAN_PICTURE = "ke-hoach-sai.png"

# The page with the departures of make_trang_sai.py, by their numbers, and the page mended.
CHECKED_PART = (0.04, 0.78)
FAULTY, MENDED = "trang-sai.png", "trang-da-sua.png"
CHECKED_MARKS = (
    ("Độc lập", 2, -45, -3),
    ("Số:", 4),
    ("An Thịnh Trung, ngày", 5),
    ("Căn cứ Luật", 6),
    ("Ủy ban nhân dân xã An", 7),
    ("- Lưu", 8),
    ("KT", 9),
)
MARGIN_MARK, MARGIN_AT = 1, 0.67
# The rule under the motto has no words: its mark stands so far from the motto's first letter.
FAULTY_RULE, MENDED_RULE = ("Độc lập", 3, 245, 9), ("Độc lập", 3, 194, 8)


def main() -> None:
    """Build the documents, render them, mark them and write every picture."""
    TARGET.mkdir(exist_ok=True)
    _save(make_hinh_ke_hoach.plan_picture(), PLAN_PICTURE)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample = folder / "readme.yaml"
        lines = re.search(r"```yaml\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
        assert lines is not None
        sample.write_text(lines[1], "utf-8")
        _picture(_pdf(_built(sample, folder)), README_PICTURE, 1, (0, README_PART), ())
        example = _pdf(_built(EXAMPLE, folder))
        for picture, (page, part, marks) in PICTURES.items():
            _picture(example, picture, page, part, marks)
        clean = make_trang_sai.clean()
        for picture, document, rule in (
            (FAULTY, make_trang_sai.faulty(clean), FAULTY_RULE),
            (MENDED, clean, MENDED_RULE),
        ):
            word = folder / f"{picture}.docx"
            word.write_bytes(document)
            _picture(_pdf(word), picture, 1, CHECKED_PART, (*CHECKED_MARKS, rule), margin=True)


def _picture(
    pdf: Path,
    name: str,
    page: int,
    part: tuple[float, float],
    marks: tuple[Mark, ...],
    *,
    margin: bool = False,
) -> None:
    """Save ``part`` of a page's height, from and to, with its marks and the mark of its margin."""
    image = _page_image(pdf, page)
    lines = _pages(pdf)[page - 1]
    _mark(image, lines, marks)
    if margin:
        _mark_margin(image, lines)
    top, bottom = part
    _save(image.crop((0, int(image.height * top), image.width, int(image.height * bottom))), name)


def _save(picture: Image.Image, name: str) -> None:
    edge = (0, 0, picture.width - 1, picture.height - 1)
    ImageDraw.Draw(picture).rectangle(edge, outline=(150, 150, 150))
    picture.quantize(64).save(TARGET / name, optimize=True)


def _built(plan: Path, folder: Path) -> Path:
    gnbv = [sys.executable, "-m", "gnbv_docgen"]
    subprocess.run([*gnbv, "build", str(plan), "-o", str(folder)], check=True)
    return folder / f"{plan.stem}.docx"


def _pdf(word: Path) -> Path:
    folder = word.parent
    office = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'lo').as_uri()}"]
    command = [*office, "--convert-to", "pdf", "--outdir", str(folder), str(word)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return word.with_suffix(".pdf")


def _page_image(pdf: Path, page: int) -> Image.Image:
    stem = pdf.with_name(f"page{page}")
    command = ["pdftoppm", "-r", str(DPI), "-f", str(page), "-l", str(page), "-png", "-singlefile"]
    subprocess.run([*command, str(pdf), str(stem)], check=True)
    return Image.open(stem.with_suffix(".png")).convert("RGB")


def _pages(pdf: Path) -> list[list[tuple[str, float, float]]]:
    """For each page: what is read from each word to the end of its line, with the word's place.

    A place is the left edge and the middle, in points.
    """
    command = ["pdftotext", "-bbox-layout", str(pdf), "-"]
    xml = subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")
    root = ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>]*>|xmlns=\"[^\"]*\"", "", xml))
    return [
        [
            (
                " ".join(word.text or "" for word in words[first:]),
                float(words[first].attrib["xMin"]),
                (float(words[first].attrib["yMin"]) + float(words[first].attrib["yMax"])) / 2,
            )
            for words in (list(line.iter("word")) for line in page.iter("line"))
            for first in range(len(words))
        ]
        for page in root.iter("page")
    ]


def _mark(
    image: Image.Image,
    lines: list[tuple[str, float, float]],
    marks: tuple[Mark, ...],
) -> None:
    scale = DPI / 72
    for words, number, *shift in marks:
        found = [(x, y) for text, x, y in lines if text.startswith(words)]
        if not found:
            raise SystemExit(f"“{words}” does not stand on the page any more")
        right, down = shift or (0, 0)
        x, y = (found[0][0] + right) * scale - RADIUS - 5, (found[0][1] + down) * scale
        _circle(image, x, y, number)


def _mark_margin(image: Image.Image, lines: list[tuple[str, float, float]]) -> None:
    """An arrow from the paper's edge to the text, with the number of the margin's departure."""
    draw = ImageDraw.Draw(image)
    left, y = min(x for _, x, _ in lines) * DPI / 72, image.height * MARGIN_AT
    draw.line((2, y, left, y), fill=RED, width=2)
    for tip, back in ((2, 8), (left, left - 6)):
        draw.polygon(((tip, y), (back, y - 4), (back, y + 4)), fill=RED)
    _circle(image, left / 2, y, MARGIN_MARK)


def _circle(image: Image.Image, x: float, y: float, number: int) -> None:
    draw = ImageDraw.Draw(image)
    circle = (x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)
    draw.ellipse(circle, fill="white", outline=RED, width=2)
    draw.text((x, y), str(number), fill=RED, font=ImageFont.load_default(15), anchor="mm")


if __name__ == "__main__":
    main()
