package jp.telework.subsidy.grant.progress.api;

import java.util.List;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.api.ReasonRequest;
import jp.telework.subsidy.grant.progress.domain.OrderPolicy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order to a grantee. */
@Schema(
        name = "OrderRequest",
        description = "命令。理由（第21条の2）、とるべき措置、期限。 An order: reasons, what must be done, until when.")
public record OrderRequest(
        @Schema(required = true) @Nullable List<@Nullable ReasonRequest> reasons,

        @Schema(required = true, maxLength = 4000, description = "とるべき措置 / what must be done") @Nullable
        String measures,

        @Schema(required = true, format = "date", description = "期限 / until when") @Nullable
        String dueOn)
        implements GrantBody<OrderPolicy.Order> {

    @Override
    public OrderPolicy.Order read(Fields fields) {
        return new OrderPolicy.Order(
                fields.reasons(reasons), fields.text("/measures", measures, 4000), fields.date("/dueOn", dueOn));
    }
}
