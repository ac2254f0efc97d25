package jp.telework.casework.delegation.api;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.telework.casework.delegation.domain.CaseEditors;
import jp.telework.casework.delegation.usecase.KeepEditors;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Reads what is wanted of the editors of a case. */
final class EditorsReader {

    private static final int MOST_NAME = 100;
    private static final int MOST_REASON = 1000;

    private final BodyFields fields = new BodyFields();

    /**
     * Who may change the case.
     *
     * @param coEditors sign-in names
     */
    record Editors(boolean restricted, List<String> coEditors) {}

    /** Who is in charge, and why. */
    record Reassignment(String to, String reason) {}

    Editors read(@Nullable EditorsRequest body) {
        EditorsRequest sent = BodyFields.body(body);
        boolean restricted = fields.flag("/restricted", sent.restricted());
        Set<String> seen = new LinkedHashSet<>();
        List<String> coEditors =
                fields.each("/coEditors", sent.coEditors(), CaseEditors.MOST_CO_EDITORS, (at, item) -> {
                    String name = fields.text(at, item, MOST_NAME);
                    if (!name.isEmpty() && !seen.add(name)) {
                        fields.refuse(Violation.of(at, CommonError.DUPLICATE_ENTRY, name));
                    }
                    return name;
                });
        fields.done();
        return new Editors(restricted, coEditors);
    }

    KeepEditors.Wanted read(@Nullable DelegationRequest body) {
        DelegationRequest sent = BodyFields.body(body);
        String to = fields.text("/to", sent.to(), MOST_NAME);
        LocalDate from = fields.optionalDate("/from", sent.from());
        LocalDate until = fields.optionalDate("/until", sent.until());
        if (from != null) {
            fields.present("/until", sent.until());
        }
        fields.done();
        return new KeepEditors.Wanted(to, from, until);
    }

    Reassignment read(@Nullable ReassignmentRequest body) {
        ReassignmentRequest sent = BodyFields.body(body);
        String to = fields.text("/to", sent.to(), MOST_NAME);
        String reason = fields.text("/reason", sent.reason(), MOST_REASON);
        fields.done();
        return new Reassignment(to, reason);
    }
}
