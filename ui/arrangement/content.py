"""What the arrangement page shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from screening.arrangement.card_desk import CardContent
from screening.arrangement.checks import carers_without_support
from screening.arrangement.contact import Contact, list_contacts
from screening.arrangement.hints import (
    SignalOffer,
    find_carried_over,
    list_functions,
    list_signal_offers,
)
from screening.arrangement.model import Agreement, LifeArea, Provision, SupportFunction
from screening.arrangement.notices import Notices, list_notices
from screening.arrangement.offer_doubts import list_offer_doubts, list_offer_ids
from screening.dossier.model import Visit
from screening.identifiers import PersonId, ProvisionId
from screening.network.model import NetworkMap, Person
from screening.wording.network_summary import SummaryLine, summarise_network
from screening.workspace import Workspace
from ui.arrangement.plan_content import PlanContent, list_plan

Subject = SupportFunction | LifeArea


@dataclass(frozen=True, slots=True, repr=False)
class PersonContent:
    """The part of one person; `subjects` are what a line for this person can be about.

    `offered` are the functions that fit the signals, `signals` the same by signal; `needs_answer`
    means that there is neither support nor a reason why not.
    """

    id: PersonId
    name: str
    is_carer: bool
    subjects: tuple[Subject, ...]
    offered: tuple[Subject, ...]
    signals: tuple[SignalOffer, ...]
    lines: tuple[Provision, ...]
    carried_over: frozenset[ProvisionId]
    no_need: str
    needs_answer: bool

    @property
    def has_carried_over(self) -> bool:
        """Whether a line still reads as at the previous visit."""
        return any(line.id in self.carried_over for line in self.lines)


@dataclass(frozen=True, slots=True, repr=False)
class ArrangementContent:
    """Everyone a line can be for, who can do something, the texts, and what the map gives.

    `titles` are those of the signals by their key, `notices` what to look at again in a line,
    `doubts` why the offer in a line may not be there as it stands, and `contacts` who may be the
    contact person, as name, role and how to call them. `plan` tells how the carers stand in the
    backup plan, and `cards` are the carer cards.
    """

    people: tuple[PersonContent, ...]
    network: tuple[Person, ...]
    network_map: NetworkMap
    names: Mapping[PersonId, str]
    titles: Mapping[str, str]
    notices: Notices
    doubts: Mapping[ProvisionId, str]
    agreements: tuple[Agreement, ...]
    contacts: tuple[Contact, ...]
    texts: Mapping[str, str]
    summary: tuple[SummaryLine, ...]
    plan: tuple[PlanContent, ...]
    cards: tuple[CardContent, ...]


def gather_content(workspace: Workspace, visit: Visit) -> ArrangementContent:
    """Read all that the page shows; runs on the worker."""
    dossier = workspace.dossiers.load(visit.dossier_id)
    arrangement = workspace.arrangement.load(visit.id)
    signals = workspace.review.signals(visit.id)
    network_map = workspace.network.load(visit.id)
    network, texts = network_map.people, workspace.visits.texts(visit.id)
    carried: frozenset[ProvisionId] = frozenset()
    if visit.copied_from and not visit.is_closed:
        carried = find_carried_over(arrangement, workspace.arrangement.load(visit.copied_from))
    reasons = {no_need.carer_id: no_need.reason for no_need in arrangement.no_needs}
    unanswered = {carer.id for carer in carers_without_support(arrangement, dossier.carers)}
    carers = {carer.id for carer in dossier.carers}
    today = workspace.clock.today()
    offers = workspace.directory.look_up(list_offer_ids(arrangement))

    def make_part(person_id: PersonId, name: str) -> PersonContent:
        is_carer = person_id in carers
        return PersonContent(
            id=person_id,
            name=name,
            is_carer=is_carer,
            subjects=tuple(SupportFunction) if is_carer else tuple(LifeArea),
            offered=list_functions(signals, person_id) if is_carer else (),
            signals=list_signal_offers(signals, person_id) if is_carer else (),
            lines=tuple(
                line for line in arrangement.provisions if line.draft.for_person == person_id
            ),
            carried_over=carried,
            no_need=reasons.get(person_id, ""),
            needs_answer=person_id in unanswered,
        )

    return ArrangementContent(
        people=(
            make_part(dossier.client.id, dossier.client.name),
            *(make_part(carer.id, carer.name) for carer in dossier.carers),
        ),
        network=tuple(person for person in network if not person.deceased),
        network_map=network_map,
        names={person.id: person.name for person in network},
        titles={line.signal.key: line.signal.title for line in signals},
        notices={} if visit.is_closed else list_notices(arrangement, network, today),
        doubts={} if visit.is_closed else list_offer_doubts(arrangement, offers, today),
        agreements=arrangement.agreements,
        contacts=list_contacts(dossier, network),
        texts=texts,
        summary=summarise_network(network_map, texts),
        plan=list_plan(network_map, texts),
        cards=workspace.carer_cards.load(visit.id),
    )
