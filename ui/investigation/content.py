"""What the page of the investigation shows, gathered from the desks in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from screening.dossier.model import Visit
from screening.identifiers import PersonId
from screening.investigation.known import Known, list_known
from screening.investigation.model import Area, CodeEntry, Finding, Investigation
from screening.workspace import Workspace

NOTHING = Finding("")


@dataclass(frozen=True, slots=True, repr=False)
class InvestigationContent:
    """The findings, who can be quoted, and what other steps know already.

    Suspected domestic violence is not in it: that is read when somebody asks for it.

    Args:
        speakers: name by person, the client first.
        is_carried: whether something was brought along from the visit before.
    """

    investigation: Investigation
    speakers: Mapping[PersonId, str]
    request: str
    known: Mapping[Area, tuple[Known, ...]]
    is_carried: bool

    @property
    def findings(self) -> Mapping[str, Finding]:
        """What was found, by area."""
        return {finding.key: finding for finding in self.investigation.findings}

    @property
    def points(self) -> tuple[Finding, ...]:
        """The attention points and own areas that are open."""
        return tuple(finding for finding in self.investigation.findings if finding.reason)


@dataclass(frozen=True, slots=True, repr=False)
class HiddenContent:
    """What is read only when somebody asks for it."""

    finding: Finding
    code: tuple[CodeEntry, ...]


def gather_content(workspace: Workspace, visit: Visit) -> InvestigationContent:
    """Return what the page shows; runs on the worker."""
    dossier = workspace.dossiers.load(visit.dossier_id)
    texts = workspace.visits.texts(visit.id)
    investigation = workspace.investigation.load_for_others(visit.id)
    return InvestigationContent(
        investigation,
        {
            dossier.client.id: dossier.client.name,
            **{carer.id: carer.name for carer in dossier.carers},
        },
        texts.get("preparation.request", ""),
        list_known(
            texts,
            workspace.network.load(visit.id),
            workspace.review.signals(visit.id),
            workspace.arrangement.load(visit.id),
        ),
        is_carried=_is_carried(workspace, visit, investigation),
    )


def gather_hidden(workspace: Workspace, visit: Visit) -> HiddenContent:
    """Return what is shown to nobody who did not ask for it; runs on the worker."""
    desk = workspace.investigation
    found = (
        finding for finding in desk.load(visit.id).findings if finding.key == Area.DOMESTIC_VIOLENCE
    )
    return HiddenContent(next(found, NOTHING), desk.load_code(visit.id))


def _is_carried(workspace: Workspace, visit: Visit, now: Investigation) -> bool:
    """Whether anything still reads as at the visit before."""
    if visit.copied_from is None or visit.is_closed:
        return False
    before = {text for text in _list_texts(workspace.investigation.load(visit.copied_from)) if text}
    return any(text in before for text in _list_texts(now))


def _list_texts(investigation: Investigation) -> list[str]:
    found = [finding.found for finding in investigation.findings]
    return [investigation.problems, investigation.needed, investigation.remaining, *found]
