"""The desk that lets the recovery key leave the vault, on a sheet to print."""

from pathlib import Path

from screening.changes import Changes
from screening.documents.hand_over import ALL_KEPT, Outgoing, hand_over
from screening.identifiers import new_id
from screening.storage.export_store import ExportKind
from screening.storage.recovery_key import parse_recovery_key
from screening.storage.session import Session


class SheetDesk:
    """Writes the sheet where the user says, and keeps that it was written."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, recovery_key: str, folder: Path) -> tuple[Changes, Path]:
        """Write a sheet with the recovery key into a folder, unencrypted, and return where it is.

        Raises:
            RecoveryKeyMistyped: what is given is no recovery key.
            DeliveryError: the folder cannot take the file; nothing of it is left there.
            DiskFull, DiskTrouble: the vault cannot note it; the file was taken back.
        """
        from screening.documents.recovery_sheet import SHEET_NAME, render_recovery_sheet

        key = parse_recovery_key(recovery_key)
        sheet = render_recovery_sheet(key, self._session.clock.today())
        changes = Changes("save recovery sheet", frozenset(), created=new_id())
        file = Outgoing(SHEET_NAME, sheet, ExportKind.RECOVERY_SHEET, ALL_KEPT)
        return changes, hand_over(self._session, changes, file, folder)
