"""Parts of a page that are open again after a lock, with what was half typed in them."""

from PySide6.QtTest import QTest

from screening.arrangement.model import ProviderKind, SupportFunction
from screening.dossier.model import VisitStep
from screening.network.model import Group
from screening.signals.model import Verdict
from tests.gui.shell.locking import lock, visit_page
from tests.gui.visit.opening import Table, click, settle
from tests.support.windows import unlock
from ui.arrangement.page import ArrangementPage
from ui.caseload.page import CaseloadPage
from ui.main_window import MainWindow
from ui.network_map.page import NetworkPage
from ui.network_map.side_panel import Tab
from ui.review.page import SignalsPage


def test_the_same_step_person_and_tab_are_shown_again(table: Table) -> None:
    """On the map the form of the same person is open, with half an age in it."""
    with table.visit(step=VisitStep.PREPARATION) as (window, visit):
        visit.open_step(VisitStep.NETWORK)
        settle(window)
        network = visit.step_page
        assert isinstance(network, NetworkPage)
        annie = table.household.people["annie"]
        network.choose(annie)
        form = network.panel.person.form
        assert form is not None
        form.age.line.selectAll()
        QTest.keyClicks(form.age.line, "7x")
        network.panel.show_tab(Tab.LIST)
        QTest.keyClicks(network.tools.quick_add.line, "Hen")
        lock(window)
        unlock(window)
        settle(window)
        again = visit_page(window)
        assert again.step is VisitStep.NETWORK
        network = again.step_page
        assert isinstance(network, NetworkPage)
        assert network.panel.tab is Tab.LIST
        assert network.tools.quick_add.line.text() == "Hen"
        form = network.panel.person.form
        assert form is not None
        assert form.person.id == annie
        assert form.age.line.text() == "7x"


def test_a_line_of_the_arrangement_is_open_again(table: Table) -> None:
    """Both a stored line with half a date and a new line without words go on."""
    with table.visit(step=VisitStep.ARRANGEMENT) as (window, visit):
        page = visit.step_page
        assert isinstance(page, ArrangementPage)
        card = page.card(table.household.people["annie"])
        click(window, card.chips.buttons[SupportFunction.RESPITE_CARE])
        form = card.rows.rows()[-1].form
        assert form is not None
        QTest.keyClicks(form.what, "Een middag vrij")
        form.what.flush()
        settle(window)
        click(window, form.more.button)
        QTest.keyClicks(form.more.ends_on.line, "31-")
        click(window, card.chips.buttons[SupportFunction.ADVICE])
        lock(window)
        unlock(window)
        settle(window)
        page = visit_page(window).step_page
        assert isinstance(page, ArrangementPage)
        forms = [row.form for row in page.card(table.household.people["annie"]).rows.rows()]
        opened = [form for form in forms if form is not None]
        assert [form.what.value() for form in opened] == ["Een middag vrij", ""]
        assert opened[0].more.ends_on.line.text() == "31-"
        assert opened[1].what.hasFocus()


def test_who_is_being_added_is_still_of_the_same_kind(table: Table) -> None:
    """Half the name of a professional does not come back as half the name of a neighbour."""
    with table.visit(step=VisitStep.NETWORK) as (window, visit):
        network = visit.step_page
        assert isinstance(network, NetworkPage)
        add = network.tools.quick_add
        usual = add.group.value()
        add.group.set_value(Group.PROFESSIONAL)
        assert usual is not Group.PROFESSIONAL
        QTest.keyClicks(add.line, "Hen")
        lock(window)
        unlock(window)
        settle(window)
        network = visit_page(window).step_page
        assert isinstance(network, NetworkPage)
        assert network.tools.quick_add.line.text() == "Hen"
        assert network.tools.quick_add.group.value() is Group.PROFESSIONAL


def test_an_organisation_still_waits_for_its_name(table: Table) -> None:
    """Who chose an organisation and did not name it yet sees the line for its name again."""
    with table.visit(step=VisitStep.ARRANGEMENT) as (window, visit):
        page = visit.step_page
        assert isinstance(page, ArrangementPage)
        card = page.card(table.household.people["annie"])
        click(window, card.chips.buttons[SupportFunction.RESPITE_CARE])
        form = card.rows.rows()[-1].form
        assert form is not None
        QTest.keyClicks(form.what, "Een middag vrij")
        form.what.flush()
        settle(window)
        click(window, form.provider.kind.buttons[1])
        lock(window)
        unlock(window)
        settle(window)
        page = visit_page(window).step_page
        assert isinstance(page, ArrangementPage)
        form = page.card(table.household.people["annie"]).rows.rows()[-1].form
        assert form is not None
        assert form.provider.kind.value() is ProviderKind.OFFER
        assert form.provider.offer.isVisible()
        assert form.provider.waiting_note.isVisible()


def test_a_judgement_still_waits_for_its_reason(table: Table) -> None:
    """Half a reason to disagree is in its line, which stands there and may be seen."""
    with table.visit(step=VisitStep.SIGNALS) as (window, visit):
        page = visit.step_page
        assert isinstance(page, SignalsPage)
        person_id = table.household.people["marja"]
        forms = [place.open_card().judgement for place in page.groups.row(person_id).cards.rows()]
        number = len(forms) - 1
        click(window, forms[number].choice.buttons[1])
        forms[number].reason.setFocus()
        lock(window)
        unlock(window)
        settle(window)
        page = visit_page(window).step_page
        assert isinstance(page, SignalsPage)
        form = page.groups.row(person_id).cards.rows()[number].open_card().judgement
        assert form.choice.value() is Verdict.DISAGREE
        assert form.reason.isVisible()
        assert form.reason.hasFocus()
        middle = form.reason.mapTo(window, form.reason.rect().center())
        assert form.reason.visibleRegion().boundingRect().height() > 0
        assert window.rect().contains(middle)


def test_half_a_task_is_back_under_its_person(table: Table) -> None:
    """The line for a task in one's own words is open again, with the words in it."""
    with table.visit(step=VisitStep.NETWORK) as (window, visit):
        network = visit.step_page
        assert isinstance(network, NetworkPage)
        network.choose(table.household.people["annie"])
        form = network.panel.person.form
        assert form is not None
        form.tasks.own_field.show()
        QTest.keyClicks(form.tasks.own_text, "biljar")
        lock(window)
        unlock(window)
        settle(window)
        network = visit_page(window).step_page
        assert isinstance(network, NetworkPage)
        form = network.panel.person.form
        assert form is not None
        assert form.tasks.own_text.text() == "biljar"
        assert form.tasks.own_field.isVisible()


def test_a_new_dossier_goes_on_where_it_was_left(window: MainWindow) -> None:
    """The card is open again, with the client's name and a date that is half typed."""
    page = window.page
    assert isinstance(page, CaseloadPage)
    settle(window)
    click(window, page.empty.button or page.new_button)
    assert page.new_card is not None
    QTest.keyClicks(page.new_card.client_line, "Fatma Yil")
    page.new_card.date_field.line.selectAll()
    QTest.keyClicks(page.new_card.date_field.line, "12-")
    page.new_card.client_line.setFocus()
    lock(window)
    unlock(window)
    settle(window)
    page = window.page
    assert isinstance(page, CaseloadPage)
    assert page.new_card is not None
    assert page.new_card.client_line.text() == "Fatma Yil"
    assert page.new_card.client_line.hasFocus()
    assert page.new_card.date_field.line.text() == "12-"
    assert page.context.workspace.dossiers.caseload() == ()
