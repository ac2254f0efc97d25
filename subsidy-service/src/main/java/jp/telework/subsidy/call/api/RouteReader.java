package jp.telework.subsidy.call.api;

import java.util.List;
import jp.telework.casework.approval.api.ApprovalLevelRequest;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** Reads the routes of approval of a call's terms. */
final class RouteReader {

    private static final int MOST_ROUTES = 20;

    private final BodyFields fields = new BodyFields();

    static List<ApprovalRoute> read(
            String pointer, @Nullable List<@Nullable ApprovalRouteRequest> raw, Violations violations) {
        RouteReader reader = new RouteReader();
        List<ApprovalRoute> routes = reader.fields.each(pointer, raw, MOST_ROUTES, reader::route);
        violations.addAll(reader.fields.violations().list());
        return routes;
    }

    private ApprovalRoute route(String at, @Nullable ApprovalRouteRequest raw) {
        if (raw == null) {
            fields.refuse(Violation.of(at, CommonError.REQUIRED));
            return new ApprovalRoute(List.of(), List.of());
        }
        List<Disposition> dispositions = raw.dispositions() == null
                ? List.of()
                : fields.codes(at + "/dispositions", raw.dispositions(), Disposition.class);
        return new ApprovalRoute(dispositions, ApprovalLevelRequest.read(at + "/levels", raw.levels(), fields));
    }
}
