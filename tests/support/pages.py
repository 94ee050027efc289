"""Reads the encrypted pages of a vault the hard way, with the key and nothing of SQLCipher.

SQLCipher 4 as the app uses it: pages of 4096 bytes, of which the last 80 hold the initialisation
vector (16) and the authentication code (64); the first 16 bytes of the file are the salt; AES-256
in CBC mode under the raw key. https://www.zetetic.net/sqlcipher/design/
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE: Final = 4096
RESERVED: Final = 80
SALT: Final = 16
VECTOR: Final = 16
JOURNAL_HEADER: Final = 32
FRAME_HEADER: Final = 24


def find_in_vault(database: Path, key: bytes, needles: Iterable[str]) -> set[str]:
    """Return which texts stand anywhere in the pages of a database or of its journal."""
    images = [*read_pages(database, key)]
    journal = database.with_name(f"{database.name}-wal")
    if journal.exists():
        images += read_journal(journal, key)
    wanted = {needle: needle.encode() for needle in needles}
    return {needle for needle, data in wanted.items() if any(data in image for image in images)}


def read_pages(database: Path, key: bytes) -> Iterator[bytes]:
    """Yield every page of a database in the clear, those on the free list included."""
    content = database.read_bytes()
    assert len(content) % PAGE == 0
    for start in range(0, len(content), PAGE):
        yield _decrypt(content[start : start + PAGE], key, salt=SALT if start == 0 else 0)


def read_journal(journal: Path, key: bytes) -> Iterator[bytes]:
    """Yield every page image in a write-ahead log, also those that no longer count."""
    content = journal.read_bytes()
    step = FRAME_HEADER + PAGE
    for start in range(JOURNAL_HEADER, len(content) - step + 1, step):
        number = int.from_bytes(content[start : start + 4], "big")
        page = content[start + FRAME_HEADER : start + step]
        yield _decrypt(page, key, salt=SALT if number == 1 else 0)


def _decrypt(page: bytes, key: bytes, *, salt: int) -> bytes:
    end = PAGE - RESERVED
    vector = page[end : end + VECTOR]
    reader = Cipher(AES(key), CBC(vector)).decryptor()
    return reader.update(page[salt:end]) + reader.finalize()
