"""Which page shows which place; a page is imported when it is first needed."""

from ui.context import Context
from ui.page import Page
from ui.places import WEEK, Place, PlaceName


def make_page(place: Place, context: Context) -> Page:  # noqa: PLR0911, PLR0912 - one a place
    """Return a fresh page for a place of an open vault."""
    match place:
        case Place(name=PlaceName.DOSSIER, dossier_id=dossier_id) if dossier_id:
            from ui.dossier.page import DossierPage

            return DossierPage(context, dossier_id)
        case Place(name=PlaceName.VISIT, visit_id=visit_id, step=step) if visit_id:
            from ui.visit.page import VisitPage

            return VisitPage(context, visit_id, step, names_hidden=place.names_hidden)
        case Place(name=PlaceName.QUESTIONNAIRE) if place.measurement_id:
            from ui.questionnaire.page import QuestionnairePage

            return QuestionnairePage(context, place)
        case Place(name=PlaceName.SETTINGS):
            from ui.settings.page import SettingsPage

            return SettingsPage(context)
        case Place(name=PlaceName.OWN_DATA, dossier_id=dossier_id) if dossier_id:
            from ui.rights.own_data_page import OwnDataPage

            return OwnDataPage(context, dossier_id, place.person_id)
        case Place(name=PlaceName.INVITATION, dossier_id=dossier_id) if dossier_id:
            from ui.dossier.invitation_page import InvitationPage

            return InvitationPage(context, dossier_id)
        case Place(name=PlaceName.DESTRUCTION, dossier_id=dossier_id) if dossier_id:
            from ui.rights.destruction_page import DestructionPage

            return DestructionPage(context, dossier_id, place.person_id)
        case Place(name=PlaceName.RETENTION):
            from ui.rights.retention_page import RetentionPage

            return RetentionPage(context)
        case Place(name=PlaceName.LOG):
            from ui.log.page import LogPage

            return LogPage(context)
        case Place(name=PlaceName.INSTRUMENTS):
            from ui.instruments.page import InstrumentsPage

            return InstrumentsPage(context)
        case Place(name=PlaceName.DIRECTORY):
            from ui.directory.page import DirectoryPage

            return DirectoryPage(context)
        case Place(name=PlaceName.RULES):
            from ui.rules.page import RulesPage

            return RulesPage(context)
        case _:
            from ui.caseload.page import CaseloadPage

            page = CaseloadPage(context)
            if place.detail == WEEK:
                page.week.show_week(True)
            return page
