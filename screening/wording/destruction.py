"""What the app says about keeping and destroying: kinds of data, grounds, and copies."""

from collections.abc import Mapping
from typing import Final

from screening.rights.model import CopyState, Counts, DataKind, Subject
from screening.rights.retention import Ground

KINDS: Final[Mapping[DataKind, str]] = {
    DataKind.VISITS: "gesprekken",
    DataKind.TEXTS: "teksten bij gesprekken",
    DataKind.PEOPLE: "mensen",
    DataKind.PLACES: "plekken op netwerkkaarten",
    DataKind.TASKS: "zorgtaken",
    DataKind.TIES: "banden tussen mensen",
    DataKind.CONSENTS: "toestemmingen",
    DataKind.MEASUREMENTS: "vragenlijsten",
    DataKind.ANSWERS: "antwoorden op vragenlijsten",
    DataKind.JUDGEMENTS: "oordelen over signalen",
    DataKind.NOTES: "aantekeningen bij mensen op de kaart",
    DataKind.PROVISIONS: "regels van een arrangement",
    DataKind.NO_NEEDS: "redenen waarom steun niet nodig was",
    DataKind.SUPPORTS: "keuzes over cliëntondersteuning",
    DataKind.PROCEDURE_DATES: "datums van de procedure",
    DataKind.EXPORTS: "regels in de lijst van overgedragen documenten",
    DataKind.DRAFTS: "halve invoer die nog niet was bewaard",
}
"""Plural: they stand before a number in a table."""

GROUNDS: Final[Mapping[Ground, str]] = {
    Ground.RETENTION: "de bewaartermijn van 15 jaar is voorbij (Wmo 2015, artikel 5.3.4)",
    Ground.REQUEST: "er is om gevraagd (Wmo 2015, artikel 5.3.5)",
}
SUBJECTS: Final[Mapping[Subject, str]] = {
    Subject.DOSSIER: "dossier",
    Subject.CARER_PART: "mantelzorgersdeel",
}
COPIES: Final[Mapping[CopyState, str]] = {
    CopyState.ERASED: "vernietigd",
    CopyState.WAITING: "nog niet vernietigd, dit gebeurt nu",
    CopyState.ABSENT: "nog niet vernietigd, want deze kopie was er niet",
    CopyState.FAILED: "nog niet vernietigd, want deze kopie kon niet worden geopend of gewijzigd",
}
HANDED_OUT: Final[Mapping[str, str]] = {
    "proposal": "Voorstel",
    "copy": "Kopie van gegevens",
    "destruction report": "Rapport van vernietiging",
    "measurement": "Antwoorden van een mantelzorger",
}
ADVICE: Final = (
    "Sluit de stick of de schijf met de reservekopie aan en open Draagwijzer. De kopie wordt dan "
    "vanzelf bijgewerkt. Lukt dat niet, verwijder dan de reservekopie zelf."
)
"""What to do about a copy that still holds the data."""


def list_counts(counts: Counts) -> tuple[tuple[str, int], ...]:
    """Return the kinds of which there is anything, with how much, in a fixed order."""
    return tuple(
        (KINDS[kind][:1].upper() + KINDS[kind][1:], counts[kind])
        for kind in DataKind
        if counts.get(kind)
    )


def name_handed_out(kind: str) -> str:
    """Return what a document that left the vault is called."""
    return HANDED_OUT.get(kind, "Document")
