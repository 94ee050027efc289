import math
import os
import sys
import tempfile
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from screening.documents.content_json import write_json
from screening.documents.pdf import render_pdf
from screening.documents.protection import CONSONANTS, GROUPS, VOWELS, propose_passphrase, protect
from tests.unit.documents.samples import make_full_document, read_pages

PASSPHRASE = "mako-tide-runa-wijk"


@pytest.fixture(scope="module")
def protected() -> bytes:
    """Return a protected proposal with its JSON inside."""
    document = make_full_document()
    return protect(render_pdf(document), "voorstel.json", write_json(document), PASSPHRASE)


def test_without_the_passphrase_nothing_opens(protected: bytes) -> None:
    """Neither no passphrase nor a wrong one opens the document."""
    for wrong in ("", "mako-tide-runa", "MAKO-TIDE-RUNA-WIJK"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(protected), password=wrong)


def test_encryption_is_aes_256_revision_6(protected: bytes) -> None:
    """The strongest standard encryption is used for text, files and metadata."""
    with pikepdf.open(BytesIO(protected), password=PASSPHRASE) as document:
        assert document.encryption.R == 6
        assert document.encryption.bits == 256
        methods = {
            document.encryption.stream_method,
            document.encryption.string_method,
            document.encryption.file_method,
        }
        assert {method.name for method in methods} == {"aesv3"}
        assert document.trailer.Encrypt.get("/EncryptMetadata", True)


def test_passphrase_of_the_user_is_not_the_owners(protected: bytes) -> None:
    """The reader cannot lift the permissions; printing and reading are free."""
    with pikepdf.open(BytesIO(protected), password=PASSPHRASE) as document:
        assert document.user_password_matched
        assert not document.owner_password_matched
        allowed = document.allow
        assert allowed.print_highres
        assert allowed.accessibility
        assert allowed.extract
        assert not allowed.modify_other
        assert not allowed.modify_assembly


def test_attachment_equals_the_json(protected: bytes) -> None:
    """The attached file is the same content, byte for byte."""
    with pikepdf.open(BytesIO(protected), password=PASSPHRASE) as document:
        attached = document.attachments["voorstel.json"]
        assert attached.get_file().read_bytes() == write_json(make_full_document())
        assert attached.get_file().mime_type == "application/json"


def test_no_name_is_readable_in_the_file(protected: bytes) -> None:
    """Names and titles are nowhere in plain sight, whatever the encoding."""
    for word in ("Zomer", "Greet", "Voorstel", "Waterdam"):
        for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
            assert word.encode(encoding) not in protected


def test_text_is_still_there_behind_the_passphrase(protected: bytes) -> None:
    """Whoever has the passphrase reads every page."""
    assert any("Greet Zomer" in page for page in read_pages(protected, PASSPHRASE))


_OPENED: list[str] | None = None
_is_hooked = False


def _record_opened(event: str, arguments: tuple[object, ...]) -> None:
    if _OPENED is None or event != "open":
        return
    path, mode, flags = arguments
    writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if writes or (isinstance(mode, str) and set(mode) & set("wax+")):
        _OPENED.append(str(path))


def test_nothing_is_written_while_rendering_and_protecting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No unprotected copy ever touches the disk, not even in a temporary folder."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    document = make_full_document()
    protect(render_pdf(document), "voorstel.json", write_json(document), PASSPHRASE)  # load all
    global _is_hooked  # noqa: PLW0603 - an audit hook stays for ever, so there may be only one
    if not _is_hooked:
        sys.addaudithook(_record_opened)
        _is_hooked = True
    opened: list[str] = []
    monkeypatch.setattr(sys.modules[__name__], "_OPENED", opened)
    protect(render_pdf(document), "voorstel.json", write_json(document), PASSPHRASE)
    monkeypatch.setattr(sys.modules[__name__], "_OPENED", None)
    assert opened == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("passphrase", ["", "   ", "x" * 128, "é" * 64])
def test_passphrase_that_protects_nothing_is_refused(passphrase: str) -> None:
    """An empty passphrase, or one of which the end would be ignored, is never used."""
    with pytest.raises(ValueError, match="passphrase") as refused:
        protect(b"", "voorstel.json", b"", passphrase)
    assert passphrase not in str(refused.value) or not passphrase.strip()


def test_proposed_passphrase_can_be_read_aloud() -> None:
    """Six groups of consonant and vowel, without letters that sound alike in Dutch."""
    groups = propose_passphrase().split("-")
    assert len(groups) == GROUPS
    for group in groups:
        assert len(group) == 4
        assert set(group[::2]) <= set(CONSONANTS)
        assert set(group[1::2]) <= set(VOWELS)
    assert not set(CONSONANTS) & set("cqvxyz")


def test_proposed_passphrase_has_74_bits_in_32_signs() -> None:
    """The entropy in the docstring is that of the letters drawn; poppler reads 32 signs."""
    bits = GROUPS * 2 * math.log2(len(set(CONSONANTS)) * len(set(VOWELS)))
    assert round(bits, 1) == 74.7
    assert len(propose_passphrase()) <= 32
    assert len({propose_passphrase() for _ in range(50)}) == 50
