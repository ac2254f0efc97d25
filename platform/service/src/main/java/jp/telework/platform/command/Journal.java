package jp.telework.platform.command;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventData;
import org.jspecify.annotations.Nullable;

/**
 * What a command did, as its use case reports it. Becomes one audit row and one event for each change, in the transaction of
 * the change; a use case that forgets to tell fails its test, because {@link Commands} refuses a silent change. So does
 * one that tells an event of which no reader knows.
 */
@RequestScoped
public class Journal {

    /** Where an audit row's detail keeps for whom its actor acted. */
    private static final String ON_BEHALF_OF = "onBehalfOf";

    private final DeclaredEvents declared;
    private final List<Entry> entries = new ArrayList<>();
    private final List<TraceStep> trace = new ArrayList<>();
    private @Nullable CaseRef about;
    private String action = "UNKNOWN";
    private @Nullable String principal;
    private boolean refusalKept;

    Journal(DeclaredEvents declared) {
        this.declared = declared;
    }

    /**
     * One change.
     *
     * @param eventType such as {@code jp.telework.subsidy.application.submitted.v1}
     * @param organisation owner of the case, null when it has no owner
     * @param snapshot the case after the change, as consumers of the feed see it; or what was said of it
     * @param changes whether the case itself changed, so that the snapshot is the case
     * @param detail what else the audit row keeps, such as the reasons of a return
     */
    record Entry(
            CaseRef about,
            String action,
            String eventType,
            @Nullable CorporateNumber organisation,
            Object snapshot,
            boolean changes,
            Map<String, Object> detail) {}

    /** Says which case is meant and what is attempted, before anything can be refused. */
    public void attempt(CaseRef target, String attempted) {
        about = target;
        action = attempted;
    }

    /** Says what is attempted when there is no case yet. */
    public void attempt(String attempted) {
        about = null;
        action = attempted;
    }

    /**
     * Says for whom the caller acts; the audit rows of this command's changes name both.
     *
     * @param name sign-in name
     */
    public void onBehalfOf(String name) {
        principal = name;
    }

    /** Tells a change of the case. */
    public void changed(CaseRef target, String eventType, @Nullable CorporateNumber organisation, Object snapshot) {
        changed(target, eventType, organisation, snapshot, Map.of());
    }

    public void changed(
            CaseRef target,
            String eventType,
            @Nullable CorporateNumber organisation,
            Object snapshot,
            Map<String, Object> detail) {
        add(new Entry(target, action, eventType, organisation, snapshot, true, marked(detail)));
    }

    /** Records a remark on a case that stays unchanged; only the ministry reads it. */
    public void noted(CaseRef target, String eventType, Object said) {
        add(new Entry(target, action, eventType, null, said, false, Map.of("said", said)));
    }

    private Map<String, Object> marked(Map<String, Object> detail) {
        if (principal == null) {
            return detail;
        }
        Map<String, Object> marked = new TreeMap<>(detail);
        marked.put(ON_BEHALF_OF, principal);
        return marked;
    }

    private void add(Entry entry) {
        if (!declared.include(entry.eventType())) {
            throw new IllegalStateException(entry.eventType() + " is not among telework.webhook.event-types");
        }
        if (!isDataOf(entry.eventType(), entry.snapshot().getClass())) {
            throw new IllegalStateException(entry.snapshot().getClass() + " is not the data of " + entry.eventType());
        }
        about = entry.about();
        entries.add(entry);
    }

    private static boolean isDataOf(String eventType, Class<?> snapshot) {
        @Nullable EventData data = snapshot.getAnnotation(EventData.class);
        return data != null && eventType.contains("." + data.kind() + ".");
    }

    /** Keeps what the rules found, for a dry run's answer. */
    public void trace(List<TraceStep> steps) {
        trace.addAll(steps);
    }

    /**
     * Judges a command by its rules and keeps what each of them found.
     *
     * @throws jp.telework.kernel.refusal.Refusal with everything that is not kept
     */
    public <T> T judge(Function<Checks, T> judgement) {
        Checks checks = new Checks();
        try {
            T result = judgement.apply(checks);
            checks.refuseIfAny();
            return result;
        } finally {
            trace(checks.steps());
        }
    }

    void begin() {
        entries.clear();
        trace.clear();
        about = null;
        action = "UNKNOWN";
        principal = null;
    }

    /** The refusal of this request is journalled, or need not be. */
    void refusalIsKept() {
        refusalKept = true;
    }

    boolean isRefusalKept() {
        return refusalKept;
    }

    List<Entry> entries() {
        return entries;
    }

    List<TraceStep> steps() {
        return trace;
    }

    @Nullable
    CaseRef about() {
        return about;
    }

    String action() {
        return action;
    }
}
