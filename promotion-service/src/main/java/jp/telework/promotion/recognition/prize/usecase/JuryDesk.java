package jp.telework.promotion.recognition.prize.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.recognition.prize.domain.Juries;
import jp.telework.promotion.recognition.prize.domain.Jury;
import jp.telework.promotion.recognition.prize.domain.JuryAction;
import jp.telework.promotion.recognition.prize.domain.JuryStatus;

/** Opens juries for commands, and tells the journal what became of them. Their events are for the ministry alone. */
@ApplicationScoped
public class JuryDesk implements CaseDesk.Cases<Jury, JuryAction> {

    /** The kind in the names of cases. */
    public static final String KIND = "recognition-jury";

    private final Juries juries;
    private final CaseDesk desk;
    private final Journal journal;

    JuryDesk(Juries juries, CaseDesk desk, Journal journal) {
        this.juries = juries;
        this.desk = desk;
        this.journal = journal;
    }

    /** A jury as the ministry's feed shows it. */
    @EventData(kind = KIND)
    record Snapshot(UUID roundId, JuryStatus status, int prizes, Instant begunAt) {}

    public static CaseRef caseOf(UUID roundId) {
        return new CaseRef(KIND, roundId);
    }

    static String attempted(JuryAction action) {
        return action + "_RECOGNITION_JURY";
    }

    Jury get(UUID roundId) {
        return juries.find(roundId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** Opens a jury for a step of its decision. */
    Jury open(Caller caller, UUID roundId, IfMatch ifMatch, JuryAction action) {
        return desk.open(this, caller, roundId, ifMatch, action, attempted(action));
    }

    void tell(Jury jury, String verb) {
        tell(jury, verb, Map.of());
    }

    void tell(Jury jury, String verb, Map<String, Object> detail) {
        journal.changed(
                caseOf(jury.id()),
                "jp.telework.promotion.recognition-jury." + verb + ".v1",
                null,
                new Snapshot(
                        jury.id(),
                        jury.status(),
                        jury.decision().map(made -> made.plan().prizes().size()).orElse(0),
                        jury.begunAt()),
                detail);
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<Jury> find(Caller caller, UUID id, JuryAction action) {
        return juries.find(id);
    }

    @Override
    public void require(Jury jury, JuryAction action, Caller caller) {
        jury.require(action);
    }

    @Override
    public long version(Jury jury, Caller caller) {
        return jury.version();
    }
}
