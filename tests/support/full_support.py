"""Client support of which everything is filled in, in words that stand nowhere else."""

from datetime import date

from screening.dossier.model import ClientSupport, SupportChoice, SupporterKind


def full_support(day: date) -> ClientSupport:
    """Return somebody's client support in which all fourteen answers are of one day."""
    return ClientSupport(
        told_on=day,
        told_by="het loket",
        choice=SupportChoice.INFORMAL,
        supporter="Elske",
        supporter_kind=SupporterKind.VOLUNTEER,
        organisation="De Klaproos",
        reach="06 1234 5678",
        shared_on=day,
        shared_what="het verslag",
        shared_with="de huisarts",
        goal="Doorslapen",
        agreements="Samen bellen",
        evaluation="Het lukte",
        evaluated_on=day,
    )
