package jp.telework.subsidy.relief.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.relief.domain.ReliefAction;
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.domain.ReliefApplications;
import jp.telework.subsidy.relief.domain.ReliefStatus;
import org.jspecify.annotations.Nullable;

/** Opens declarations for commands, and tells the journal what became of them. */
@ApplicationScoped
public class ReliefDesk implements CaseDesk.Cases<ReliefApplication, ReliefAction> {

    public static final String KIND = "relief-application";

    private final ReliefApplications applications;
    private final Journal journal;

    ReliefDesk(ReliefApplications applications, Journal journal) {
        this.applications = applications;
        this.journal = journal;
    }

    /** A declaration as the feed shows it: without its contact, the examination and what waits. */
    @EventData(kind = KIND)
    record Snapshot(
            UUID id,
            ReliefStatus status,
            String municipality,
            String receiptNumber,
            int relievedPieces,
            Yen reliefYen,
            Instant updatedAt) {}

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** Actions that a reader of the history may not know of. */
    public static Set<String> hiddenActions() {
        return Arrays.stream(ReliefAction.values())
                .filter(ReliefAction::isHidden)
                .map(ReliefAction::attempted)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells a change to the ministry and to the company. */
    void tell(ReliefApplication application, String verb) {
        tell(application, verb, application.organisation());
    }

    /** Tells the ministry alone. */
    void tellInternally(ReliefApplication application, String verb) {
        tell(application, verb, null);
    }

    private void tell(ReliefApplication application, String verb, @Nullable CorporateNumber reader) {
        journal.changed(
                caseOf(application.id()),
                "jp.telework.subsidy.relief-application." + verb + ".v1",
                reader,
                new Snapshot(
                        application.id(),
                        application.status(reader == null),
                        application.declaration().municipality().value(),
                        application.receiptNumber(),
                        application.relievedPieces(),
                        application.assessment().total(),
                        application.updatedAt()),
                Map.of());
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<ReliefApplication> find(Caller caller, UUID id, ReliefAction action) {
        return visible(caller, id);
    }

    Optional<ReliefApplication> visible(Caller caller, UUID id) {
        return applications.find(Scope.of(caller).organisation(), id);
    }

    @Override
    public void require(ReliefApplication application, ReliefAction action, Caller caller) {
        application.require(action, Ministry.includes(caller));
    }

    @Override
    public long version(ReliefApplication application, Caller caller) {
        return application.version(Ministry.includes(caller));
    }
}
