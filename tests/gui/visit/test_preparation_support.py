from datetime import date

from screening.dossier.model import (
    ClientSupport,
    SupportChoice,
)
from tests.gui.visit.opening import TODAY, Table, click, undo
from tests.gui.visit.preparing import preparation


def test_who_was_not_told_of_client_support_is_told_in_one_click(table: Table) -> None:
    """The button stores today and the consultant; undo brings the reminder back."""
    with preparation(table) as (window, page, step):
        lines = step.support.lines.rows()
        assert len(lines) == 3
        assert lines[0].line.text().startswith("Nog niet genoteerd: of Piet Jansen weet")
        click(window, lines[1].told_button)
        assert not lines[1].told_button.isVisible()
        assert "op 18 augustus 2026 verteld aan Annie Jansen" in lines[1].line.text()
        undo(window, page)
        assert lines[1].told_button.isVisible()
        click(window, lines[1].told_button)
    with table.vault() as workspace:
        carer = workspace.dossiers.load(table.household.dossier_id).carers[0]
    assert carer.support == ClientSupport(TODAY, "Sanne de Groot")


def test_who_was_told_in_time_is_named_with_the_day(table: Table) -> None:
    """The line says when and by whom, without a button."""
    with table.vault() as workspace:
        dossier = workspace.dossiers.load(table.household.dossier_id)
        told = ClientSupport(date(2026, 1, 20), "Sanne")
        workspace.client_support.set_support(dossier.id, dossier.client.id, told)
    with preparation(table) as (_window, _page, step):
        line = step.support.lines.rows()[0]
        assert line.line.text() == "Verteld aan Piet Jansen op 20 januari 2026 door Sanne."
        assert not line.told_button.isVisible()


def test_a_request_for_another_supporter_is_seen_before_the_talk(table: Table) -> None:
    """Open, it stands below the line of who asked; arranged, it is no longer there."""
    with table.vault() as workspace:
        dossier = workspace.dossiers.load(table.household.dossier_id)
        workspace.client_support.ask_another(dossier.id, dossier.client.id)
        asked = workspace.client_support.ask_another(dossier.id, dossier.carers[0].id).created
        workspace.client_support.change_request(dossier.id, asked, arranged_on=TODAY)
    with preparation(table) as (_window, _page, step):
        lines = [line.requests.text() for line in step.support.lines.rows()]
    assert lines[0].startswith("Piet Jansen vroeg op 18 augustus 2026 om een andere")
    assert lines[1:] == ["", ""]


def test_who_supports_stands_behind_the_choice(table: Table) -> None:
    """The person and the organisation, for a carer as for the client."""
    with table.vault() as workspace:
        dossier = workspace.dossiers.load(table.household.dossier_id)
        chosen = ClientSupport(
            date(2026, 1, 20), "", SupportChoice.FORMAL, "Els", organisation="MEE"
        )
        workspace.client_support.set_support(dossier.id, dossier.carers[0].id, chosen)
    with preparation(table) as (_window, _page, step):
        words = step.support.lines.rows()[1].line.text()
    assert words.endswith("Wil ondersteuning: ja, van een organisatie (Els, MEE).")
