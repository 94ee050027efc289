"""In which order the week tells what waits."""

from datetime import date

from screening.arrangement.agenda import AgendaGroup, AgendaItem, AgendaKind, sort_agenda
from screening.identifiers import DossierId

DAY = date(2026, 3, 10)


def test_of_one_day_the_names_stand_in_the_order_of_the_alphabet() -> None:
    """Whatever the accents and capitals."""
    items = [
        AgendaItem(
            AgendaKind.DEADLINE, AgendaGroup.TODAY, DossierId(name), name, DAY, "Onderzoek", "", ""
        )
        for name in ("Zeynep", "Éline", "Ömer", "piet")
    ]
    names = [item.client_name for item in sort_agenda(items)]
    assert names == ["Éline", "Ömer", "piet", "Zeynep"]
