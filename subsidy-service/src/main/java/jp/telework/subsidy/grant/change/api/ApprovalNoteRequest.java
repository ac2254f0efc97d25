package jp.telework.subsidy.grant.change.api;

import java.util.Optional;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an approval of a request adds, if anything. */
@Schema(
        name = "ApprovalNoteRequest",
        description = "承認に付ける条件・備考。なければ {}。 Conditions or remarks; {} for none.",
        examples = ChangeExamples.APPROVAL_NOTE)
public record ApprovalNoteRequest(
        @Schema(maxLength = 2000) @Nullable String note) implements GrantBody<Optional<String>> {

    @Override
    public Optional<String> read(Fields fields) {
        return Optional.ofNullable(fields.optionalText("/note", note, 2000));
    }
}
