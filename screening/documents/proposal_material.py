"""Strips the material of a proposal to what one reader may see, before a word is written.

Whoever writes the document can then forget nothing: what is not there cannot be told. Texts are
named that may stay; a text that is new to the app stays behind until somebody names it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from screening.arrangement.backup_plan import PLAN
from screening.documents.audience import FILE, Audience, AudienceKind
from screening.documents.client_support import keep_for_file
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_arranged import (
    arranged_for_carer,
    arranged_for_client,
    arranged_for_file,
)
from screening.documents.proposal_backup_plan import keep_for_carer
from screening.documents.proposal_memory import (
    find_own_name,
    have_all_agreed,
    is_for_client,
    keep_visible,
)
from screening.documents.proposal_texts import ABOUT_CARER, CONTACT_FIELDS
from screening.dossier.care_questions import FIELD_PREFIX
from screening.dossier.model import Client, ClientSupport
from screening.identifiers import PersonId
from screening.investigation.model import Area, Finding, Investigation
from screening.network.model import Group, NetworkMap, Person, Sector
from screening.signals.desk import ReviewedSignal

_FOR_ALL: Final = frozenset({"agreements", PLAN, *CONTACT_FIELDS})
_FOR_CLIENT: Final = _FOR_ALL | {
    "preparation.request",
    "preparation.present",
    "network.conclusion",
}
_FOR_FILE: Final = _FOR_CLIENT | {"family.not_involved"}


def material_for(material: ProposalMaterial, audience: Audience) -> ProposalMaterial:
    """Return the material with just what this reader may see; nothing is added to it.

    The file has all of the client, and of a carer's burden what that carer agreed to. The client
    has what is the client's own, and of a carer's burden and support what that carer lets the
    client read. A carer has the own part, what was agreed that concerns this carer, and of the
    client no more than the name (Wmo 2015, art. 5.1.1 and 5.3.2).
    """
    sharing = list_sharing(material, audience)
    own = _keep_shared(material, sharing)
    stripped = _STRIPPED[audience.kind](own, audience, sharing)
    return replace(stripped, audience=audience)


def list_sharing(material: ProposalMaterial, audience: Audience) -> frozenset[PersonId]:
    """Return the carers whose burden, signals and own words this reader may see."""
    valid = {key: consent for key, consent in material.consents.items() if consent.is_valid}
    if audience.kind is AudienceKind.CARER:
        return frozenset(valid) & {audience.carer_id} if audience.carer_id else frozenset()
    agreed = {key for key, consent in valid.items() if consent.in_proposal}
    if audience.kind is AudienceKind.CLIENT:
        agreed = {key for key in agreed if valid[key].for_client}
    return frozenset(agreed)


def _keep_shared(material: ProposalMaterial, sharing: frozenset[PersonId]) -> ProposalMaterial:
    """Keep of the carers' burden that of these carers, and never suspected violence."""
    return replace(
        material,
        burdens=tuple(one for one in material.burdens if one.carer_id in sharing),
        courses=tuple(one for one in material.courses if one.carer_id in sharing),
        signals=tuple(
            line
            for line in material.signals
            if line.signal.subject is None or line.signal.subject in sharing
        ),
        situations={
            # What came up in talking about how it goes on stays in the carer part.
            carer_id: replace(situation, outlook="")
            for carer_id, situation in material.situations.items()
            if carer_id in sharing
        },
        investigation=material.investigation.without(Area.DOMESTIC_VIOLENCE),
        consents={key: one for key, one in material.consents.items() if key in sharing},
    )


def _strip_for_file(
    material: ProposalMaterial, audience: Audience, sharing: frozenset[PersonId]
) -> ProposalMaterial:
    del audience
    dossier = material.dossier
    shared = have_all_agreed(dossier, sharing)
    return replace(
        material,
        dossier=replace(
            dossier,
            client=replace(dossier.client, support=keep_for_file(dossier.client.support)),
            carers=tuple(
                replace(carer, support=keep_for_file(carer.support)) for carer in dossier.carers
            ),
        ),
        texts=_keep_texts(material.texts, _FOR_FILE, about_carer=shared),
        network=replace(
            material.network,
            people=tuple(replace(person, note="") for person in material.network.people),
        ),
        investigation=_keep_said(material.investigation, sharing | {dossier.client.id}),
        arrangement=arranged_for_file(material.arrangement),
        changes=keep_visible(material, material.changes, FILE, sharing),
    )


