"""What a rule says and what it looks at, in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.hints import read_functions
from screening.wording.labels import label
from ui.components.labels import TextType, Tone, WrapLabel
from ui.roles import Space
from ui.rules.view import RuleView


class RuleText(QWidget):
    """All that a signal of it says, every condition, and the source with its strength."""

    def __init__(self, view: RuleView) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        self._column.addWidget(WrapLabel(view.explanation))
        self._add_heading(self._name_conditions(view))
        for condition in view.conditions:
            self._column.addWidget(WrapLabel(f"– {condition}"))
        self._add_heading(self.tr("Wat dit niet zegt"))
        self._column.addWidget(WrapLabel(view.not_said))
        if functions := read_functions(view.rule.functions):
            self._column.addSpacing(Space.SMALL)
            names = ", ".join(f"{function.value} {label(function)}" for function in functions)
            words = self.tr("Past misschien bij: {functions}")
            self._column.addWidget(WrapLabel(words.format(functions=names)))
        self._column.addSpacing(Space.SMALL)
        words = self.tr("Bron: {source} ({strength})").format(
            source=view.rule.source, strength=label(view.rule.strength)
        )
        self._column.addWidget(WrapLabel(words, TextType.SMALL, Tone.SECOND))

    def _add_heading(self, words: str) -> None:
        self._column.addSpacing(Space.SMALL)
        self._column.addWidget(WrapLabel(words, TextType.STRONG))

    def _name_conditions(self, view: RuleView) -> str:
        if len(view.conditions) == 1:
            return self.tr("Kijkt of dit klopt")
        if view.rule.when.mode == "all":
            return self.tr("Kijkt of dit allemaal klopt")
        return self.tr("Kijkt of ten minste één hiervan klopt")
