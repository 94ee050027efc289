from functools import partial
from pathlib import Path

from screening.dossier.model import VisitStep
from screening.identifiers import MeasurementId
from tests.gui.instruments.adding import has_pages, listed, take_in
from tests.gui.questionnaire.answering import burden, burden_of, page_of, tap
from tests.gui.visit.opening import Table, click, settle
from ui.course.panel import CoursePanel
from ui.proposal.page import ProposalPage
from ui.review.page import SignalsPage

KEY = "kleine_lijst"


def test_an_added_one_works_everywhere(table: Table, file: Path) -> None:
    """It is offered, filled in, told at the burden; signals, proposal and course work with it."""
    take_in(table, file)
    with burden(table) as (window, page):
        row = page.cards[1].rows[KEY]
        click(window, row.together_button)
        assert page_of(window).statement_view.statement.text() == "Verzonnen stelling een."
        for label in ("Ja", "Nee", "Hoog"):
            tap(window, label)
        click(window, page_of(window).end_view.finish_button)
        notice = burden_of(window).cards[1].rows[KEY].notice
        assert notice is not None
        assert notice.word() == "Overbelasting"
        assert "De KL noemt zo'n uitslag: veel." in notice.text()
    for step, kind in ((VisitStep.SIGNALS, SignalsPage), (VisitStep.PROPOSAL, ProposalPage)):
        with table.visit(step=step) as (window, visit):
            assert isinstance(visit.step_page, kind)
            settle(window)
            if isinstance(visit.step_page, ProposalPage):
                shown = visit.step_page.preview
                table.qtbot.waitUntil(partial(has_pages, shown))
    with table.visit(step=VisitStep.PREPARATION) as (window, visit):
        panel = CoursePanel(visit.context)
        panel.show_dossier(table.household.dossier_id, table.household.people["marja"])
        settle(window)
        assert "KL" in [one.course.instrument for one in panel.sections]
        panel.deleteLater()
    with table.vault() as workspace:
        found = [
            one for one in workspace.measurements.of_visit(table.second) if one.instrument_id == KEY
        ]
        answers = workspace.measurements.load(MeasurementId(found[0].id)).answers
        assert dict(answers) == {"q1": "ja", "q2": "nee", "q3": "hoog"}
    with listed(table) as (window, instruments):
        assert not instruments.cards[-1].remove_button.isVisible()
        assert "al gebruikt" in instruments.cards[-1].state.text()
