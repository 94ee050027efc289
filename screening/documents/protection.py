"""Protects a document with a passphrase, in memory, and proposes such a passphrase.

pikepdf is loaded when a document is protected, not when this module is.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import Final

CONSONANTS: Final = "bdfghjklmnprstw"
VOWELS: Final = "aeiou"
GROUPS: Final = 6

_LONGEST = 127  # bytes; ISO 32000-2, 7.6.4.3.3: what follows is silently left out


# No generated repr: the data are personal.
@dataclass(frozen=True, slots=True, repr=False)
class Attachment:
    """A file of data inside a document."""

    name: str
    data: bytes
    mime_type: str = "application/json"


def protect(
    pdf: bytes,
    attachment_name: str,
    attachment: bytes,
    passphrase: str,
    mime_type: str = "application/json",
) -> bytes:
    """Return the PDF encrypted, with one file of data inside; see `protect_with`."""
    return protect_with(pdf, [Attachment(attachment_name, attachment, mime_type)], passphrase)


def protect_with(pdf: bytes, attachments: Iterable[Attachment], passphrase: str) -> bytes:
    """Return the PDF encrypted with AES-256 (revision 6), with files of data inside.

    Everything is encrypted, the attached files and the metadata included. The owner's passphrase
    is random and thrown away: nobody can lift the permissions, which let the reader print, copy
    text and fill in remarks, and forbid changing the pages.

    Raises:
        ValueError: the passphrase is empty, or longer than the standard can hold.
    """
    if not passphrase.strip() or len(passphrase.encode()) > _LONGEST:
        raise ValueError("the passphrase is empty or longer than 127 bytes")
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        for file in attachments:
            attached = pikepdf.AttachedFileSpec(
                document,
                file.data,
                filename=file.name,
                mime_type=file.mime_type,
                description="Dezelfde inhoud als gegevens",
                creation_date="",
                mod_date="",
            )
            attached.relationship = pikepdf.Name.Alternative
            document.attachments[file.name] = attached
        document.save(
            target,
            encryption=pikepdf.Encryption(
                user=passphrase,
                owner=secrets.token_urlsafe(32),
                R=6,
                aes=True,
                metadata=True,
                allow=pikepdf.Permissions(modify_other=False, modify_assembly=False),
            ),
        )
    return target.getvalue()


def propose_passphrase() -> str:
    """Return a passphrase that can be read aloud: 6 groups such as `mako-tide`, with hyphens.

    Each group is consonant, vowel, consonant, vowel, out of 15 consonants and 5 vowels; c, q, v,
    x, y and z are left out, because in Dutch they sound like others. Every letter is drawn by
    itself: 6 * 2 * log2(15 * 5) = 74.7 bits of entropy. It stays below 32 signs, because poppler's
    command-line tools, such as `pdftotext`, cut off a longer one and then say it is wrong.
    """
    return "-".join(
        "".join(secrets.choice(CONSONANTS) + secrets.choice(VOWELS) for _ in range(2))
        for _ in range(GROUPS)
    )