def _strip_for_client(
    material: ProposalMaterial, audience: Audience, sharing: frozenset[PersonId]
) -> ProposalMaterial:
    client = material.dossier.client
    shared = have_all_agreed(material.dossier, sharing)
    findings = _keep_said(material.investigation, sharing | {client.id})
    if not shared:
        # What a carer needs may be known to the client only when that carer agrees.
        findings = findings.without(Area.CARER_SUPPORT)
    carers = tuple(replace(carer, support=ClientSupport()) for carer in material.dossier.carers)
    return replace(
        material,
        dossier=replace(material.dossier, carers=carers),
        texts=_keep_texts(material.texts, _FOR_CLIENT, about_carer=shared),
        network=hide_private(material.network),
        signals=tuple(
            _without_causes(line) for line in material.signals if is_for_client(line.signal)
        ),
        investigation=findings,
        arrangement=arranged_for_client(material.arrangement, client.id, sharing),
        changes=keep_visible(material, material.changes, audience, sharing),
        responses=tuple(one for one in material.responses if one.person_id == client.id),
    )


def _strip_for_carer(
    material: ProposalMaterial, audience: Audience, sharing: frozenset[PersonId]
) -> ProposalMaterial:
    dossier, carer_id = material.dossier, PersonId(audience.carer_id or "")
    arrangement = arranged_for_carer(material.arrangement, carer_id)
    name = find_own_name(material, carer_id)
    drafts = [line.draft for line in arrangement.provisions]
    named = {draft.for_person for draft in drafts} | {draft.provider_id for draft in drafts}
    return replace(
        material,
        dossier=replace(
            dossier,
            client=Client(dossier.client.id, dossier.client.name, None, "", ClientSupport()),
            carers=tuple(
                carer if carer.id == carer_id else replace(carer, relation="", support=_UNKNOWN)
                for carer in dossier.carers
                if carer.id == carer_id or carer.id in named
            ),
            procedure={},
            visits=(material.visit,),
        ),
        texts={
            field: keep_for_carer(text, name) if field == PLAN else text
            for field, text in _keep_texts(material.texts, _FOR_ALL, about_carer=False).items()
        },
        network=_keep_names(material.network, named),
        signals=tuple(_without_causes(one) for one in material.signals if one.signal.subject),
        investigation=_keep_own_words(material.investigation, carer_id),
        arrangement=arrangement,
        changes=keep_visible(material, material.changes, audience, sharing),
        responses=tuple(one for one in material.responses if one.person_id == carer_id),
    )


_UNKNOWN: Final = ClientSupport()
_STRIPPED: Final[
    Mapping[
        AudienceKind, Callable[[ProposalMaterial, Audience, frozenset[PersonId]], ProposalMaterial]
    ]
] = {
    AudienceKind.FILE: _strip_for_file,
    AudienceKind.CLIENT: _strip_for_client,
    AudienceKind.CARER: _strip_for_carer,
}


def hide_private(network: NetworkMap) -> NetworkMap:
    """Return the map without what is private to the people on it."""
    people = tuple(
        replace(
            person,
            age=None,
            gender=None,
            able=None,
            knows=None,
            willing=None,
            note="",
            distance="",
            contact="",
        )
        for person in network.people
    )
    return replace(network, people=people, ties=())


def _keep_names(network: NetworkMap, named: set[PersonId | None]) -> NetworkMap:
    """Return nothing of the map but the names of who stands in a line."""
    people = tuple(
        Person(person.id, person.name, "", Group.INFORMAL, Sector.OTHER_FAMILY)
        for person in network.people
        if person.id in named
    )
    return NetworkMap(network.client_name, None, people, (), network.client_id)


def _keep_texts(
    texts: Mapping[str, str], kept: frozenset[str], *, about_carer: bool
) -> Mapping[str, str]:
    """Return the texts that may stay; those on the care situation where the request may."""
    has_care = "preparation.request" in kept
    return {
        field: text
        for field, text in texts.items()
        if field in kept
        or (
            has_care
            and field.startswith(FIELD_PREFIX)
            and (about_carer or field not in ABOUT_CARER)
        )
    }


def _without_causes(line: ReviewedSignal) -> ReviewedSignal:
    """Leave out what a signal rests on: it may tell of others whether they can and want to help."""
    causes = tuple(
        replace(cause, sentence="") for cause in line.signal.causes if not cause.is_answer
    )
    answers = tuple(cause for cause in line.signal.causes if cause.is_answer)
    # Those by answers only stay as they are, so that the signal is still known as one of them.
    return replace(line, signal=replace(line.signal, causes=causes or answers))


def _keep_said(investigation: Investigation, people: frozenset[PersonId]) -> Investigation:
    findings = tuple(
        replace(
            finding,
            said=tuple((person, words) for person, words in finding.said if person in people),
        )
        for finding in investigation.findings
    )
    return replace(investigation, findings=findings)


def _keep_own_words(investigation: Investigation, carer_id: PersonId) -> Investigation:
    """Return what this carer said, without what anyone found or why it was asked."""
    findings = tuple(
        Finding(finding.key, finding.title, said=own)
        for finding in investigation.findings
        if (own := tuple(pair for pair in finding.said if pair[0] == carer_id))
    )
    return Investigation(findings)
