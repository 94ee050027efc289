"""Tells whether an encrypted page is what was written, without decrypting it.

The format: https://www.zetetic.net/sqlcipher/design/
"""

import hmac
import struct
from hashlib import pbkdf2_hmac
from typing import Final

_SALT_BYTES: Final = 16
_SALT_MASK: Final = 0x3A
_ROUNDS: Final = 2
_SEAL: Final = "sha512"
_SEAL_BYTES: Final = 64
_NUMBER: Final = struct.Struct("<I")


class PageSeal:
    """Checks the seals of the pages of one database.

    Args:
        key: that of the database.
        first_page: its first page, which begins with the salt.
    """

    def __init__(self, key: bytes, first_page: bytes) -> None:
        salt = bytes(each ^ _SALT_MASK for each in first_page[:_SALT_BYTES])
        self._key = pbkdf2_hmac(_SEAL, key, salt, _ROUNDS, len(key))

    def is_on(self, number: int, page: bytes) -> bool:
        """Whether a page was written under the key, as the page with this number."""
        body, seal = page[:-_SEAL_BYTES], page[-_SEAL_BYTES:]
        if number == 1:
            body = body[_SALT_BYTES:]
        found = hmac.digest(self._key, body + _NUMBER.pack(number), _SEAL)
        return hmac.compare_digest(found, seal)
