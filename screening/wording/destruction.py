"""What the app says about keeping and destroying: kinds of data, grounds, and copies."""

from collections.abc import Mapping
from typing import Final

from screening.rights.model import CopyState, Counts, DataKind, Subject
from screening.rights.retention import Ground
from screening.storage.export_store import ExportKind
from screening.wording.speech import mark, say

KINDS: Final[Mapping[DataKind, str]] = {
    DataKind.VISITS: mark("gesprekken"),
    DataKind.TEXTS: mark("teksten bij gesprekken"),
    DataKind.PEOPLE: mark("mensen"),
    DataKind.PLACES: mark("plekken op netwerkkaarten"),
    DataKind.TASKS: mark("zorgtaken"),
    DataKind.TIES: mark("banden tussen mensen"),
    DataKind.RELATIONS: mark("familiebanden in de stamboom"),
    DataKind.CONSENTS: mark("toestemmingen"),
    DataKind.MEASUREMENTS: mark("vragenlijsten"),
    DataKind.ANSWERS: mark("antwoorden op vragenlijsten"),
    DataKind.SITUATIONS: mark("gesprekken waarin een mantelzorger over de eigen situatie vertelde"),
    DataKind.OWN_WORDS: mark("eigen woorden van een mantelzorger in het onderzoek"),
    DataKind.JUDGEMENTS: mark("oordelen over signalen"),
    DataKind.NOTES: mark("aantekeningen bij mensen op de kaart"),
    DataKind.PROVISIONS: mark("regels van een arrangement"),
    DataKind.NO_NEEDS: mark("redenen waarom steun niet nodig was"),
    DataKind.CARD_CALLS: mark("mensen om te bellen op een mantelzorgpas"),
    DataKind.AGREEMENTS: mark("afspraken tussen helpers"),
    DataKind.SUPPORTS: mark("keuzes over cliëntondersteuning"),
    DataKind.SUPPORT_AGREEMENTS: mark("afspraken met een cliëntondersteuner"),
    DataKind.SUPPORT_HOURS: mark("regels met uren van een cliëntondersteuner"),
    DataKind.SUPPORTER_REQUESTS: mark("verzoeken om een andere cliëntondersteuner"),
    DataKind.PLANNED_VISITS: mark("geplande gesprekken"),
    DataKind.PROCEDURE_DATES: mark("datums van de procedure"),
    DataKind.URGENCIES: mark("aantekeningen over spoed"),
    DataKind.APPRECIATIONS: mark("jaarlijkse waarderingen"),
    DataKind.VERSIONS: mark("versies van een voorstel"),
    DataKind.VERSION_LINES: mark("regels van versies van een voorstel"),
    DataKind.RESPONSES: mark("reacties op een voorstel"),
    DataKind.EXPORTS: mark("regels in de lijst van overgedragen documenten"),
    DataKind.DRAFTS: mark("halve invoer die nog niet was bewaard"),
}
"""Plural: they stand before a number in a table."""

GROUNDS: Final[Mapping[Ground, str]] = {
    Ground.RETENTION: mark("de bewaartermijn van 15 jaar is voorbij (Wmo 2015, artikel 5.3.4)"),
    Ground.REQUEST: mark("er is om gevraagd (Wmo 2015, artikel 5.3.5)"),
}
SUBJECTS: Final[Mapping[Subject, str]] = {
    Subject.DOSSIER: mark("dossier"),
    Subject.CARER_PART: mark("mantelzorgersdeel"),
}
COPIES: Final[Mapping[CopyState, str]] = {
    CopyState.ERASED: mark("vernietigd"),
    CopyState.WAITING: mark("nog niet vernietigd, dit gebeurt nu"),
    CopyState.ABSENT: mark("nog niet vernietigd, want deze kopie was er niet"),
    CopyState.FAILED: mark(
        "nog niet vernietigd, want deze kopie kon niet worden geopend of gewijzigd"
    ),
}
HANDED_OUT: Final[Mapping[str, str]] = {
    "proposal": mark("Voorstel"),
    "copy": mark("Kopie van gegevens"),
    "destruction report": mark("Rapport van vernietiging"),
    "measurement": mark("Antwoorden van een mantelzorger"),
    "invitation": mark("Uitnodiging voor een gesprek"),
    ExportKind.CARER_CARD: mark("Mantelzorgpas"),
}
ADVICE: Final = mark(
    "Sluit de stick of de schijf met de reservekopie aan en open Draagwijzer. De kopie wordt dan "
    "vanzelf bijgewerkt. Lukt dat niet, verwijder dan de reservekopie zelf.",
)
"""What to do about a copy that still holds the data."""


def list_counts(counts: Counts) -> tuple[tuple[str, int], ...]:
    """Return the kinds of which there is anything, with how much, in a fixed order."""
    return tuple(
        (_capitalise(say(KINDS[kind])), counts[kind]) for kind in DataKind if counts.get(kind)
    )


def name_handed_out(kind: str) -> str:
    """Return what a document that left the vault is called."""
    return say(HANDED_OUT.get(kind, mark("Document")))


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]
