from datetime import UTC, date, datetime

from screening.arrangement.model import Arrangement, NoNeed
from screening.documents.readiness import Readiness, check_readiness
from screening.dossier.model import Carer, Client, ClientSupport, Consent, Dossier
from screening.identifiers import DossierId, PersonId
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Judgement, Signal, Strength, Verdict

ANN, BOB, CAS = (PersonId(key) for key in ("ann", "bob", "cas"))
DAY = date(2026, 3, 2)
TOLD = ClientSupport(DAY)
DOSSIER = Dossier(
    DossierId("d"),
    Client(PersonId("piet"), "Piet", None, "", TOLD),
    (
        Carer(ANN, "Ann", "", TOLD),
        Carer(BOB, "Bob", "", ClientSupport()),
        Carer(CAS, "Cas", "", TOLD),
    ),
    {},
    (),
)
SIGNAL = Signal("rule", ANN, "t", "e", (), "s", Strength.PRACTICE, "n", ())


def test_everything_open_is_named() -> None:
    """Support, signals, client support and outcomes that stay inside, each for its own people."""
    found = check_readiness(
        DOSSIER,
        Arrangement((), (NoNeed(CAS, "Niet nodig"),)),
        [ReviewedSignal(SIGNAL, None)],
        {
            ANN: Consent(ANN, DAY, in_proposal=True),
            BOB: Consent(BOB, DAY, in_proposal=False),
            CAS: Consent(CAS, DAY, in_proposal=True, withdrawn_on=DAY),
        },
        {ANN, BOB, CAS},
    )
    assert found.without_support == ("Ann", "Bob")
    assert found.unjudged == 1
    assert found.not_told == ("Bob",)
    assert found.unshared == ("Bob", "Cas")
    assert not found.is_complete


def test_who_was_not_measured_keeps_nothing_outside() -> None:
    """Without an outcome there is nothing to share."""
    found = check_readiness(DOSSIER, Arrangement((), ()), [], {}, frozenset())
    assert found.unshared == ()


def test_a_judged_signal_is_not_open() -> None:
    """Agreed with or not: the professional has looked at it."""
    judged = Judgement(SIGNAL.key, Verdict.DISAGREE, "r", datetime(2026, 3, 2, tzinfo=UTC))
    lines = [ReviewedSignal(SIGNAL, judged)]
    assert check_readiness(DOSSIER, Arrangement((), ()), lines, {}, frozenset()).unjudged == 0


def test_nothing_open_is_complete() -> None:
    """Only then the page says so."""
    assert Readiness((), 0, (), ()).is_complete
