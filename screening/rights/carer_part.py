"""All that is kept of one carer, gathered over the visits of a dossier."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from instruments.model import Instrument
from screening.arrangement.appreciation import Appreciation
from screening.arrangement.carer_card import CarerCard, read_card
from screening.arrangement.model import Agreement, ProvisionDraft
from screening.documents.proposal_record import Response, Version
from screening.dossier.burden import Burden, assess
from screening.dossier.carer_situation import CarerSituation
from screening.dossier.model import Carer, Consent, Dossier, Measurement, Visit
from screening.dossier.support_record import SupportRecord
from screening.errors import NotFound
from screening.identifiers import PersonId
from screening.investigation import fields
from screening.investigation.model import Area
from screening.investigation.reading import read_words_of
from screening.network.model import Person
from screening.signals.model import Judgement
from screening.signals.rules_at import load_titles
from screening.storage import (
    appreciation_store,
    arrangement_store,
    card_store,
    carer_part_store,
    carer_situation_store,
    measurement_store,
    network_store,
    proposal_store,
    support_store,
    visit_store,
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
        agreements: what the carer does, as agreed with other helpers.
        titles: what the signals are called, by their rule.
        situation: what the carer told; None when nothing.
        said: what the carer said at the investigation: key and title of the area, and the words.
        card: the carer card; None when nothing stands on it.
    """

    visit: Visit
    person: Person | None
    provisions: tuple[ProvisionDraft, ...]
    no_need: str
    providers: dict[PersonId, str]
    situation: CarerSituation | None = None
    said: tuple[tuple[str, str, str], ...] = ()
    card: CarerCard | None = None
    agreements: tuple[Agreement, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)

    def name_signal(self, key: str) -> str:
        """Return what the signal with a key is called."""
        return _name_signal(key, self.titles)


@dataclass(frozen=True, slots=True, repr=False)
class CarerPart:
    """One carer: consents, outcomes with every answer, judgements, visits, support, responses.

    The outcomes are there whatever the consent is now: it is about what is kept, not about what
    may be used.
    """

    carer: Carer
    consents: tuple[Consent, ...]
    burdens: tuple[Burden, ...]
    judged: tuple[JudgedSignal, ...]
    facts: tuple[VisitFacts, ...]
    support: SupportRecord
    appreciations: tuple[Appreciation, ...] = ()
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
    return CarerPart(
        carer=carer,
        consents=carer_part_store.load_consent_history(database, carer_id),
        burdens=_assess_all(database, dossier, carer_id, instrument_of),
        judged=tuple(
            JudgedSignal(
                visits[visit_id],
                _name_signal(judgement.signal_key, load_titles(database, visit_id)),
                judgement,
            )
            for visit_id, judgement in carer_part_store.load_judgements_about(database, carer_id)
        ),
        appreciations=appreciation_store.load_of_person(database, carer_id),
        support=support_store.load_records(database, dossier.id).get(carer_id, SupportRecord()),
        facts=tuple(
            _gather_facts(database, visit, carer, load_titles(database, visit.id))
            for visit in dossier.visits
        ),
        responses=proposal_store.load_responses_of(database, carer_id),
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


def _gather_facts(
    database: Database, visit: Visit, carer: Carer, titles: Mapping[str, str]
) -> VisitFacts:
    carer_id, name = carer.id, carer.name.strip().casefold()
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
        said=_list_said(database, visit, carer_id),
        card=_find_card(database, visit, carer),
        agreements=tuple(
            line for line in arrangement.agreements if line.who.strip().casefold() == name
        ),
        titles=titles,
    )


def _list_said(
    database: Database, visit: Visit, carer_id: PersonId
) -> tuple[tuple[str, str, str], ...]:
    texts = visit_store.load_texts(database, visit.id)
    return tuple(
        (key, texts.get(fields.name_field(key, fields.Part.TITLE), ""), words)
        for key, words in read_words_of(texts, carer_id)
        # Nothing is kept there under somebody's name; were it, it would still be in no copy.
        if key != Area.DOMESTIC_VIOLENCE
    )


def _find_card(database: Database, visit: Visit, carer: Carer) -> CarerCard | None:
    calls = card_store.load_calls(database, visit.id).get(carer.id, ())
    card = read_card(carer, calls, visit_store.load_texts(database, visit.id))
    return None if card.is_empty else card


def _name_signal(key: str, titles: Mapping[str, str]) -> str:
    rule = key.rpartition(":")[0]
    return titles.get(rule, rule)
