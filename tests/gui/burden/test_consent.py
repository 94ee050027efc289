from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.questionnaire.answering import CSI, EDIZ, burden, visible_texts
from tests.gui.visit.opening import Table, click
from tests.support.clock import FakeClock
from tests.support.households import enter_household
from tests.support.vaults import create_vault
from ui.messages import Question


def lay_without_consent(folder: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """Return the household as it is before Marja was asked anything."""
    clock = FakeClock()
    workspace = create_vault(folder, clock)
    household = enter_household(workspace, clock, "jansen", without_consent={"marja"})
    workspace.lock()
    return Table(folder, clock, household, qtbot, qapp)


def test_without_consent_there_is_no_questionnaire(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    """First comes the explanation with two choices; only a choice brings the instruments."""
    table = lay_without_consent(tmp_path / "kluis", qtbot, qapp)
    with burden(table) as (window, page):
        marja = page.cards[1]
        assert marja.rows == {}
        explained = " ".join(visible_texts(marja))
        for word in ("mantelzorgersdeel", "intrekken", "voorstel", "losse", "vernietigen"):
            assert word in explained
        click(window, marja.consent.carer_part_button)
        assert marja.consent.state.text() == (
            "Toestemming gegeven op 18 augustus 2026. De uitslag blijft in het mantelzorgersdeel."
        )
        assert not marja.consent.proposal_button.isVisible()
        assert list(marja.rows) == [CSI, EDIZ]
        assert marja.rows[CSI].together_button.text() == "Samen invullen"
        assert marja.rows[CSI].alone_button.text() == "Mantelzorger vult zelf in"
        click(window, marja.consent.change_button)
        state = marja.consent.state
        assert state.text().endswith("maar niet in het exemplaar voor de cliënt.")
        click(window, marja.consent.client_button)
        assert state.text().endswith("ook in het exemplaar voor de cliënt.")
        workspace = page.context.workspace
        assert workspace.next_undo(table.household.dossier_id) == "toestemming vastleggen"
        click(window, marja.consent.client_button)
        assert state.text().endswith("maar niet in het exemplaar voor de cliënt.")
        assert workspace.next_undo(table.household.dossier_id) == ""
        click(window, marja.consent.client_button)
    with table.vault() as workspace:
        consents = workspace.measurements.consents(table.household.dossier_id)
        consent = consents[table.household.people["marja"]]
        assert (consent.is_valid, consent.in_proposal, consent.for_client) == (True, True, True)


def test_withdrawal_asks_and_then_hides(table: Table) -> None:
    """A refusal changes nothing; after withdrawal no result is on the screen or handed out."""
    asked: list[Question] = []

    def answer(question: Question) -> bool:
        asked.append(question)
        return len(asked) > 1

    with burden(table) as (window, page):
        window.messages.answer_questions = answer
        annie, marja = page.cards
        click(window, annie.consent.withdraw_button)
        assert annie.rows[CSI].notice is not None
        click(window, annie.consent.withdraw_button)
        assert [question.is_dangerous for question in asked] == [True, True]
        assert annie.rows == {}
        assert annie.course is None
        texts = " ".join(visible_texts(annie))
        assert "toestemming ingetrokken op 18 augustus 2026" in texts
        for told in ("van 13", "stellingen gaven druk", "verloop van"):
            assert told not in texts
        assert marja.rows
    with table.vault() as workspace:
        assert workspace.measurements.burdens(table.second) == ()


def test_only_a_new_consent_brings_the_results_back(table: Table) -> None:
    """Undo has nothing to offer after a withdrawal; asking again shows results and course."""
    with burden(table) as (window, page):
        window.messages.answer_questions = lambda _: True
        click(window, page.cards[0].consent.withdraw_button)
        card = page.cards[0]
        workspace = page.context.workspace
        assert workspace.next_undo(table.household.dossier_id) == ""
        click(window, card.consent.proposal_button)
        assert card.rows[CSI].notice is not None
        assert card.course is not None
        order = [card.body.indexOf(part) for part in (*card.rows.values(), card.course)]
        assert order == sorted(order)
