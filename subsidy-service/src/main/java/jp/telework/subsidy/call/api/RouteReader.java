package jp.telework.subsidy.call.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ApprovalLevel;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** Reads the routes of approval of a call's terms. */
final class RouteReader {

    private static final int MOST_ROUTES = 20;
    private static final int MOST_LEVELS = 10;
    private static final int MOST_NAMES = 20;

    private final BodyFields fields = new BodyFields();

    static List<ApprovalRoute> read(
            String pointer, @Nullable List<@Nullable ApprovalRouteRequest> raw, Violations violations) {
        RouteReader reader = new RouteReader();
        List<ApprovalRoute> routes = reader.fields.each(pointer, raw, MOST_ROUTES, reader::route);
        violations.addAll(reader.fields.violations().list());
        return routes;
    }

    private ApprovalRoute route(String at, @Nullable ApprovalRouteRequest raw) {
        if (raw == null || raw.levels() == null || raw.levels().isEmpty()) {
            fields.refuse(Violation.of(raw == null ? at : at + "/levels", CommonError.REQUIRED));
            return new ApprovalRoute(List.of(), List.of());
        }
        List<Disposition> dispositions = raw.dispositions() == null
                ? List.of()
                : fields.codes(at + "/dispositions", raw.dispositions(), Disposition.class);
        return new ApprovalRoute(dispositions, fields.each(at + "/levels", raw.levels(), MOST_LEVELS, this::level));
    }

    private ApprovalLevel level(String at, ApprovalRouteRequest.@Nullable LevelRequest raw) {
        if (raw == null) {
            fields.refuse(Violation.of(at, CommonError.REQUIRED));
            return ApprovalLevel.open(Yen.ZERO);
        }
        List<String> approvers = names(at + "/approvers", raw.approvers());
        List<String> deputies = names(at + "/deputies", raw.deputies());
        if (approvers.isEmpty() && !deputies.isEmpty()) {
            fields.refuse(Violation.of(at + "/approvers", CommonError.REQUIRED));
        }
        return new ApprovalLevel(
                fields.optionalText(at + "/title", raw.title(), 40),
                fields.yenOr(at + "/fromYen", raw.fromYen(), Yen.ZERO),
                approvers,
                deputies);
    }

    private List<String> names(String at, @Nullable List<@Nullable String> raw) {
        return fields.each(at, raw, MOST_NAMES, (place, name) -> fields.text(place, name, 100));
    }
}
