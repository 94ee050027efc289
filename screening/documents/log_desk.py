"""The desk that lets the log leave the vault: as an encrypted PDF, or as a table in the clear."""

import hashlib
from datetime import date
from pathlib import Path
from typing import Final

from screening.changes import Changes, Topic
from screening.documents.desk import check_passphrase
from screening.documents.hand_over import ALL_KEPT, Outgoing, hand_over
from screening.documents.log_table import build_cover, write_csv
from screening.dossier.validation import clean_text
from screening.identifiers import new_id
from screening.storage import export_store
from screening.storage.desk import VaultDesk
from screening.storage.export_store import Export, ExportKind
from screening.storage.log_desk import LogDesk, LogFilter
from screening.storage.session import Session

ATTACHMENT_NAME: Final = "logboek.csv"


class LogExportDesk:
    """Writes the log where the user says, and keeps for whom that was."""

    def __init__(self, session: Session, vault: VaultDesk, log: LogDesk) -> None:
        self._session = session
        self._vault = vault
        self._log = log

    def export(
        self, wanted: LogFilter, folder: Path, passphrase: str | None, recipient: str = ""
    ) -> tuple[Changes, Path]:
        """Write the lines that answer to a filter into a folder, and return where they are.

        Args:
            wanted: which lines.
            folder: where the file goes.
            passphrase: protects a PDF with the table inside; None writes the bare table.
            recipient: for whom it is; the register keeps it.

        Raises:
            InvalidInput: the passphrase is too short or too long.
            DeliveryError: the folder cannot take the file; nothing of it is left there.
            DiskFull, DiskTrouble: the vault cannot note it; the file was taken back.
        """
        if passphrase is not None:
            check_passphrase(passphrase)
        today = self._session.clock.today()
        file = Outgoing(
            f"logboek-{today.isoformat()}{'.csv' if passphrase is None else '.pdf'}",
            self._make_file(wanted, today, passphrase),
            ExportKind.LOG,
            ALL_KEPT,
            recipient=" ".join(clean_text("recipient", recipient).split()),
        )
        changes = Changes("export log", frozenset({Topic.SETTINGS}), created=new_id())
        return changes, hand_over(self._session, changes, file, folder)

    def exports(self) -> tuple[Export, ...]:
        """Return what left the vault that is about no dossier, the first one first."""
        return export_store.load_exports_of_vault(self._session.database)

    def _make_file(self, wanted: LogFilter, today: date, passphrase: str | None) -> bytes:
        entries = self._log.load_all(wanted)
        table = write_csv(entries)
        if passphrase is None:
            return table
        from screening.documents.pdf import render_pdf
        from screening.documents.protection import protect

        cover = build_cover(
            entries,
            made_on=today,
            author=self._vault.settings().get("consultant", ""),
            findings=self._log.findings(),
            digest=hashlib.sha256(table).hexdigest(),
        )
        return protect(render_pdf(cover), ATTACHMENT_NAME, table, passphrase, "text/csv")
