package jp.telework.subsidy.call.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAmendment;
import jp.telework.subsidy.call.domain.CallStatus;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import org.jspecify.annotations.Nullable;

/** Tells changes of calls. */
@ApplicationScoped
public class CallJournal {

    /** The kind in the names of cases. */
    public static final String KIND = "call";

    private final Journal journal;

    CallJournal(Journal journal) {
        this.journal = journal;
    }

    /** A call as the feed shows it. */
    @EventData(kind = "call")
    record Snapshot(
            UUID id,
            CallStatus status,
            String title,
            FiscalYear fiscalYear,
            Instant opensAt,
            Instant closesAt,
            Instant questionsUntil,
            Yen budgetYen,
            int rulesVersion,
            ProgrammeRules rules,
            @Nullable String receiptPrefix,
            @Nullable UUID additionalTo,
            @Nullable String purpose,
            @Nullable String contact,
            List<CallAmendment> amendments) {}

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** One journal entry and one event, such as {@code jp.telework.subsidy.call.published.v1}. */
    public void changed(Call call, String verb) {
        changed(call, verb, Map.of());
    }

    /** The same, with what else the audit row keeps. */
    public void changed(Call call, String verb, Map<String, Object> detail) {
        Snapshot snapshot = new Snapshot(
                call.id(),
                call.status(),
                call.title(),
                call.fiscalYear(),
                call.opensAt(),
                call.closesAt(),
                call.terms().questionsUntil(),
                call.budgetYen(),
                call.rulesVersion(),
                call.rules().asPublished(),
                call.receiptPrefix(),
                call.additionalTo(),
                call.texts().purpose(),
                call.texts().contact(),
                call.amendments().items());
        journal.changed(caseOf(call.id()), "jp.telework.subsidy.call." + verb + ".v1", null, snapshot, detail);
    }
}
