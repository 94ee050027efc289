"""The map without names: nothing on or around the page names anybody, also after a lock."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from screening.network.hidden_names import list_name_words
from screening.network.model import Point
from tests.gui.network_map.table import Kitchen, Vault
from tests.support.windows import unlock
from ui.network_map.page import NetworkPage
from ui.network_map.side_panel import Tab
from ui.visit.page import VisitPage

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def read_model(model: QAbstractItemModel) -> Iterator[str]:
    """Return what every cell of a list shows and says."""
    for row in range(model.rowCount(QModelIndex())):
        for column in range(model.columnCount(QModelIndex())):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")


def read_accessible(interface: QAccessibleInterface) -> Iterator[str]:
    """Return what a screen reader gets, from a widget down."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield interface.text(kind)
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child.isValid():
            yield from read_accessible(child)


def read_widget(widget: QWidget) -> Iterator[str]:
    """Return all that a widget shows, tells in a tip and says."""
    yield from (
        widget.toolTip(),
        widget.statusTip(),
        widget.whatsThis(),
        widget.windowTitle(),
        widget.accessibleName(),
        widget.accessibleDescription(),
    )
    match widget:
        case QLabel() | QLineEdit() | QAbstractButton():
            yield widget.text()
        case QPlainTextEdit():
            yield widget.toPlainText()
        case QComboBox():
            yield from read_model(widget.model())
        case QTableView():
            yield from read_model(widget.model())
        case QGraphicsView():
            for item in widget.items():
                yield item.toolTip()
                yield " ".join(getattr(getattr(item, "_shape", None), "lines", ()))
        case _:
            pass
    for action in widget.actions():
        if isinstance(action, QAction):
            yield from (action.text(), action.toolTip())


def read_window(kitchen: Kitchen) -> str:
    """Return everything in the window, hidden parts included."""
    window = kitchen.window
    texts = [
        text for widget in (window, *window.findChildren(QWidget)) for text in read_widget(widget)
    ]
    texts += read_accessible(QAccessible.queryAccessibleInterface(window))
    return "\n".join(texts)


def find_names(kitchen: Kitchen) -> set[str]:
    """Return the words of names that are anywhere in the window; "van" is a word of ours too."""
    network = page_of(kitchen).context.workspace.network.load(kitchen.visit_id)
    names = [network.client_name, *(person.name for person in network.people)]
    words = {word for word in list_name_words(names) if len(word) > 2} - {"van"}
    return words & list_name_words([read_window(kitchen)])


def page_of(kitchen: Kitchen) -> NetworkPage:
    """Return the page as it is now: hiding makes another one."""
    assert isinstance(kitchen.window.page, VisitPage)
    page = kitchen.window.page.step_page
    assert isinstance(page, NetworkPage)
    return page


def let_go(kitchen: Kitchen) -> None:
    """Wait until the page of before is gone."""
    kitchen.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def hide(kitchen: Kitchen) -> NetworkPage:
    """Hide the names, and let the page of before go."""
    page_of(kitchen).tools.hide_action.trigger()
    let_go(kitchen)
    return page_of(kitchen)


def test_nothing_in_the_window_names_anybody(kitchen: Kitchen) -> None:
    """Not one text, tip or word for a screen reader, on any tab, with anybody chosen."""
    kitchen.choose("annie")
    kitchen.drag(kitchen.spot("henk"), kitchen.spot_at(Point(0.5, 0.5)))
    assert {"annie", "jansen"} <= find_names(kitchen)
    page = hide(kitchen)
    assert page.banner.isVisible()
    for tab in Tab:
        page.panel.show_tab(tab)
        for key in ("annie", "henk", "wijk"):
            page.choose(kitchen.household.people[key])
            kitchen.settle()
            assert find_names(kitchen) == set()
    assert kitchen.window.top_bar.path.text().startswith("Namen verborgen")
    assert kitchen.window.top_bar.undo_button.toolTip() == "Ongedaan maken: laatste stap"


def test_who_was_chosen_stays_chosen_under_a_label(kitchen: Kitchen) -> None:
    """The same tab about the same person, without name, note and relation, and not to edit."""
    kitchen.choose("annie")
    kitchen.page.panel.show_tab(Tab.LIST)
    page = hide(kitchen)
    form = page.panel.person.form
    assert form is not None
    assert form.person.id == kitchen.household.people["annie"]
    assert page.panel.tab is Tab.LIST
    page.panel.show_tab(Tab.PERSON)
    kitchen.settle()
    assert form.label.text() == "Echtgenote"
    assert form.label.isVisible()
    for key in ("name", "relation", "note"):
        assert not form.field(key).isVisible()
    assert not form.remove_button.isVisible()
    assert not page.tools.quick_add.isVisible()
    assert not page.panel.measures.field.isVisible()
    assert kitchen.has_focus(page.banner.show_button)


def test_nobody_can_be_changed_by_hand_or_key(kitchen: Kitchen) -> None:
    """Delete and dragging do nothing; what is stored is what it was."""
    page = hide(kitchen)
    before = kitchen.stored
    page.choose(kitchen.household.people["henk"])
    QTest.keyClick(page.board.view, Qt.Key.Key_Delete)
    QTest.keyClick(page.panel.people.table, Qt.Key.Key_Delete)
    kitchen.settle()
    after = kitchen.stored
    assert [(p.id, p.place) for p in after.people] == [(p.id, p.place) for p in before.people]


def test_names_come_back_by_button_and_by_key(kitchen: Kitchen) -> None:
    """The line above the map has the way back; the keys go both ways."""
    page = hide(kitchen)
    kitchen.click(page.banner.show_button)
    assert not page_of(kitchen).hides_names
    assert kitchen.window.top_bar.path.text().startswith("Piet Jansen")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(kitchen.window, Qt.Key.Key_N, keys)
    kitchen.settle()
    assert page_of(kitchen).hides_names


def test_what_is_half_typed_is_kept(kitchen: Kitchen) -> None:
    """A note that is being typed when names are hidden is in the vault."""
    kitchen.choose("henk")
    form = kitchen.page.panel.person.form
    assert form is not None
    form.note.setFocus()
    QTest.keyClicks(form.note, "belt elke dag")
    hide(kitchen)
    assert kitchen.person("henk").note.endswith("belt elke dag")


def test_names_stay_hidden_over_another_step_and_a_lock(vault: Vault) -> None:
    """Whoever comes back finds the map as it was shown; the other steps have names."""
    with vault.at_the_map() as kitchen:
        hide(kitchen)
        visit = kitchen.window.page
        assert isinstance(visit, VisitPage)
        visit.open_beside(1)
        kitchen.settle()
        assert kitchen.window.top_bar.path.text().startswith("Piet Jansen")
        visit.open_beside(-1)
        let_go(kitchen)
        assert page_of(kitchen).hides_names
        assert find_names(kitchen) == set()
        kitchen.window.lock()
        unlock(kitchen.window)
        kitchen.settle()
        assert page_of(kitchen).hides_names
        assert page_of(kitchen).banner.isVisible()
        assert find_names(kitchen) == set()
