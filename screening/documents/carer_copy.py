"""The copy for a carer: all that is kept of this carer, every answer included.

What is private to the client and to others is left out: ties, the situation, and their names, but
for who gives the support.
"""

from collections.abc import Iterable
from datetime import date

from screening.arrangement.carer_card import CarerCard
from screening.arrangement.model import ProvisionDraft
from screening.documents.client_copy import write_rights
from screening.documents.client_support import write_support
from screening.documents.content import (
    Block,
    Bullets,
    Document,
    Heading,
    KeyValues,
    Paragraph,
    Section,
    Table,
    TextRole,
)
from screening.documents.network_rows import describe_task
from screening.documents.proposal_arrangement import list_details
from screening.documents.proposal_signatures import write_responses
from screening.dossier.burden import Burden
from screening.dossier.carer_situation import CarerSituation
from screening.dossier.model import Consent
from screening.network.model import Person
from screening.rights.carer_part import CarerPart, VisitFacts
from screening.wording.appreciation import describe_appreciation
from screening.wording.burden import describe_result, list_answers
from screening.wording.burden_change import describe_difference
from screening.wording.carer_situation import format_since
from screening.wording.consents import describe_scope
from screening.wording.formats import format_date, format_hours
from screening.wording.investigation import name_area
from screening.wording.labels import label
from screening.wording.moments import describe_moments
from screening.wording.provisions import describe_agreement, describe_subject
from screening.wording.speech import SPEECH

ANSWERS = ("Stelling", "Uw antwoord")
WEIGHTS = (3.0, 1.0)
LEFT_OUT = (
    "gegevens over de cliënt en over andere mensen",
    (
        "de band die u volgens de netwerkkaart met anderen hebt, en wat u volgens de stamboom van "
        "hen bent: dat gaat ook over hen"
    ),
    "teksten over het gesprek als geheel",
)


@SPEECH.in_dutch()
def build_carer_copy(
    part: CarerPart, made_on: date, consultant: str, organisation: str
) -> Document:
    """Return all that is kept of a carer as plain data."""
    sections = (
        _write_consents(part),
        *_write_burdens(part.burdens),
        _write_judged(part),
        _write_facts(part.facts),
        write_responses(part.responses, "Uw reacties op voorstellen"),
        _write_support(part),
        _write_appreciations(part),
        write_rights(LEFT_OUT, "uw mantelzorgersdeel"),
    )
    return Document(
        title="Kopie van uw gegevens",
        subtitle="voor de mantelzorger",
        made_on=made_on,
        household=part.carer.name,
        author=organisation or consultant,
        facts=_list_facts(part, made_on, consultant, organisation),
        sections=tuple(section for section in sections if section.blocks),
    )


def describe_consent(consent: Consent) -> str:
    """Return what a carer agreed to, and when it was taken back."""
    given = f"Toestemming gegeven op {format_date(consent.given_on)}. {describe_scope(consent)}"
    if consent.withdrawn_on is None:
        return given
    return f"{given} Ingetrokken op {format_date(consent.withdrawn_on)}."


def _list_facts(
    part: CarerPart, made_on: date, consultant: str, organisation: str
) -> tuple[tuple[str, str], ...]:
    rows = (
        ("Mantelzorger", part.carer.name),
        ("Relatie tot de cliënt", part.carer.relation),
        ("Gemaakt op", format_date(made_on)),
        ("Gemaakt door", ", ".join(filter(None, (consultant, organisation)))),
    )
    return tuple((name, value) for name, value in rows if value)


def _write_consents(part: CarerPart) -> Section:
    lines = tuple(describe_consent(consent) for consent in part.consents)
    return Section("Uw toestemming", (Bullets(lines),) if lines else ())


def _write_burdens(burdens: Iterable[Burden]) -> list[Section]:
    return [
        Section(
            f"{burden.instrument.short_name} van {format_date(burden.held_on)}",
            tuple(_write_burden(burden)),
        )
        for burden in burdens
    ]


def _write_burden(burden: Burden) -> list[Block]:
    instrument = burden.instrument
    rows = tuple((line.statement, line.answer) for line in list_answers(burden))
    blocks: list[Block] = [Paragraph(instrument.title, TextRole.NOTE)]
    if burden.measurement.finished_at is None:
        blocks.append(Paragraph("Deze vragenlijst is niet afgerond. Er is dus geen uitslag."))
    else:
        blocks.append(Paragraph(" ".join(describe_result(burden)), TextRole.LEAD))
        if change := describe_difference(burden):
            blocks.append(Bullets(change))
    blocks.append(Table(ANSWERS, rows, WEIGHTS))
    return blocks


