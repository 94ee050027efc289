"""The key file means what it says, worked out once more by hand; and no key changes unasked."""

import json
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from screening.storage.errors import WrongPassphrase
from screening.storage.key_slots import KeyCost
from screening.storage.keys import put_recovery_key, wrap_key
from screening.storage.location import KEY_NAME
from screening.storage.recovery_key import new_recovery_key, parse_recovery_key
from screening.workspace import Workspace
from tests.support.vaults import PASSPHRASE
from tests.unit.storage.key_steps import NEW

KEY = bytes(range(32))
DIGEST = bytes(range(32, 64))
COST = KeyCost(memory_kib=512, passes=3, lanes=2)
WRONG = "dit is het zeker niet"


@pytest.mark.parametrize("key_file", [b"", DIGEST], ids=["alone", "with key file"])
@pytest.mark.parametrize("kind", ["passphrase", "recovery"])
def test_a_guess_costs_what_the_file_says(kind: str, key_file: bytes) -> None:
    """Argon2id with the memory, passes and lanes of the slot, then AES-GCM: that gives the key."""
    recovery_key = new_recovery_key()
    content = wrap_key(KEY, PASSPHRASE, COST, key_file=key_file)
    content = put_recovery_key(content, KEY, recovery_key, COST)
    (slot,) = (one for one in json.loads(content)["slots"] if one["kind"] == kind)
    assert (slot["memory_kib"], slot["passes"], slot["lanes"]) == (512, 3, 2)
    is_passphrase = kind == "passphrase"
    derived = Argon2id(
        salt=b64decode(slot["salt"]),
        length=32,
        iterations=3,
        lanes=2,
        memory_cost=512,
        secret=(key_file or None) if is_passphrase else None,
    ).derive((PASSPHRASE if is_passphrase else parse_recovery_key(recovery_key)).encode())
    nonce, wrapped = (b64decode(slot.pop(part)) for part in ("nonce", "wrapped"))
    assert AESGCM(derived).decrypt(nonce, wrapped, json.dumps(slot, sort_keys=True).encode()) == KEY


@pytest.mark.parametrize(
    "change",
    [
        lambda workspace, _: workspace.keys.change_passphrase(WRONG, NEW),
        lambda workspace, _: workspace.keys.raise_cost(WRONG),
        lambda workspace, _: workspace.keys.make_recovery_key(WRONG),
        lambda workspace, stick: workspace.keys.add_key_file(WRONG, stick),
        lambda workspace, _: workspace.keys.remove_key_file(WRONG),
    ],
    ids=["passphrase", "cost", "recovery key", "key file", "no key file"],
)
def test_no_key_changes_without_the_passphrase(
    workspace: Workspace, folder: Path, stick: Path, change: Callable[[Workspace, Path], object]
) -> None:
    """A minute at a laptop that stands open gives nobody lasting access."""
    before = (folder / KEY_NAME).read_bytes()
    with pytest.raises(WrongPassphrase):
        change(workspace, stick)
    assert (folder / KEY_NAME).read_bytes() == before
    assert list(stick.iterdir()) == []
