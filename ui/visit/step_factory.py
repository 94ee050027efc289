"""Which page shows which step of a visit; a page is imported when it is first needed."""

from screening.dossier.model import Visit, VisitStep
from ui.context import Context
from ui.page import Page


def make_step_page(  # noqa: PLR0911 - one for each step
    step: VisitStep, context: Context, visit: Visit, *, names_hidden: bool = False
) -> Page:
    """Return a fresh page for a step; only the map can be shown without names."""
    match step:
        case VisitStep.PREPARATION:
            from ui.visit.preparation_page import PreparationPage

            return PreparationPage(context, visit)
        case VisitStep.FAMILY:
            from ui.visit.family_page import FamilyPage

            return FamilyPage(context, visit)
        case VisitStep.CARE_SITUATION:
            from ui.visit.care_situation_page import CareSituationPage

            return CareSituationPage(context, visit)
        case VisitStep.BURDEN:
            from ui.burden.page import BurdenPage

            return BurdenPage(context, visit)
        case VisitStep.NETWORK:
            from ui.network_map.page import NetworkPage

            return NetworkPage(context, visit, names_hidden=names_hidden)
        case VisitStep.SIGNALS:
            from ui.review.page import SignalsPage

            return SignalsPage(context, visit)
        case VisitStep.INVESTIGATION:
            from ui.investigation.page import InvestigationPage

            return InvestigationPage(context, visit)
        case VisitStep.ARRANGEMENT:
            from ui.arrangement.page import ArrangementPage

            return ArrangementPage(context, visit)
        case VisitStep.PROPOSAL:
            from ui.proposal.page import ProposalPage

            return ProposalPage(context, visit)
