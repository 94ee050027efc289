"""The ways into the vault; the rooms behind it are imported only when one of them is taken."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from screening.clock import Clock
    from screening.storage.key_slots import KeyCost
    from screening.storage.restore import Recovery
    from screening.workspace import Workspace

Entered = tuple["Workspace", str]


class WaysIn:
    """Makes and opens the vault; every call runs on the worker.

    What comes back is the open workspace, and its recovery key when it has just been made.

    Args:
        folder: where the vault is or will be.
        clock: the clock of the machine when left out.
        cost: what a guess of the passphrase costs; the usual cost when left out.
    """

    def __init__(
        self, folder: Path, clock: "Clock | None" = None, cost: "KeyCost | None" = None
    ) -> None:
        self.folder = folder
        self._clock = clock
        self._cost = cost

    def create(self, passphrase: str) -> Entered:
        """Make a vault with a recovery key that nobody has seen yet."""
        from screening.storage.recovery_key import new_recovery_key
        from screening.workspace import Workspace

        recovery_key = new_recovery_key()
        workspace = Workspace.create(
            self.folder, passphrase, recovery_key=recovery_key, clock=self._clock, cost=self._cost
        )
        return workspace, recovery_key

    def open(self, passphrase: str, key_file: Path | None, *, salvage: bool = False) -> Entered:
        """Open a vault with its passphrase, and the key file if one takes part.

        With `salvage` one with a damaged journal opens with what can still be read.
        """
        from screening.workspace import Workspace

        workspace = Workspace.open(
            self.folder,
            passphrase,
            key_file=key_file,
            clock=self._clock,
            cost=self._cost,
            salvage=salvage,
        )
        return workspace, ""

    def recover(self, recovery_key: str, new_passphrase: str, *, salvage: bool = False) -> Entered:
        """Open a vault with its recovery key, and give it another passphrase; as in `open`."""
        from screening.workspace import Workspace

        workspace = Workspace.open_with_recovery_key(
            self.folder,
            recovery_key,
            new_passphrase,
            clock=self._clock,
            cost=self._cost,
            salvage=salvage,
        )
        return workspace, ""

    def make_recovery(self, recovery_key: str) -> "Recovery | None":
        """Return what opens a backup whose passphrase is lost; None without a recovery key."""
        from screening.storage.key_slots import KeyCost
        from screening.storage.restore import Recovery

        return Recovery(recovery_key, self._cost or KeyCost()) if recovery_key else None
