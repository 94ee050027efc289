from screening.arrangement.model import ProviderKind, ProvisionDraft, SupportFunction
from screening.dossier.model import VisitKind, VisitStep
from screening.identifiers import VisitId
from screening.signals.model import Verdict
from tests.gui.arrangement.steps import (
    arrangement,
    begin_line,
    card_of,
    stored,
    type_words,
)
from tests.gui.visit.opening import TODAY, Table, click
from ui.theme import Theme

EMOTIONAL = SupportFunction.EMOTIONAL_SUPPORT


def follow_up(table: Table) -> VisitId:
    """Close the visit with one line in it and begin the next, which starts from a copy."""
    with table.vault() as workspace:
        draft = ProvisionDraft(
            table.household.people["annie"], EMOTIONAL, "Praatgroep", ProviderKind.MUNICIPALITY
        )
        workspace.arrangement.add_provision(table.second, draft)
        workspace.visits.close(table.second)
        made = workspace.visits.start(table.household.dossier_id, TODAY, VisitKind.FOLLOW_UP)
        return VisitId(made.created)


def test_there_is_a_card_for_the_client_and_then_for_every_carer(table: Table) -> None:
    """Each card is named after its person; a carer is named as such."""
    with arrangement(table) as (_window, _page, step):
        names = [card.accessibleName() for card in step.cards.rows()]
    assert names == [
        "Voor Piet Jansen",
        "Voor Annie Jansen, mantelzorger",
        "Voor Marja Jansen, mantelzorger",
    ]


def test_functions_from_the_signals_are_marked_and_none_is_chosen(table: Table) -> None:
    """The mark has a word for who cannot see it; the arrangement stays empty."""
    with arrangement(table) as (_window, _page, step):
        card = card_of(table, step, "annie")
        assert card.signals.button.text().startswith("Signalen, en wat daarbij past (")
        fits = card.chips.buttons[EMOTIONAL].accessibleName()
        other = card.chips.buttons[SupportFunction.MATERIAL_HELP].accessibleName()
        assert fits == "Regel toevoegen: 3 Emotionele steun, past bij de signalen"
        assert other == "Regel toevoegen: 8 Materiële hulp"
        assert card.rows.rows() == ()
    assert stored(table).provisions == ()


def test_a_signal_that_was_set_aside_offers_nothing(table: Table) -> None:
    """With every signal of a carer set aside there is no line about the signals left."""
    annie = table.household.people["annie"]
    with table.vault() as workspace:
        for line in workspace.review.signals(table.second):
            if line.signal.subject == annie:
                key = line.signal.key
                workspace.review.judge(table.second, key, Verdict.DISAGREE, "Klopt hier niet.")
    with arrangement(table) as (_window, _page, step):
        assert not card_of(table, step, "annie").signals.isVisible()
        assert card_of(table, step, "marja").signals.isVisible()


def test_a_carer_without_a_line_is_asked_why_once(table: Table) -> None:
    """The question goes away with an answer, and the answer is stored while it is typed."""
    with arrangement(table) as (window, _page, step):
        box = card_of(table, step, "marja").no_need
        assert box is not None
        assert box.notice.isVisible()
        assert card_of(table, step, "marja").chips.isVisible()
        type_words(window, box.reason, "Marja redt het zo.")
        assert not box.notice.isVisible()
        assert box.reason.isVisible()
        assert not card_of(table, step, "marja").chips.isVisible()
        assert step.cards.rows()[0].no_need is None
    (no_need,) = stored(table).no_needs
    assert no_need.carer_id == table.household.people["marja"]
    assert no_need.reason == "Marja redt het zo."


def test_a_line_for_the_carer_answers_the_question(table: Table) -> None:
    """With support agreed there is nothing left to ask."""
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "annie")
        assert card.no_need is not None
        assert card.no_need.isVisible()
        begin_line(window, card, EMOTIONAL, "Praatgroep")
        assert not card.no_need.isVisible()


def test_a_copied_line_says_so_until_it_is_changed(table: Table) -> None:
    """The note is a reminder to go over the line; a change shows that this happened."""
    visit_id = follow_up(table)
    with arrangement(table, visit_id) as (window, _page, step):
        (row,) = card_of(table, step, "annie").rows.rows()
        assert row.carried_over.text() == "Overgenomen van het vorige gesprek."
        assert step.carried_over.isVisible()
        click(window, row.edit_button)
        assert row.form is not None
        type_words(window, row.form.what, "Elke dinsdag: ")
        assert row.carried_over.text() == ""
        assert not step.carried_over.isVisible()
    assert stored(table, visit_id).provisions[0].draft.what == "Elke dinsdag: Praatgroep"


def test_a_closed_visit_shows_its_lines_and_changes_nothing(table: Table) -> None:
    """No chip, no pencil and no bin; the texts can be read and not be typed in."""
    follow_up(table)
    with arrangement(table, table.second) as (_window, _page, step):
        card = card_of(table, step, "annie")
        (row,) = card.rows.rows()
        assert row.what.text() == "Praatgroep"
        assert not row.edit_button.isVisible()
        assert not row.remove_button.isVisible()
        assert not card.chips.isVisible()
        assert step.agreements.editor.isReadOnly()
        assert not card_of(table, step, "marja").no_need.isVisible()  # type: ignore[union-attr]


def test_agreements_are_stored_while_typing(table: Table) -> None:
    """Who does what stands in the vault when the window closes."""
    with arrangement(table) as (window, _page, step):
        type_words(window, step.agreements.editor, "Marja belt Kees.")
    with table.vault() as workspace:
        assert workspace.visits.texts(table.second)["agreements"] == "Marja belt Kees."


def test_nothing_is_cut_off_at_200_percent(table: Table) -> None:
    """With large text the page is as wide as the window leaves, with the form open as well."""
    with arrangement(table) as (window, page, step):
        begin_line(window, card_of(table, step, "annie"), EMOTIONAL, "Praatgroep")
        theme: Theme = step.context.theme
        theme.set_text_scale(2.0)
        room = step.scaffold.viewport().width()
        table.qtbot.waitUntil(lambda: step.cards.minimumSizeHint().width() <= room)
        assert page.step is VisitStep.ARRANGEMENT
        theme.set_text_scale(1.0)
