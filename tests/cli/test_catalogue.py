"""click's words in Vietnamese: the catalogue is whole, and the compiled file is its own."""

from __future__ import annotations

import re
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import click
import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from gnbv_docgen.cli.console import DOMAIN, LOCALE

FOLDER = LOCALE / "vi/LC_MESSAGES"
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2)}


@pytest.fixture(scope="module")
def catalogue():
    with (FOLDER / f"{DOMAIN}.po").open("rb") as stream:
        return read_po(stream, locale="vi")


def test_the_compiled_file_is_fresh(catalogue):
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    with (FOLDER / f"{DOMAIN}.mo").open("rb") as stream:
        shipped = GNUTranslations(stream)._catalog
    assert _of_any_babel(shipped) == _of_any_babel(GNUTranslations(compiled)._catalog)


def test_every_message_of_click_is_there(catalogue):
    folder = str(Path(click.__file__).parent)
    messages = {found[2] for found in extract_from_dir(folder, [("**.py", "python")],
                                                       keywords=KEYWORDS)}  # fmt: skip
    known = {message.id for message in catalogue if message.id}
    # A message with a plural is found by its singular, whatever its plural says.
    first = {message[0] if isinstance(message, tuple) else message for message in known}
    missing = {m for m in messages if (m[0] if isinstance(m, tuple) else m) not in first}
    assert len(messages) > 50
    assert missing == set()


def test_translations_use_only_names_that_click_gives(catalogue):
    for message in catalogue:
        sources = message.id if isinstance(message.id, tuple) else (message.id,)
        given = {name for source in sources for name in _names(source)}
        words = message.string if isinstance(message.string, tuple) else (message.string,)
        assert message.id == "" or all(words), message.id
        if message.id:
            assert {name for text in words for name in _names(text)} <= given, message.id


def _of_any_babel(messages: dict[str, str]) -> dict[str, str]:
    """``messages`` without the header's line that names the Babel that wrote it."""
    header = "".join(
        line for line in messages[""].splitlines(True) if not line.startswith("Generated-By:")
    )
    assert header
    return {**messages, "": header}


def _names(text: str) -> list[str]:
    return re.findall(r"(?:{|%\()(\w+)", text)
