package jp.telework.kernel.reason;

import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/** The reasons of a decision, in the order in which they were given. */
public record Reasons(List<Reason> items) {

    public static final Reasons NONE = new Reasons(List.of());

    private static final int MAX_REASONS = 20;
    private static final int MAX_CLAUSE = 200;
    private static final int MAX_FACTS = 2000;

    public Reasons {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Reads what was sent; each gap or wrong value leaves a violation at its place. Nothing sent is no reason. */
    public static Reasons read(
            Violations violations, String pointer, @Nullable List<? extends Reason.@Nullable Sent> sent) {
        if (sent == null) {
            return NONE;
        }
        if (sent.size() > MAX_REASONS) {
            violations.add(Violation.of(pointer, CommonError.TOO_MANY_ITEMS, MAX_REASONS));
            return NONE;
        }
        List<Reason> read = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Reason reason = read(violations, pointer + "/" + i, sent.get(i));
            if (reason != null) {
                read.add(reason);
            }
        }
        return new Reasons(read);
    }

    private static @Nullable Reason read(Violations violations, String at, Reason.@Nullable Sent sent) {
        if (sent == null) {
            violations.add(Violation.of(at, CommonError.REQUIRED));
            return null;
        }
        String code =
                Readers.required(violations, at + "/code", violations.read(at + "/code", sent.code(), Readers::code));
        String clause = Readers.required(
                violations, at + "/clause", violations.read(at + "/clause", sent.clause(), Readers.text(MAX_CLAUSE)));
        String facts = Readers.required(
                violations, at + "/facts", violations.read(at + "/facts", sent.facts(), Readers.text(MAX_FACTS)));
        return code == null || clause == null || facts == null ? null : new Reason(code, clause, facts);
    }
}
