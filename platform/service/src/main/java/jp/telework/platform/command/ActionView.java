package jp.telework.platform.command;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the caller can do with a case now, and why not.
 *
 * @param action the operation's path below the case, without variables
 * @param part values of the variables in the path of the operation
 * @param method of the operation; null before it is known
 * @param href path of the operation, with variables where the case has no part for it; null before it is known
 * @param schema name of the body's schema; null when the operation takes none
 * @param reasons empty when allowed
 */
@Schema(name = "Action", description = "今できる操作と、できない場合の理由。 An action, and why it is not possible.")
public record ActionView(
        @Schema(examples = "submission") String action,
        boolean allowed,
        @JsonIgnore List<String> part,

        @Schema(examples = "POST") @Nullable String method,

        @Schema(
                examples =
                        "/api/subsidy/v1/grants/0198c0de-0000-7000-8000-000000000001/change-requests/{number}/approval",
                description = "操作のパス。案件の一部についての操作は、対象ごとに1件を返す。対象がなければ {number} などが残る。"
                        + " Path of the operation. An operation on a part of the case is answered once for each part;"
                        + " variables such as {number} stay where there is none.")
        @Nullable
        String href,

        @Schema(
                examples = "GrantReasonRequest",
                description = "本文のスキーマ名。本文のない操作では省く。 Name of the body's schema; left out where there is no body.")
        @Nullable
        String schema,

        List<Why> reasons) {

    /** One reason against the action. */
    @Schema(name = "ActionReason")
    public record Why(String code, String message) {}

    /** An action with the reasons against it in the caller's language. Its operation is added when it is answered. */
    public static ActionView of(String action, List<Violation> reasons, Language language) {
        return of(Possibility.of(action, reasons), language);
    }

    /** The same, also for an action on a part of the case. */
    public static ActionView of(Possibility possibility, Language language) {
        return new ActionView(
                possibility.action(),
                possibility.isOpen(),
                possibility.part(),
                null,
                null,
                null,
                possibility.reasons().stream()
                        .map(reason -> new Why(reason.code().name(), reason.message(language)))
                        .toList());
    }

    /** The action with the operation that runs it. */
    public ActionView run(String by, String at, @Nullable String body) {
        return new ActionView(action, allowed, part, by, at, body, reasons);
    }

    /** This or another action of the same operation: possible when one of them is. */
    public ActionView or(ActionView other) {
        if (allowed || other.allowed) {
            return allowed ? this : other;
        }
        List<Why> all = Stream.concat(reasons.stream(), other.reasons.stream())
                .distinct()
                .toList();
        return new ActionView(action, false, part, method, href, schema, all);
    }
}
