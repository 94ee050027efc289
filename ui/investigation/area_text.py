"""One text of the investigation, stored under its name while it is typed."""

from screening.dossier.model import Visit
from ui.components.auto_save_line import AutoSaveLine
from ui.components.auto_save_text import AutoSaveText
from ui.context import Context
from ui.dossier.stored_field import StoredField


class AreaText(StoredField):
    """A field whose text goes to the desk of the investigation; of a closed visit it is read.

    Args:
        name: under which the text is kept.
        longest: for a line of so many characters; a text of several lines when left out.
        lines: how many lines there is room for before anything is typed.
    """

    editor: AutoSaveLine | AutoSaveText

    def __init__(
        self,
        context: Context,
        visit: Visit,
        name: str,
        label: str,
        *,
        hint: str = "",
        longest: int = 0,
        lines: int = 2,
    ) -> None:
        editor: AutoSaveLine | AutoSaveText = (
            AutoSaveLine(longest) if longest else AutoSaveText(lines=lines)
        )
        desk = context.workspace.investigation
        super().__init__(
            context, label, editor, lambda text: desk.write(visit.id, name, text), hint
        )
        editor.setObjectName(name)
        if visit.is_closed:
            editor.setReadOnly(True)
            editor.setPlaceholderText(self.tr("Hier is niets opgeschreven."))
