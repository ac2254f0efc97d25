package jp.telework.seminar.dispatch.api;

import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.seminar.dispatch.domain.AssignmentPolicy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The secretariat's choice of a manager. */
@Schema(
        name = "DispatchAssignmentChoice",
        description = "マネージャーの選択 / the choice of a manager",
        examples = Examples.ASSIGNMENT)
public record AssignmentBody(
        @Schema(required = true) @Nullable String managerId,

        @Schema(description = "提案の1位以外を選ぶ理由 / why not the first of the proposal") @Nullable
        String deviationReason,

        @Schema(description = "先に待つ申請より先に割り当てる理由 / why before others who wait") @Nullable
        String queueReason) {

    private static final UUID NOBODY = new UUID(0, 0);

    AssignmentPolicy.Choice read() {
        BodyFields body = new BodyFields();
        AssignmentPolicy.Choice choice = new AssignmentPolicy.Choice(
                body.required("/managerId", managerId, DispatchBody::uuid, NOBODY),
                body.optionalText("/deviationReason", deviationReason, 1000),
                body.optionalText("/queueReason", queueReason, 1000));
        body.done();
        return choice;
    }
}
