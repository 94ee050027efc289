"""The rules behind the signals: which there are, silencing one, and adding from a file."""

from pathlib import Path
from typing import ClassVar, Final

from screening.changes import Topic
from screening.signals.rule_reading import RuleReading
from screening.wording.path_text import word_path
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.page_scaffold import PageScaffold
from ui.components.problems_card import ProblemsCard
from ui.context import Context
from ui.icons import IconName
from ui.page import Page
from ui.preferences import documents_folder
from ui.roles import Space
from ui.rules.preview import RulesPreview
from ui.rules.rule_lists import RuleLists
from ui.rules.view import RulesView, RuleView, gather_rules, view_rule

KINDS: Final = "Excel (*.xlsx)"


class RulesPage(Page):
    """Shows the lists, or what came of reading a file; that takes the place of the lists."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.RULES, Topic.MEASUREMENT})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        self.scaffold = PageScaffold(theme, "")
        self.add_button = Button(
            theme,
            self.tr("Regels toevoegen uit een bestand …"),
            ButtonKind.PRIMARY,
            IconName.PLUS,
        )
        self.example_button = Button(
            theme, self.tr("Voorbeeldbestand opslaan …"), icon=IconName.HAND_OVER
        )
        self.scaffold.add_action(self.add_button)
        self.scaffold.add_action(self.example_button)
        self.lists = RuleLists(context)
        self.scaffold.add(self.lists)
        self._column = ChangingColumn(Space.LARGE)
        self.scaffold.body.addLayout(self._column)
        self.outer.addWidget(self.scaffold)
        self.add_button.clicked.connect(self._on_add)
        self.example_button.clicked.connect(self._on_example)
        self.lists.emptied.connect(self.add_button.setFocus)
        self.problems: ProblemsCard | None = None
        self.preview: RulesPreview | None = None
        self._own: frozenset[str] = frozenset()
        self._silenced: frozenset[str] = frozenset()
        self._folder = documents_folder()
        self._is_first = True

    def reload(self) -> None:
        """Read which rules there are and show them, unless a file is being looked at."""
        workspace = self.context.workspace
        self.context.operations.read(lambda: gather_rules(workspace), self._on_loaded, owner=self)

    def _on_loaded(self, view: RulesView) -> None:
        self._own = frozenset(
            one.rule.key for one in (*view.in_force, *view.silenced) if one.added is not None
        ) | {one.event.rule_key for one in view.unusable}
        self._silenced = frozenset(one.rule.key for one in view.silenced)
        self.lists.show_rules(view)
        if self.preview is None and self.problems is None:
            self._show_lists()
            if self._is_first:
                self.add_button.setFocus()
        self._is_first = False

    def _show_lists(self) -> None:
        self._change(
            self.tr("Regels voor signalen"),
            self.tr(
                "Elk signaal komt van een regel. Hier staat waar elke regel naar kijkt en waar "
                "hij op steunt. Wat u hier wijzigt, geldt voor open en nieuwe gesprekken; "
                "afgesloten gesprekken houden hun signalen."
            ),
            is_list=True,
        )

    def _on_add(self) -> None:
        title = self.tr("Kies het bestand met regels")
        paths = self.context.messages.choose_files(title, KINDS, self._folder, self)
        if not paths:
            return
        self._folder = paths[0].parent
        self._set_busy(True)
        workspace = self.context.workspace

        def read() -> tuple[RuleReading, tuple[RuleView, ...]]:
            reading, added = workspace.rules.preview(paths[0]), workspace.instruments.list_added()
            return reading, tuple(view_rule(rule, added) for rule in reading.rules)

        self.context.operations.read(read, lambda found: self._on_read(*found), owner=self)

    def _on_read(self, reading: RuleReading, views: tuple[RuleView, ...]) -> None:
        self._set_busy(False)
        if reading.problems:
            self._show_problems(reading)
        else:
            self._show_preview(reading, views)
        self.scaffold.verticalScrollBar().setValue(0)

    def _show_problems(self, reading: RuleReading) -> None:
        self._change(self.tr("Regels toevoegen"), "", is_list=False)
        self.problems = card = ProblemsCard(
            self.context.theme,
            reading.problems,
            self.tr("Deze regels zijn zo niet te gebruiken"),
            self.tr("Terug naar de regels"),
        )
        card.again_asked.connect(self._on_add)
        card.left.connect(self._leave_reading)
        self._column.put(card)
        card.table.setFocus()
        announce(card, card.notice.accessibleName())

    def _show_preview(self, reading: RuleReading, views: tuple[RuleView, ...]) -> None:
        lead = self.tr("Deze regels zijn nog niet in gebruik. Lees ze eerst na.")
        self._change(self.tr("Regels toevoegen"), lead, is_list=False)
        self.preview = preview = RulesPreview(self.context, views, self._own, self._silenced)
        preview.accepted.connect(lambda reason: self._on_accepted(reading, reason))
        preview.refused.connect(self._leave_reading)
        self._column.put(preview)
        preview.form.setFocus()
        announce(preview, lead)

    def _on_accepted(self, reading: RuleReading, reason: str) -> None:
        desk = self.context.workspace.rules
        if self.preview is None:
            return
        self.context.operations.write(
            lambda: desk.add(reading.definitions, reason),
            lambda _: self._on_taken_in(),
            owner=self,
            failed=self.preview.form.refuse,
        )

    def _on_taken_in(self) -> None:
        self._leave_reading()
        self.context.messages.show_done(self.tr("De regels zijn in gebruik."))

    def _leave_reading(self) -> None:
        self.preview = self.problems = None
        self.reload()
        self._show_lists()
        self.add_button.setFocus()
        # What was taken in stands at the top, and the form that was left far below.
        self.scaffold.verticalScrollBar().setValue(0)

    def _on_example(self) -> None:
        title = self.tr("Kies een map voor het voorbeeldbestand")
        folder = self.context.messages.choose_folder(title, self._folder, self)
        if folder is None:
            return
        desk = self.context.workspace.rules
        self.context.operations.read(lambda: desk.save_template(folder), self._on_saved, owner=self)

    def _on_saved(self, path: Path) -> None:
        words = self.tr("{name} staat in de map {folder}.")
        self.context.messages.show_done(words.format(name=path.name, folder=word_path(path.parent)))

    def _change(self, heading: str, lead: str, *, is_list: bool) -> None:
        """Make room for something else below another heading."""
        self.titled.emit(heading)
        self.scaffold.set_heading(heading)
        self.scaffold.set_lead(lead)
        self._column.clear()
        self.problems, self.preview = None, None
        for widget in (self.lists, self.add_button, self.example_button):
            widget.setVisible(is_list)

    def _set_busy(self, busy: bool) -> None:
        self.add_button.setEnabled(not busy)
        usual = self.tr("Regels toevoegen uit een bestand …")
        self.add_button.setText(self.tr("Wordt gelezen …") if busy else usual)
