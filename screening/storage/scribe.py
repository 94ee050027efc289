"""Who writes in the log of an open vault: under which name, from where, and with which seal."""

from screening.storage.origin import name_account, name_origin


class Scribe:
    """Holds the key of the seals as long as the vault is open."""

    def __init__(self, key: bytes, consultant: str = "") -> None:
        self.key = key
        self.origin = name_origin()
        self._account = name_account()
        self.actor = self._account
        self.work_as(consultant)

    def work_as(self, consultant: str) -> None:
        """Sign as this consultant from now on; without a name as the account of the system."""
        self.actor = consultant.strip() or self._account
