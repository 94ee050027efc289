"""The log as a table for a spreadsheet, and the page that goes with it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from screening.documents.content import Document, KeyValues, Notice, NoticeRole, Paragraph, Section
from screening.documents.csv_table import write_table
from screening.storage.log_chain import Break, LogEntry
from screening.wording.log_actions import word_action
from screening.wording.log_breaks import describe_breaks
from screening.wording.log_lines import word_line
from screening.wording.speech import SPEECH

HEADER: Final = (
    "regel",
    "moment (UTC)",
    "wat",
    "onderdeel",
    "kenmerk",
    "uitkomst",
    "wie",
    "waar",
    "actie",
    "zegel",
)


@SPEECH.in_dutch()
def write_csv(entries: Sequence[LogEntry]) -> bytes:
    """Return the lines as a table in UTF-8, the way a Dutch spreadsheet opens it at once."""
    return write_table(HEADER, map(_list_cells, entries))


@SPEECH.in_dutch()
def build_cover(
    entries: Sequence[LogEntry],
    *,
    made_on: date,
    author: str,
    findings: Sequence[Break],
    digest: str,
) -> Document:
    """Return the page that says what the table inside holds and whether the log is whole."""
    moments = [word_line(entry).moment for entry in (*entries[-1:], *entries[:1])]
    facts = [("Aantal regels", str(len(entries)))]
    if moments:
        facts += [("Eerste regel", moments[0]), ("Laatste regel", moments[-1])]
    facts.append(("Vingerafdruk van de tabel (SHA-256)", digest))
    state = (
        Notice(NoticeRole.ATTENTION, describe_breaks(findings))
        if findings
        else Notice(NoticeRole.FINE, "Er is nooit gezien dat het logboek is gewijzigd.")
    )
    return Document(
        title="Logboek",
        made_on=made_on,
        household="Wat er in deze kluis is gedaan, wanneer en door wie",
        author=author,
        confidentiality="Vertrouwelijk",
        sections=(
            Section(
                "Wat dit is",
                (
                    Paragraph(
                        "De regels staan als tabel (logboek.csv) in dit bestand: open in uw "
                        "PDF-programma de bijlagen. Er staan geen antwoorden in en geen namen van "
                        "cliënten of mantelzorgers."
                    ),
                    KeyValues(tuple(facts)),
                    state,
                ),
            ),
        ),
    )


def _list_cells(entry: LogEntry) -> tuple[str, ...]:
    line, action = word_line(entry), word_action(entry.action)
    return (
        str(entry.sequence),
        entry.at,
        action.words,
        action.part,
        entry.subject,
        line.result,
        entry.actor,
        entry.origin,
        entry.action,
        entry.digest,
    )
