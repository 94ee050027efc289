"""All that is kept of one carer, gathered over the visits of a dossier."""

from collections.abc import Callable
from dataclasses import dataclass

from instruments.model import Instrument
from screening.arrangement.model import ProvisionDraft
from screening.documents.proposal_record import Response, Version
from screening.dossier.burden import Burden, assess
from screening.dossier.carer_situation import CarerSituation
from screening.dossier.model import Carer, Consent, Dossier, Measurement, Visit
from screening.errors import NotFound
from screening.identifiers import PersonId
from screening.network.model import Person
from screening.signals.model import Judgement
from screening.signals.rules import load_rules
from screening.storage import (
    arrangement_store,
    carer_part_store,
    carer_situation_store,
    measurement_store,
    network_store,
    proposal_store,
)
from screening.storage.database import Database


# No generated reprs: all of this is personal and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class JudgedSignal:
    """What a signal about the carer was called, and what the professional thought of it."""

    visit: Visit
    title: str
    judgement: Judgement


@dataclass(frozen=True, slots=True, repr=False)
class VisitFacts:
    """What one visit holds of the carer outside the questionnaires.

    Args:
        person: how the carer stands on the map; None when not on it.
        no_need: why no support was needed, or an empty text.
        providers: the names of the people who give the support.
        situation: what the carer told; None when nothing.
    """

    visit: Visit
    person: Person | None
    provisions: tuple[ProvisionDraft, ...]
    no_need: str
    providers: dict[PersonId, str]
    situation: CarerSituation | None = None


@dataclass(frozen=True, slots=True, repr=False)
class CarerPart:
    """One carer: consents, outcomes with every answer, judgements, each visit, own responses.

    The outcomes are there whatever the consent is now: it is about what is kept, not about what
    may be used.
    """

    carer: Carer
    consents: tuple[Consent, ...]
    burdens: tuple[Burden, ...]
    judged: tuple[JudgedSignal, ...]
    facts: tuple[VisitFacts, ...]
    responses: tuple[tuple[Version, Response], ...] = ()


def gather_carer_part(
    database: Database,
    dossier: Dossier,
    carer_id: PersonId,
    instrument_of: Callable[[Measurement], Instrument],
) -> CarerPart:
    """Read all that is kept of a carer; NotFound when the dossier has no such carer."""
    carer = next((one for one in dossier.carers if one.id == carer_id), None)
    if carer is None:
        raise NotFound
    visits = {visit.id: visit for visit in dossier.visits}
    titles = {rule.key: rule.title for rule in load_rules()}
    return CarerPart(
        carer=carer,
        consents=carer_part_store.load_consent_history(database, carer_id),
        burdens=_assess_all(database, dossier, carer_id, instrument_of),
        judged=tuple(
            JudgedSignal(visits[visit_id], _name_signal(judgement.signal_key, titles), judgement)
            for visit_id, judgement in carer_part_store.load_judgements_about(database, carer_id)
        ),
        responses=proposal_store.load_responses_of(database, carer_id),
        facts=tuple(_gather_facts(database, visit, carer_id) for visit in dossier.visits),
    )


def _assess_all(
    database: Database,
    dossier: Dossier,
    carer_id: PersonId,
    instrument_of: Callable[[Measurement], Instrument],
) -> tuple[Burden, ...]:
    days = {visit.id: visit.held_on for visit in dossier.visits}
    latest: dict[str, Measurement] = {}
    burdens = []
    for measurement in measurement_store.load_of_dossier(database, dossier.id):
        if measurement.carer_id != carer_id:
            continue
        earlier = latest.get(measurement.instrument_id)
        burdens.append(
            assess(
                measurement,
                instrument_of(measurement),
                earlier,
                held_on=days[measurement.visit_id],
                earlier_held_on=days[earlier.visit_id] if earlier else None,
            )
        )
        if measurement.finished_at is not None:
            latest[measurement.instrument_id] = measurement
    return tuple(burdens)


def _gather_facts(database: Database, visit: Visit, carer_id: PersonId) -> VisitFacts:
    people = network_store.load_people(database, visit.id)
    arrangement = arrangement_store.load_arrangement(database, visit.id)
    return VisitFacts(
        visit=visit,
        person=next((person for person in people if person.id == carer_id), None),
        provisions=tuple(
            line.draft for line in arrangement.provisions if line.draft.for_person == carer_id
        ),
        no_need=next(
            (line.reason for line in arrangement.no_needs if line.carer_id == carer_id), ""
        ),
        providers={person.id: person.name for person in people},
        situation=carer_situation_store.load_of_visit(database, visit.id).get(carer_id),
    )


def _name_signal(key: str, titles: dict[str, str]) -> str:
    rule = key.rpartition(":")[0]
    return titles.get(rule, rule)
