"""The key of an open vault, and the keys for one purpose that follow from it."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from screening.storage.key_slots import KEY_BYTES


class KeyRing:
    """Holds the key of a vault as long as it is open, and no longer.

    Args:
        key: the key of the database.
        key_file: the digest of the key file with which the vault was opened, if one takes part;
            so that the passphrase can be asked again while the file is back in a pocket.
    """

    def __init__(self, key: bytes, key_file: bytes = b"") -> None:
        self._key = bytearray(key)
        self._key_file = bytearray(key_file)

    @property
    def is_empty(self) -> bool:
        """Whether the key was forgotten."""
        return not any(self._key)

    @property
    def key(self) -> bytes:
        """The key of the database; ValueError when the vault is locked."""
        # Copied first: another thread may be forgetting it at this very moment.
        key = bytes(self._key)
        if not any(key):
            raise ValueError("the vault is locked")
        return key

    @property
    def key_file(self) -> bytes:
        """The digest of the key file; empty when none takes part."""
        return bytes(self._key_file)

    def change_key_file(self, digest: bytes) -> None:
        """Hold the digest of another key file; an empty one when none takes part any longer."""
        self._overwrite(self._key_file)
        self._key_file = bytearray(digest)

    def derive(self, purpose: str) -> bytes:
        """Return 32 bytes that belong to this vault and one purpose (HKDF, RFC 5869)."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(self.key)

    def forget(self) -> None:
        """Overwrite the keys; what Python copied of them meanwhile is out of reach."""
        self._overwrite(self._key)
        self.change_key_file(b"")

    def _overwrite(self, secret: bytearray) -> None:
        secret[:] = bytes(len(secret))
