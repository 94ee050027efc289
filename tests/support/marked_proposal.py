"""A proposal in which everything that may not reach somebody can be recognised in every copy.

Every mark is a word of its own: whose it is stands in it, and what kind of thing it is.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Final

from screening.arrangement.backup_plan import PLAN
from screening.arrangement.model import (
    Agreement,
    Arrangement,
    Financing,
    LegalLetter,
    LifeArea,
    NoNeed,
    ProviderKind,
    Provision,
    ProvisionDraft,
    SupportFunction,
)
from screening.documents.audience import FILE
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_changes import Change
from screening.documents.proposal_record import (
    Answer,
    AnswerWay,
    Line,
    Part,
    Response,
    Version,
)
from screening.documents.signature import Signature
from screening.dossier.carer_situation import CarerSituation, Since
from screening.dossier.model import ClientSupport, Consent, SupportChoice, SupporterKind
from screening.identifiers import AgreementId, PersonId, ProvisionId, VersionId
from screening.investigation.model import Area, Finding, Investigation
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Judgement, Verdict
from screening.workspace import Workspace
from tests.support.households import Household

FOR_ALL: Final = frozenset({"Afspraakwie", "Noodplanmerk", "Contactmerk", "Losafspraak"})
"""Agreements are for everybody."""
OF_CLIENT: Final = frozenset(
    {
        "Vraagmerk",
        "Situatiemerk",
        "Probleemmerk",
        "Nodigmerk",
        "Restmerk",
        "Bevinding-b",
        "Gezegd-client",
        "Doel-client",
        "Hulp-client",
        "Steun-client",
        "Antwoord-client",
        "Verandering-client",
    }
)
FILE_ONLY: Final = frozenset({"Nietbetrokken", "Verandering-netwerk"})
NEVER: Final = frozenset(
    {
        "Geweldmerk",
        "Notitiemerk",
        "Familienotitie",
        "Kaartnotitie-annie",
        "Kaartnotitie-marja",
        "Vooruitzicht-annie",
        "Vooruitzicht-marja",
        "Nieuwetekst",
    }
)
CARERS: Final = ("annie", "marja")


def list_burden_marks(key: str) -> set[str]:
    """Return what nobody but this carer may see without consent."""
    return {f"Gezegd-{key}", f"Oordeel-{key}", f"Mantel-{key}", f"Verandering-{key}"}


def list_line_marks(key: str) -> set[str]:
    """Return what stands in lines of support for this carer that are no respite care."""
    return {f"Doel-{key}", f"Praten-{key}", f"Volgende-{key}"}


def list_private_marks(key: str) -> set[str]:
    """Return what no other reader than this carer may see, but for the file."""
    return {f"Steun-{key}", f"Antwoord-{key}"}


def list_support_marks() -> set[str]:
    """Return what is between somebody and a client supporter, and not in the file either."""
    return {f"Steun-{key}" for key in ("client", *CARERS)}


@dataclass(frozen=True, slots=True)
class Sharing:
    """What a carer agreed to: None when it was withdrawn."""

    in_proposal: bool
    for_client: bool = False


def make_marked(workspace: Workspace, household: Household) -> ProposalMaterial:
    """Return all of a visit, nothing stripped yet, with a mark in everything."""
    material = workspace.proposals._gather_all(household.visits[0], FILE)
    people = {"client": material.dossier.client.id}
    people |= {key: household.people[key] for key in (*CARERS, "els")}
    dossier = replace(
        material.dossier,
        client=replace(
            material.dossier.client, situation="Situatiemerk", support=_support("client")
        ),
        carers=tuple(
            replace(carer, support=_support(household.key_of(carer.id)))
            for carer in material.dossier.carers
        ),
    )
    return replace(
        material,
        dossier=dossier,
        texts=_make_texts(),
        network=replace(
            material.network,
            people=tuple(
                replace(person, note=f"Kaartnotitie-{household.key_of(person.id)}")
                if person.id in {people["annie"], people["marja"]}
                else person
                for person in material.network.people
            ),
        ),
        signals=_mark_signals(material, household),
        situations={
            people[key]: CarerSituation(
                people[key], Since(2011, number + 2), 13.0, f"Vooruitzicht-{key}"
            )
            for number, key in enumerate(CARERS)
        },
        arrangement=_make_arrangement(people),
        investigation=_make_investigation(people),
        version=_make_version(material, 2),
        earlier=_make_version(material, 1),
        changes=_make_changes(people),
        responses=tuple(_make_response(people[key], key) for key in ("client", *CARERS)),
    )


def with_consents(
    material: ProposalMaterial, household: Household, given: dict[str, Sharing | None]
) -> ProposalMaterial:
    """Return the same with these consents; None is one that was withdrawn."""
    consents = {}
    for key, sharing in given.items():
        carer_id, day = household.people[key], date(2026, 2, 3)
        consents[carer_id] = (
            Consent(carer_id, day, True, date(2026, 2, 4), True)
            if sharing is None
            else Consent(carer_id, day, sharing.in_proposal, None, sharing.for_client)
        )
    return replace(material, consents=consents)


def _support(key: str) -> ClientSupport:
    return ClientSupport(
        told_on=date(2026, 1, 13),
        choice=SupportChoice.FORMAL,
        supporter="Mevrouw Bos",
        supporter_kind=SupporterKind.VOLUNTEER,
        organisation="De Klaproos",
        goal=f"Steun-{key}, doel",
        agreements=f"Steun-{key}, afspraken",
        evaluation=f"Steun-{key}, evaluatie",
        evaluated_on=date(2026, 2, 1),
    )


def _make_texts() -> dict[str, str]:
    return {
        "preparation.request": "Vraagmerk",
        "preparation.note": "Notitiemerk",
        "family.note": "Familienotitie",
        "family.not_involved": "Nietbetrokken",
        "agreements": "- Losafspraak",
        PLAN: "Noodplanmerk",
        "arrangement.contact.name": "Contactmerk",
        "care.heaviest": "Mantelwoorden",
        "unknown.text": "Nieuwetekst",
    }


def _mark_signals(material: ProposalMaterial, household: Household) -> tuple[ReviewedSignal, ...]:
    moment = datetime(2026, 2, 3, 12, tzinfo=UTC)
    marked = []
    for line in material.signals:
        signal = line.signal
        if signal.subject is None or signal.rests_on_answers_only:
            continue
        reason = f"Oordeel-{household.key_of(signal.subject)}"
        judgement = Judgement(signal.key, Verdict.AGREE, reason, moment)
        marked.append(ReviewedSignal(signal, judgement))
    return tuple(marked)


def _make_arrangement(people: dict[str, PersonId]) -> Arrangement:
    lines = [
        ProvisionDraft(
            people["client"],
            LifeArea.HOUSEHOLD,
            "Hulp-client",
            ProviderKind.NETWORK,
            people["els"],
            goal="Doel-client",
            from_signal="Signaalsleutel",
        )
    ]
    for key in CARERS:
        lines.append(
            ProvisionDraft(
                people[key],
                SupportFunction.EMOTIONAL_SUPPORT,
                f"Praten-{key}",
                ProviderKind.MUNICIPALITY,
                goal=f"Doel-{key}",
                letter=LegalLetter.CARER_SUPPORT,
                financing=Financing.WMO,
                next_action=f"Volgende-{key}",
            )
        )
        lines.append(
            ProvisionDraft(
                people[key],
                SupportFunction.RESPITE_CARE,
                f"Respijt-{key}",
                ProviderKind.NETWORK,
                people["marja" if key == "annie" else "els"],
                goal=f"Reden-{key}",
                next_action=f"Volgende-{key}",
            )
        )
    numbered = enumerate(lines)
    return Arrangement(
        tuple(Provision(ProvisionId(f"line {number}"), draft) for number, draft in numbered),
        (NoNeed(people["marja"], "Geennood-marja"),),
        (Agreement(AgreementId("a"), "Afspraakwie", "belt Els", "op dinsdag"),),
    )


def _make_investigation(people: dict[str, PersonId]) -> Investigation:
    said = tuple((people[key], f"Gezegd-{key}") for key in ("client", *CARERS))
    return Investigation(
        (
            Finding(Area.OWN_STRENGTH, said=said, found="Bevinding-b"),
            Finding(Area.CARER_SUPPORT, found="Bevinding-d"),
            Finding(Area.DOMESTIC_VIOLENCE, reason="Geweldmerk", said=said[:0], found="Geweldmerk"),
        ),
        "Probleemmerk",
        "Nodigmerk",
        "Restmerk",
    )


def _make_version(material: ProposalMaterial, number: int) -> Version:
    moment = datetime(2026, 2, number, 12, tzinfo=UTC)
    return Version(VersionId(f"v{number}"), material.visit.id, number, moment, None)


def _make_changes(people: dict[str, PersonId]) -> tuple[Change, ...]:
    lines = [
        Line(Part.REQUEST, "preparation.request", "Verandering-client"),
        Line(Part.NETWORK, "family.not_involved", "Verandering-netwerk"),
    ]
    lines += [Line(Part.BURDEN, "csi", f"Verandering-{key}", people[key]) for key in CARERS]
    return tuple(Change(None, line) for line in lines)


def _make_response(person_id: PersonId, key: str) -> Response:
    strokes = Signature((((100, 100), (200, 150)), ((300, 50),)))
    return Response(
        person_id, Answer.AGREED, date(2026, 2, 5), AnswerWay.SCREEN, f"Antwoord-{key}", strokes
    )
