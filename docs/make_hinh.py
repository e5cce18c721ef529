"""Draw the pictures of the officers' guide from a built example.

Needs LibreOffice, poppler and Pillow, none of which the project itself uses::

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

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "giam-ngheo-ben-vung-2026.yaml"
TARGET = ROOT / "docs" / "hinh"
DPI = 80
RADIUS = 11
RED = (200, 30, 30)

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
        (0.54, 0.88),
        (("Trong quá trình", 1), ("Nơi nhận:", 2), ("- Lưu:", 3), ("TM. ỦY BAN", 4), ("Lê Thị", 5)),
    ),
    "phu-luc-ngang.png": (
        6,
        (0.05, 0.72),
        (("Phụ lục II", 1), ("(Kèm theo", 2), ("Khu vực ven sông", 3), ("Toàn xã", 4)),
    ),
}


def main() -> None:
    """Build the example, render it, mark it and write every picture."""
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "readme.yaml"
        lines = re.search(r"```yaml\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
        assert lines is not None
        sample.write_text(lines[1], "utf-8")
        page = _page_image(_pdf(sample, Path(folder)), 1)
        _save(page.crop((0, 0, page.width, int(page.height * README_PART))), README_PICTURE)
        pdf = _pdf(EXAMPLE, Path(folder))
        pages = _pages(pdf)
        for name, (page, (top, bottom), marks) in PICTURES.items():
            image = _page_image(pdf, page)
            _mark(image, pages[page - 1], marks)
            box = (0, int(image.height * top), image.width, int(image.height * bottom))
            _save(image.crop(box), name)


def _save(picture: Image.Image, name: str) -> None:
    edge = (0, 0, picture.width - 1, picture.height - 1)
    ImageDraw.Draw(picture).rectangle(edge, outline=(150, 150, 150))
    picture.quantize(64).save(TARGET / name, optimize=True)


def _pdf(plan: Path, folder: Path) -> Path:
    gnbv = [sys.executable, "-m", "gnbv_docgen"]
    subprocess.run([*gnbv, "build", str(plan), "-o", str(folder)], check=True)
    office = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'lo').as_uri()}"]
    word = folder / f"{plan.stem}.docx"
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
    marks: tuple[tuple[str, int], ...],
) -> None:
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(15)
    scale = DPI / 72
    for words, number in marks:
        found = [(x, y) for text, x, y in lines if text.startswith(words)]
        if not found:
            raise SystemExit(f"“{words}” does not stand on the page any more")
        x, y = found[0][0] * scale - RADIUS - 5, found[0][1] * scale
        circle = (x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)
        draw.ellipse(circle, fill="white", outline=RED, width=2)
        draw.text((x, y), str(number), fill=RED, font=font, anchor="mm")


if __name__ == "__main__":
    main()
