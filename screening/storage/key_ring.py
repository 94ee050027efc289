"""The key of an open vault, and the keys for one purpose that follow from it."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from screening.storage.keys import KEY_BYTES


class KeyRing:
    """Holds the key of a vault as long as it is open, and no longer."""

    def __init__(self, key: bytes) -> None:
        self._key = bytearray(key)

    @property
    def is_empty(self) -> bool:
        """Whether the key was forgotten."""
        return not any(self._key)

    @property
    def key(self) -> bytes:
        """The key of the database; ValueError when the vault is locked."""
        if self.is_empty:
            raise ValueError("the vault is locked")
        return bytes(self._key)

    def derive(self, purpose: str) -> bytes:
        """Return 32 bytes that belong to this vault and one purpose (HKDF, RFC 5869)."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(self.key)

    def forget(self) -> None:
        """Overwrite the key; what Python copied of it meanwhile is out of reach."""
        self._key[:] = bytes(len(self._key))
