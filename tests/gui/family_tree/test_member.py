"""What is told of one member beside the tree: relatives, relations, and facts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from screening.dossier.model import VisitKind, VisitStep
from screening.identifiers import DossierId, VisitId
from screening.network.family.model import (
    Descent,
    KinshipKind,
    PartnershipKind,
    PartnershipState,
)
from screening.network.family.relatives import Relative
from screening.network.model import Gender
from tests.gui.family_tree.parlour import Parlour
from tests.gui.visit.opening import Table, settle
from ui.components.choice_field import ChoiceField
from ui.network_map.page import NetworkPage
from ui.places import Place, PlaceName
from ui.visit.family_page import FamilyPage
from ui.visit.page import VisitPage


def add(parlour: Parlour, relative: Relative, *names: str) -> QLineEdit:
    """Type names as relatives of whoever is chosen, each with Enter."""
    adder = parlour.form.adder
    parlour.click(adder.kinds.buttons[list(adder.kinds._values).index(relative)])
    for name in names:
        QTest.keyClicks(adder.line, name)
        QTest.keyClick(adder.line, Qt.Key.Key_Return)
    parlour.settle()
    return adder.line


def choose(field: ChoiceField, term: object) -> None:
    """Pick a term in a list as a hand does."""
    index = field._terms.index(term)  # type: ignore[arg-type]
    field.setCurrentIndex(index)
    field.activated.emit(index)


def test_ten_children_are_added_by_ten_names(parlour: Parlour) -> None:
    """The focus stays in the line; all ten are children of both, on the map and in the list."""
    names = [f"Kind {number}" for number in range(10)]
    line = add(parlour, Relative.CHILD, *names)
    assert parlour.window.focusWidget() is line
    assert line.text() == ""
    assert parlour.form.person_id == parlour.id_of("piet")
    for name in names:
        assert parlour.parents(name) == {"Piet Jansen", "Annie Jansen"}
        assert parlour.person(name).relation == "kind"
    shown = [row.name.value() for row in parlour.step.rows.rows()]
    assert shown[-10:] == names
    assert len(parlour.form.children_list.rows.rows()) == 12


def test_a_newcomer_stands_on_the_network_map(parlour: Parlour) -> None:
    """The page of the next step but two shows the same people."""
    add(parlour, Relative.SIBLING, "Joke")
    parlour.page.open_step(VisitStep.NETWORK)
    parlour.settle()
    network = parlour.page.step_page
    assert isinstance(network, NetworkPage)
    assert "Joke" in {item.person.name for item in network.board.view.map_scene.people.values()}


def test_each_kind_of_relative_is_added(parlour: Parlour) -> None:
    """To whoever is chosen; one step of undo each."""
    parlour.choose("marja")
    add(parlour, Relative.PARTNER, "Bert")
    add(parlour, Relative.CHILD, "Sofie")
    assert parlour.parents("Sofie") == {"Marja Jansen", "Bert"}
    assert (parlour.person("Bert").relation, parlour.person("Sofie").relation) == (
        "partner van kind",
        "kleinkind",
    )
    parlour.choose("annie")
    add(parlour, Relative.PARENT, "Opa")
    assert parlour.parents("Truus de Boer") == {"Opa"} == parlour.parents("Annie Jansen")
    parlour.undo()
    assert "Opa" not in {member.name for member in parlour.stored.members}
    assert parlour.parents("Truus de Boer") == set()


def test_somebody_who_is_there_already_is_chosen(parlour: Parlour) -> None:
    """A neighbour of the map who turns out to be a sister."""
    parlour.choose("truus")
    adder = parlour.form.adder
    adder.begin(Relative.SIBLING)
    index = adder.known._people.index(parlour.id_of("els"))
    adder.known.activated.emit(index)
    parlour.settle()
    assert parlour.id_of("els") in {member.id for member in parlour.stored.members}
    assert parlour.person("Els van Dam").relation == "buurvrouw"


def test_a_refusal_stands_at_the_field(parlour: Parlour) -> None:
    """Nothing is stored, and the name that was typed is still there."""
    parlour.choose("marja")
    line = add(parlour, Relative.PARENT, "Derde ouder")
    assert parlour.form.adder.error_line.text().startswith("Dit kind heeft al twee ouders.")
    assert line.text() == "Derde ouder"
    assert "Derde ouder" not in {member.name for member in parlour.stored.members}
    QTest.keyClicks(line, "!")
    assert parlour.form.adder.error_line.text() == ""
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert parlour.form.adder.error_line.text().startswith("Typ eerst een naam")


def test_a_name_that_was_typed_is_not_lost(parlour: Parlour) -> None:
    """Choosing somebody else adds who was typed, to whom it was typed for."""
    adder = parlour.form.adder
    adder.begin(Relative.CHILD)
    QTest.keyClicks(adder.line, "Sofie")
    parlour.choose("truus")
    assert parlour.parents("Sofie") == {"Piet Jansen", "Annie Jansen"}


def test_a_partnership_is_changed_and_taken_away(parlour: Parlour) -> None:
    """Both lists save at once; the cross takes only the tie away, and both people stay."""
    (row,) = parlour.form.partners.rows.rows()
    kind, state = row.fields
    assert kind.accessibleName() == "Wat voor relatie met Annie Jansen"
    choose(kind, PartnershipKind.LIVING_APART)
    parlour.settle()
    choose(state, PartnershipState.SEPARATED)
    parlour.settle()
    (stored,) = parlour.stored.partnerships
    assert (stored.kind, stored.state) == (
        PartnershipKind.LIVING_APART,
        PartnershipState.SEPARATED,
    )
    parlour.click(row.remove_button)
    assert parlour.stored.partnerships == ()
    assert not parlour.form.partners.isVisible()
    assert parlour.id_of("annie") in {member.id for member in parlour.stored.members}


def test_a_descent_is_changed_and_a_parent_taken_away(parlour: Parlour) -> None:
    """From the side of the child as from that of the parent."""
    parlour.choose("kees")
    piet, _annie = parlour.form.parents.rows.rows()
    choose(piet.fields[0], Descent.ADOPTED)
    parlour.settle()
    lines = {(line.parent, line.child): line.descent for line in parlour.stored.parentages}
    assert lines[parlour.id_of("piet"), parlour.id_of("kees")] is Descent.ADOPTED
    parlour.choose("annie")
    (kees,) = [
        row for row in parlour.form.children_list.rows.rows() if row.name.text() == "Kees Jansen"
    ]
    parlour.click(kees.remove_button)
    assert parlour.parents("Kees Jansen") == {"Piet Jansen"}


def test_a_descent_that_cannot_be_goes_back(parlour: Parlour) -> None:
    """A third parent by birth is refused at the row, which shows again what is stored."""
    workspace, visit = parlour.step.context.workspace, parlour.step.visit.id
    truus, kees = parlour.id_of("truus"), parlour.id_of("kees")
    workspace.family.set_parent(visit, truus, kees, Descent.FOSTER)
    parlour.step.reload()
    parlour.settle()
    parlour.choose("truus")
    (row,) = parlour.form.children_list.rows.rows()
    choose(row.fields[0], Descent.BIRTH)
    parlour.settle()
    assert "al twee ouders" in row.error_line.text()
    assert row.fields[0].value() is Descent.FOSTER


def test_brothers_and_sisters_become_twins(parlour: Parlour) -> None:
    """Those by their parents can be twins and stay; those without can be taken away."""
    parlour.choose("marja")
    (kees,) = parlour.form.siblings.rows.rows()
    assert not kees.remove_button.isVisible()
    assert kees.fields[0].currentText() == "broer of zus"
    choose(kees.fields[0], KinshipKind.TWIN)
    parlour.settle()
    assert KinshipKind.TWIN in {each.kind for each in parlour.stored.kinships}
    parlour.choose("truus")
    (annie,) = parlour.form.siblings.rows.rows()
    parlour.click(annie.remove_button)
    truus = parlour.id_of("truus")
    assert all(truus not in (each.first, each.second) for each in parlour.stored.kinships)


def test_facts_are_saved_as_they_are_told(parlour: Parlour) -> None:
    """Gender with the word that goes with it, name, age and the two boxes; undo too."""
    add(parlour, Relative.CHILD, "Sofie")
    sofie = parlour.person("Sofie").id
    parlour.step.choose(sofie)
    form = parlour.form
    parlour.click(form.gender.buttons[1])
    assert parlour.person("Sofie").gender is Gender.WOMAN
    assert parlour.person("Sofie").relation == "dochter"
    form.age.line.setFocus()
    QTest.keyClicks(form.age.line, "51")
    QTest.keyClick(form.age.line, Qt.Key.Key_Return)
    form.living_together.toggle()
    form.deceased.toggle()
    parlour.settle()
    person = parlour.person("Sofie")
    assert (person.age, person.living_together, person.deceased) == (51, True, True)
    assert form.heading.text() == "Sofie"
    assert form.facts.text() == "dochter · 51 jaar"
    form.age.line.selectAll()
    QTest.keyClicks(form.age.line, "-3")
    QTest.keyClick(form.age.line, Qt.Key.Key_Return)
    parlour.settle()
    assert form.field("age").error().startswith("Vul een getal in van 0")
    parlour.click(form.remove_button)
    assert parlour.step.panel.form is None


def test_the_gender_of_the_client_is_told_here(parlour: Parlour) -> None:
    """Nothing else of the client is: that stands in the dossier."""
    parlour.click(parlour.form.gender.buttons[2])
    assert parlour.stored.members[0].gender is Gender.OTHER
    assert not hasattr(parlour.form, "name")


def test_ages_that_cannot_be_are_asked_about(parlour: Parlour) -> None:
    """A child older than the parent: a sentence in the form, and nothing refused."""
    workspace, visit = parlour.step.context.workspace, parlour.step.visit.id
    workspace.network.change_person(visit, parlour.id_of("kees"), age=80)
    parlour.step.reload()
    parlour.settle()
    parlour.choose("kees")
    assert parlour.form.doubts.text().startswith("Annie Jansen (78 jaar) staat als ouder van")
    parlour.choose("truus")
    assert parlour.form.doubts.text() == ""


def test_the_list_has_the_same_power(parlour: Parlour) -> None:
    """Its buttons open the same form, of the client too; a row leads on to the other person."""
    row = parlour.step.rows.row(parlour.id_of("annie"))
    assert row.choose_button.accessibleName() == "Familieband van Annie Jansen"
    parlour.press(Qt.Key.Key_Space, row.choose_button)
    assert parlour.form.heading.text() == "Annie Jansen"
    assert parlour.view.person == parlour.id_of("annie")
    assert parlour.form.isAncestorOf(parlour.window.focusWidget())
    (piet,) = parlour.form.partners.rows.rows()
    assert piet.open_button.accessibleName() == "Naar Piet Jansen"
    parlour.click(piet.open_button)
    assert parlour.form.heading.text() == "Piet Jansen"
    parlour.choose("kees")
    parlour.click(parlour.step.client.button)
    assert parlour.form.heading.text() == "Piet Jansen"


def test_two_people_can_have_one_name(parlour: Parlour) -> None:
    """Both are there, and the tree says how to tell them apart."""
    add(parlour, Relative.CHILD, "Kees Jansen")
    names = [member.name for member in parlour.stored.members]
    assert names.count("Kees Jansen") == 2
    assert "twee mensen die Kees Jansen heten" in parlour.step.board.message.text()


def test_an_empty_page_says_what_to_do_first(table: Table) -> None:
    """Of a client alone; the sentence goes with the first relative."""
    with table.vault() as workspace:
        today = table.clock.today()
        created = workspace.dossiers.create("Jan Alleen", [], today)
        dossier = DossierId(created.dossier_id or "")
        visit = VisitId(workspace.visits.start(dossier, today, VisitKind.FIRST).created)
    with table.visit() as (window, _page):
        window.go(Place(PlaceName.VISIT, dossier, visit, VisitStep.FAMILY))
        settle(window)
        assert isinstance(window.page, VisitPage)
        step = window.page.step_page
        assert isinstance(step, FamilyPage)
        assert step.board.message.text().startswith("Wie horen er bij de familie van Jan Alleen?")
        assert step.panel.form is not None
        step.panel.form.adder.begin(Relative.CHILD)
        QTest.keyClicks(step.panel.form.adder.line, "Sofie")
        QTest.keyClick(step.panel.form.adder.line, Qt.Key.Key_Return)
        settle(window)
        assert step.board.message.text() == ""


def test_every_field_has_a_name_for_who_does_not_see_it(parlour: Parlour) -> None:
    """Every line, list, box and button of the form, of everybody."""
    for key in ("piet", "annie", "marja", "truus"):
        parlour.choose(key)
        parlour.form.adder.begin(Relative.CHILD)
        for widget in parlour.form.findChildren(QWidget):
            if widget.focusPolicy() and widget.isVisible():
                name = widget.accessibleName() or getattr(widget, "text", str)()
                assert name, type(widget)
