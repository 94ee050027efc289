"""The report of a destruction: what, when, why, by whom and in which copies; nothing of it."""

from datetime import date

from screening.documents.content import (
    Block,
    Bullets,
    Document,
    KeyValues,
    Paragraph,
    Section,
    Table,
    TextRole,
)
from screening.rights.model import Destruction, HandedOut, Subject, VaultCopy
from screening.wording.destruction import (
    ADVICE,
    COPIES,
    GROUNDS,
    SUBJECTS,
    list_counts,
    name_handed_out,
)
from screening.wording.formats import format_date
from screening.wording.speech import SPEECH


@SPEECH.in_dutch()
def build_report(
    destruction: Destruction,
    made_on: date,
    *,
    done_by: str,
    name: str = "",
    handed_out: tuple[HandedOut, ...] = (),
) -> Document:
    """Return the report of a destruction as plain data.

    Args:
        destruction: what the vault keeps of it.
        made_on: the day of the report.
        done_by: the consultant and the organisation.
        name: whose data it was, as long as that is still known; the vault forgets it.
        handed_out: the documents that left the vault, with the recipients, as long as known.
    """
    what = SUBJECTS[destruction.subject]
    sections = (
        Section("Wat er is vernietigd", (_list_destroyed(destruction),)),
        Section("Waar het is vernietigd", tuple(_write_places(destruction))),
        _write_handed_out(destruction, handed_out),
        Section("Wat er blijft", tuple(_write_rest(destruction))),
    )
    return Document(
        title="Rapport van vernietiging",
        subtitle=what,
        made_on=made_on,
        household=name or f"{what.capitalize()} met nummer {destruction.object_id}",
        author=done_by,
        facts=_list_facts(destruction, done_by, name),
        sections=tuple(section for section in sections if section.blocks),
        confidentiality="Vertrouwelijk" if name else "Zonder namen",
    )


def _list_facts(destruction: Destruction, done_by: str, name: str) -> tuple[tuple[str, str], ...]:
    moment = destruction.destroyed_at.astimezone()
    whose = "Mantelzorger" if destruction.subject is Subject.CARER_PART else "Cliënt"
    asked = format_date(destruction.asked_on) if destruction.asked_on else ""
    ground = GROUNDS[destruction.ground]
    rows = (
        (whose, name),
        ("Nummer in de kluis", destruction.object_id),
        ("Vernietigd op", f"{format_date(moment.date())} om {moment:%H.%M} uur"),
        ("Vernietigd door", done_by),
        ("Grond", ground[:1].upper() + ground[1:]),
        ("Gevraagd op", asked),
        ("Laatste wijziging", format_date(destruction.changed_on)),
    )
    return tuple((label, value) for label, value in rows if value)


def _list_destroyed(destruction: Destruction) -> Block:
    rows = tuple((words, str(number)) for words, number in list_counts(destruction.counts))
    return Table(("Soort gegevens", "Aantal"), rows, (4, 1))


def _write_places(destruction: Destruction) -> list[Block]:
    own = (
        "vernietigd, ook uit de vrije ruimte van het bestand"
        if destruction.is_clean
        else "vernietigd; het opruimen van de vrije ruimte volgt bij de volgende opening"
    )
    rows = (("De kluis", own), *(_describe_copy(copy) for copy in destruction.copies))
    blocks: list[Block] = [KeyValues(rows)]
    if destruction.unfinished:
        blocks.append(Paragraph(ADVICE))
    blocks.append(
        Paragraph(
            "Kopieën die buiten Draagwijzer zijn gemaakt, kent het programma niet.", TextRole.NOTE
        )
    )
    return blocks


def _describe_copy(copy: VaultCopy) -> tuple[str, str]:
    """Return a copy by the names of its folder and file: the whole path tells of the computer."""
    return f"{copy.path.parent.name}/{copy.path.name}", COPIES[copy.state]


def _write_handed_out(destruction: Destruction, handed_out: tuple[HandedOut, ...]) -> Section:
    if handed_out:
        rows = tuple(
            (
                format_date(line.made_at.astimezone().date()),
                name_handed_out(line.kind),
                line.recipient or "niet vastgelegd",
            )
            for line in handed_out
        )
        table = Table(("Wanneer", "Wat", "Voor wie"), rows, (1, 1.5, 2))
    elif destruction.handed_out:
        short = tuple(
            (format_date(day), name_handed_out(kind)) for kind, day in destruction.handed_out
        )
        table = Table(("Wanneer", "Wat"), short, (1, 2))
    else:
        return Section("Wat anderen al hadden", ())
    note = Paragraph("Deze documenten waren al overgedragen. Ze zijn niet vernietigd.")
    return Section("Wat anderen al hadden", (note, table))


def _write_rest(destruction: Destruction) -> list[Block]:
    rest = ["het logboek van de kluis, dat geen namen en geen antwoorden bevat"]
    if destruction.subject is Subject.CARER_PART:
        rest += [
            "dat deze mantelzorger bij de cliënt hoort, met naam, relatie en zorgtaken",
            "de afspraken over ondersteuning in het arrangement",
            "of is verteld over cliëntondersteuning, en de keuze daarin",
            "de teksten van een gesprek, die over iedereen samen gaan",
        ]
    return [Bullets(tuple(rest))]
