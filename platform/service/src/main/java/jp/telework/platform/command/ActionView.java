package jp.telework.platform.command;

import java.util.List;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller can do with a case now, and why not.
 *
 * @param reasons empty when allowed
 */
@Schema(name = "Action", description = "今できる操作と、できない場合の理由。 An action, and why it is not possible.")
public record ActionView(@Schema(examples = "submission") String action, boolean allowed, List<Why> reasons) {

    /** One reason against the action. */
    @Schema(name = "ActionReason")
    public record Why(String code, String message) {}

    /** An action with the reasons against it, told in the caller's language. */
    public static ActionView of(String action, List<Violation> reasons, Language language) {
        return new ActionView(
                action,
                reasons.isEmpty(),
                reasons.stream()
                        .map(reason -> new Why(reason.code().name(), reason.message(language)))
                        .toList());
    }
}