def _write_judged(part: CarerPart) -> Section:
    rows = tuple(
        (
            format_date(line.visit.held_on),
            line.title,
            f"{label(line.judgement.verdict).capitalize()}. {line.judgement.reason}".strip(),
        )
        for line in part.judged
    )
    header = ("Gesprek", "Signaal over u", "Wat de consulent ervan vond")
    return Section("Signalen over u", (Table(header, rows, (1.2, 2, 3)),) if rows else ())


def _write_facts(facts: Iterable[VisitFacts]) -> Section:
    blocks: list[Block] = []
    for one in facts:
        rows = (
            *_list_told(one.situation),
            *_list_said(one),
            *_list_person(one.person),
            *_list_agreed(one),
            *_list_card(one.card),
        )
        if rows:
            kind = label(one.visit.kind).capitalize()
            blocks.append(Heading(f"{kind} op {format_date(one.visit.held_on)}"))
            blocks.append(KeyValues(rows))
    return Section("Wat er per gesprek over u staat", tuple(blocks))


def _list_told(situation: CarerSituation | None) -> tuple[tuple[str, str], ...]:
    if situation is None:
        return ()
    since, hours = situation.caring_since, situation.work_hours
    rows = (
        ("U zorgt sinds", format_since(since) if since else ""),
        ("Betaald werk ernaast", "" if hours is None else format_hours(hours)),
        ("Uw gezondheid, volgens u", label(situation.own_health) if situation.own_health else ""),
        ("Hoe lang gaat dit zo nog?", situation.outlook),
    )
    return tuple((name, value) for name, value in rows if value)


def _list_said(facts: VisitFacts) -> list[tuple[str, str]]:
    return [
        (f"In uw eigen woorden, bij {name_area(key, title)}", words)
        for key, title, words in facts.said
    ]


def _list_person(person: Person | None) -> tuple[tuple[str, str], ...]:
    if person is None:
        return ()
    known = {True: "ja", False: "nee"}
    hours = format_hours(person.hours_per_week) if person.hours_per_week > 0 else ""
    rows = (
        ("Leeftijd", f"{person.age} jaar" if person.age is not None else ""),
        ("Geslacht", label(person.gender) if person.gender else ""),
        ("Waar u woont", ", ".join(filter(None, _list_home(person)))),
        ("Contact", person.contact),
        ("Wat u doet", ", ".join(describe_task(task) for task in person.tasks)),
        ("Wanneer", "\n".join(_list_moments(person))),
        ("Samen", hours),
        ("Kunt u helpen?", known.get(person.able, "") if person.able is not None else ""),
        ("Weet u hoe?", known.get(person.knows, "") if person.knows is not None else ""),
        ("Wilt u het?", known.get(person.willing, "") if person.willing is not None else ""),
        ("Aantekening over u", person.note),
    )
    return tuple((name, value) for name, value in rows if value)


def _list_home(person: Person) -> tuple[str, str]:
    return "bij de cliënt" if person.living_together else "", person.distance


def _list_moments(person: Person) -> list[str]:
    return [
        f"{describe_task(task)}: {describe_moments(task.moments)}"
        for task in person.tasks
        if task.moments
    ]


def _list_agreed(facts: VisitFacts) -> tuple[tuple[str, str], ...]:
    rows = [
        (f"Afspraak: {describe_subject(draft)}", _describe_line(facts, draft))
        for draft in facts.provisions
    ]
    rows += [
        ("Wat u doet, zoals afgesproken", describe_agreement(agreement))
        for agreement in facts.agreements
    ]
    if facts.no_need:
        rows.append(("Waarom geen ondersteuning", facts.no_need))
    return tuple(rows)


def _write_appreciations(part: CarerPart) -> Section:
    rows = tuple((str(each.year), describe_appreciation(each)) for each in part.appreciations)
    return Section("Waardering van de gemeente", (KeyValues(rows),) if rows else ())


def _list_card(card: CarerCard | None) -> tuple[tuple[str, str], ...]:
    """Return what stands on the card that the carer has too, so that it can be put right."""
    if card is None:
        return ()
    calls = (" ".join(filter(None, (call.name, call.phone))) for call in card.calls)
    rows = (
        ("Op uw mantelzorgpas: wie er gebeld wordt", "\n".join(calls)),
        ("Op uw mantelzorgpas: goed om te weten", card.at_once),
        ("Op uw mantelzorgpas: waar het noodplan ligt", card.plan_place),
        ("Op uw mantelzorgpas: naam van de cliënt", card.client),
    )
    return tuple((name, value) for name, value in rows if value)


def _describe_line(facts: VisitFacts, draft: ProvisionDraft) -> str:
    details = list_details(draft, facts.providers)
    if draft.from_signal:
        details += (f"naar aanleiding van: {facts.name_signal(draft.from_signal)}",)
    return "; ".join(details)


def _write_support(part: CarerPart) -> Section:
    return Section("Cliëntondersteuning", write_support(part.carer.support, part.support))
