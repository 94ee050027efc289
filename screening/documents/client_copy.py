"""The copy for the client: all about the client, without what is private to others.

Of others only what the client knows of them: name, relation, what they do for the client, and who
can be asked according to the backup plan, which is an agreement about the client. A carer's outcome
stands in it only when that carer lets the client read it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from screening.documents.client_family import write_client_family
from screening.documents.client_investigation import write_client_investigation
from screening.documents.client_support import write_support
from screening.documents.content import (
    Block,
    Bullets,
    Document,
    Heading,
    KeyValues,
    NetworkFigure,
    Paragraph,
    Quote,
    Section,
    Table,
)
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_arrangement import write_lines
from screening.documents.proposal_backup_plan import write_backup_plan
from screening.documents.proposal_burden import write_burden
from screening.documents.proposal_record import Response, Version
from screening.documents.proposal_signatures import write_responses
from screening.documents.proposal_texts import list_points
from screening.dossier.model import Dossier, ProcedureStep
from screening.dossier.planned_visit import PlannedVisit
from screening.dossier.support_record import SupportRecord
from screening.identifiers import VisitId
from screening.network.family.model import Family
from screening.rights.model import HandedOut
from screening.rights.retention import Term
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Verdict
from screening.wording.destruction import name_handed_out
from screening.wording.formats import format_date
from screening.wording.labels import label
from screening.wording.provisions import describe_agreement, describe_contact
from screening.wording.speech import SPEECH

LEFT_OUT = (
    "uitslagen en antwoorden van een mantelzorger die daar geen toestemming voor gaf",
    "wat er over of voor een mantelzorger zelf is gezegd en afgesproken",
    (
        "aantekeningen en oordelen over andere mensen, en hun onderlinge banden; wie er gevraagd "
        "kan worden, staat alleen in een noodplan"
    ),
    "de stamboom, want daarin staat ook wat familieleden van elkaar zijn, en hun leeftijd",
    (
        "aantekeningen van de consulent en de reden van spoed, omdat daar ook iets over anderen "
        "in kan staan; vraag ernaar als u die wilt inzien"
    ),
)
_OPINIONS = {
    Verdict.AGREE: "De consulent is het hiermee eens",
    Verdict.DISAGREE: "De consulent is het hier niet mee eens",
}


# No generated repr: everything in it is personal and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class ClientCopyMaterial:
    """All that a copy for the client is made of.

    Args:
        support: the hours and requests of the client.
        planned: the visit that the client is invited to.
        visits: what the client may read of every visit, the oldest first.
        families: the family of every visit.
        handed_out: the documents that others have.
        responses: what the client said of proposals.
    """

    made_on: date
    consultant: str
    organisation: str
    dossier: Dossier
    support: SupportRecord
    planned: PlannedVisit
    term: Term
    visits: tuple[ProposalMaterial, ...]
    families: Mapping[VisitId, Family]
    handed_out: tuple[HandedOut, ...]
    responses: tuple[tuple[Version, Response], ...] = ()


@SPEECH.in_dutch()
def build_client_copy(material: ClientCopyMaterial) -> Document:
    """Return all that is kept of the client as plain data."""
    sections = (
        _write_client(material),
        Section(
            "Cliëntondersteuning",
            write_support(material.dossier.client.support, material.support),
        ),
        *(_write_visit(visit, material.families[visit.visit.id]) for visit in material.visits),
        write_responses(material.responses, "Uw reacties op voorstellen"),
        _write_handed_out(material),
        _write_term(material),
        write_rights(LEFT_OUT, "uw dossier"),
    )
    return Document(
        title="Kopie van uw gegevens",
        subtitle="voor de cliënt",
        made_on=material.made_on,
        household=material.dossier.client.name,
        author=material.organisation or material.consultant,
        facts=_list_facts(material),
        sections=tuple(section for section in sections if section.blocks),
    )


def write_rights(left_out: tuple[str, ...], what: str) -> Section:
    """Return what stands not in a copy, and what someone may ask for."""
    return Section(
        "Wat er niet in staat, en wat u mag vragen",
        (
            Paragraph("In deze kopie staan niet:"),
            Bullets(left_out),
            Paragraph(
                "De gemeente gebruikt deze gegevens voor het onderzoek naar hulp en ondersteuning "
                "(Wmo 2015, artikel 2.3.2)."
            ),
            Bullets(
                (
                    "Klopt er iets niet? Dan mag u vragen om het te verbeteren.",
                    (
                        f"U mag vragen om {what} te vernietigen. De gemeente beslist daarover en "
                        "doet het binnen drie maanden (Wmo 2015, artikel 5.3.5)."
                    ),
                    (
                        "Bent u het ergens niet mee eens? Dan kunt u een klacht indienen bij de "
                        "gemeente of bij de Autoriteit Persoonsgegevens."
                    ),
                )
            ),
        ),
    )


def _list_facts(material: ClientCopyMaterial) -> tuple[tuple[str, str], ...]:
    client = material.dossier.client
    rows = (
        ("Cliënt", client.name),
        ("Geboren op", format_date(client.birth_date) if client.birth_date else ""),
        ("Gemaakt op", format_date(material.made_on)),
        ("Gemaakt door", ", ".join(filter(None, (material.consultant, material.organisation)))),
    )
    return tuple((name, value) for name, value in rows if value)


def _write_client(material: ClientCopyMaterial) -> Section:
    dossier = material.dossier
    rows = [("Situatie", dossier.client.situation)]
    rows += [
        (label(step).capitalize(), format_date(dossier.procedure[step]))
        for step in ProcedureStep
        if step in dossier.procedure
    ]
    if dossier.urgency is not None:
        rows.append(("Spoed", f"sinds {format_date(dossier.urgency.since)}"))
    rows.append(("Gepland gesprek", _describe_plan(material.planned)))
    return Section("Over u", (KeyValues(tuple((name, value) for name, value in rows if value)),))


def _describe_plan(plan: PlannedVisit) -> str:
    day = format_date(plan.visit_on) if plan.visit_on else ""
    return ", ".join(filter(None, (day, plan.visit_time, plan.place, plan.host)))


def _write_visit(visit: ProposalMaterial, family: Family) -> Section:
    blocks: list[Block] = []
    for title, part in (
        ("Wat u hebt gevraagd", _write_texts(visit)),
        ("Uw familie", write_client_family(family)),
        ("Mensen om u heen", _write_network(visit)),
        ("Hoe zwaar de zorg valt", [*write_burden(visit).blocks]),
        ("Signalen", _write_signals(visit)),
        ("Wat er is onderzocht", write_client_investigation(visit)),
        ("Wat er voor u is afgesproken", _write_agreed(visit)),
    ):
        if part:
            blocks += [Heading(title), *part]
    kind = label(visit.visit.kind)
    return Section(
        f"{kind[:1].upper()}{kind[1:]} op {format_date(visit.visit.held_on)}", tuple(blocks)
    )


def _write_texts(visit: ProposalMaterial) -> list[Block]:
    blocks: list[Block] = []
    if request := visit.texts.get("preparation.request"):
        blocks.append(Quote(request, by=visit.dossier.client.name))
    rows = [("Wie erbij waren", visit.texts.get("preparation.present", ""))]
    rows += [(question.text, visit.texts.get(question.field, "")) for question in visit.questions]
    if filled := tuple((name, value) for name, value in rows if value):
        blocks.append(KeyValues(filled))
    return blocks


def _write_network(visit: ProposalMaterial) -> list[Block]:
    if not visit.network.people:
        return []
    blocks: list[Block] = [NetworkFigure(visit.network)]
    if conclusion := visit.texts.get("network.conclusion"):
        blocks.append(KeyValues((("Conclusie", conclusion),)))
    return blocks


def _write_signals(visit: ProposalMaterial) -> list[Block]:
    """Return what is said of the network as a whole; what it rests on tells of others."""
    rows = tuple(
        (line.signal.title, " ".join(filter(None, (line.signal.explanation, _judge(line)))))
        for line in visit.signals
        if line.signal.subject is None
    )
    return [KeyValues(rows)] if rows else []


def _judge(line: ReviewedSignal) -> str:
    if line.judgement is None:
        return ""
    words = _OPINIONS[line.judgement.verdict]
    return f"{words}: {line.judgement.reason}" if line.judgement.reason else f"{words}."


def _write_agreed(visit: ProposalMaterial) -> list[Block]:
    client = visit.dossier.client.id
    lines = visit.arrangement.provisions
    blocks: list[Block] = []
    if any(line.draft.for_person == client for line in lines):
        blocks.append(write_lines(visit, client))
    if items := list_points(visit.texts.get("agreements", "")):
        blocks.append(Bullets(items))
    if rows := tuple(describe_agreement(line) for line in visit.arrangement.agreements):
        blocks += [Paragraph("Wie doet wat, en wanneer:"), Bullets(rows)]
    if contact := describe_contact(visit.texts):
        blocks.append(KeyValues((("Wie u kunt bellen", contact),)))
    return [*blocks, *write_backup_plan(visit.texts).blocks]


def _write_handed_out(material: ClientCopyMaterial) -> Section:
    rows = tuple(
        (
            format_date(line.made_at.astimezone().date()),
            name_handed_out(line.kind),
            line.recipient or "niet vastgelegd",
        )
        for line in material.handed_out
    )
    header = ("Wanneer", "Wat", "Voor wie")
    return Section("Wat er is overgedragen", (Table(header, rows, (1, 1.5, 2)),) if rows else ())


def _write_term(material: ClientCopyMaterial) -> Section:
    term = material.term
    return Section(
        "Hoe lang dit wordt bewaard",
        (
            Paragraph(
                f"De laatste wijziging was op {format_date(term.changed_on)}. Een gemeente bewaart "
                "deze gegevens 15 jaar na de laatste wijziging (Wmo 2015, artikel 5.3.4): nu dus "
                f"tot {format_date(term.due_on)}."
            ),
        ),
    )
