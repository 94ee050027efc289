"""What a backup holds, sealed under the key of the vault and kept beside it."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from screening.storage.key_ring import KeyRing
from screening.storage.proof_store import TableProof

MANIFEST_NAME: Final = "vault.proof"

_PURPOSE: Final = "backup manifest"
_NONCE_BYTES: Final = 12


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was in the vault when the backup was made.

    Args:
        made_at: the moment.
        tables: every table with its number of rows and the digest of its content.
        database_digest: SHA-256 of the database file of the backup.
    """

    made_at: datetime
    tables: Mapping[str, TableProof]
    database_digest: str


def seal_manifest(manifest: Manifest, ring: KeyRing) -> bytes:
    """Return the content of the file, which only the key of the vault can read or make."""
    document = {
        "made_at": manifest.made_at.isoformat(),
        "tables": {name: asdict(proof) for name, proof in manifest.tables.items()},
        "database_digest": manifest.database_digest,
    }
    nonce = secrets.token_bytes(_NONCE_BYTES)
    cipher = AESGCM(ring.derive(_PURPOSE))
    return nonce + cipher.encrypt(nonce, json.dumps(document).encode(), None)


def open_manifest(content: bytes, ring: KeyRing) -> Manifest | None:
    """Return what a file says; None when it is damaged or belongs to another vault."""
    nonce, sealed = content[:_NONCE_BYTES], content[_NONCE_BYTES:]
    try:
        plain = AESGCM(ring.derive(_PURPOSE)).decrypt(nonce, sealed, None)
    except (InvalidTag, ValueError):
        return None
    document = json.loads(plain)
    return Manifest(
        datetime.fromisoformat(document["made_at"]),
        {name: TableProof(**proof) for name, proof in document["tables"].items()},
        document["database_digest"],
    )
