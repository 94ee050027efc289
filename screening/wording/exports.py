"""What left the vault, in Dutch: what it was and for whom."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from screening.dossier.model import Dossier
from screening.storage.export_store import Export, ExportKind
from screening.wording.formats import format_date
from screening.wording.speech import mark, say

NOT_NAMED: Final = mark("niet ingevuld")
MUNICIPALITY: Final = "Gemeente"
DIGITS: Final = 12
"""So many digits of a digest are enough to compare by eye."""

_KINDS: Final[Mapping[str, str]] = {
    ExportKind.PROPOSAL: mark("Voorstel"),
    ExportKind.LOG: mark("Logboek"),
    ExportKind.COPY: mark("Kopie van gegevens"),
    ExportKind.DESTRUCTION: mark("Rapport van vernietiging"),
    ExportKind.RECOVERY_SHEET: mark("Blad met de herstelsleutel"),
    ExportKind.MEASUREMENT: mark("Antwoorden van een mantelzorger"),
    ExportKind.NETWORK_MAP: mark("Netwerkkaart"),
    ExportKind.NAMELESS_MAP: mark("Netwerkkaart zonder namen"),
    ExportKind.INVITATION: mark("Uitnodiging voor een gesprek"),
    ExportKind.CARER_CARD: mark("Mantelzorgpas"),
}

_FOR_NOBODY: Final = frozenset({ExportKind.DESTRUCTION, ExportKind.RECOVERY_SHEET})


def word_kind(export: Export) -> str:
    """Return what left the vault; a kind of a later version stays as it is."""
    return say(_KINDS.get(export.kind, export.kind))


def word_recipient(export: Export) -> str:
    """Return whom it was for."""
    return export.recipient or say(NOT_NAMED)


def word_export(export: Export) -> str:
    """Return what left the vault and for whom; of a few kinds nobody is asked for whom."""
    if not export.recipient and export.kind in _FOR_NOBODY:
        return word_kind(export)
    return say(
        "{kind}, voor: {recipient}",
        kind=word_kind(export),
        recipient=word_recipient(export),
    )


def word_moment(moment: datetime) -> str:
    """Return the day and the time where the consultant is."""
    local = moment.astimezone()
    return say("{day} om {local:%H.%M} uur", day=format_date(local.date()), local=local)


def word_digest(digest: str) -> str:
    """Return the first digits of a digest, in groups of four."""
    return group_digits(digest[:DIGITS])


def group_digits(digits: str) -> str:
    """Return digits in groups of four, as they are read aloud."""
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def list_recipients(dossier: Dossier) -> tuple[str, ...]:
    """Return for whom a proposal usually is: the client, each carer, and the municipality.

    In Dutch: what is chosen stands in the document and in the list of who has what.
    """
    carers = [f"{carer.name} (mantelzorger)" for carer in dossier.carers]
    return (f"{dossier.client.name} (cliënt)", *carers, MUNICIPALITY)
