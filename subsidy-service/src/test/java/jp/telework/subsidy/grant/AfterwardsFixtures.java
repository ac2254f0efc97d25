package jp.telework.subsidy.grant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.StagedActs;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/** Cases whose project is over. What comes before is recorded as it would have been; the rest goes through the API. */
public final class AfterwardsFixtures {

    /** Eligible cost of the staged project, and the grant fixed for it. */
    public static final long COST = 30_000_000;

    public static final long GRANT = 24_504_000;

    private static final List<CategoryAmount> COSTS =
            List.of(new CategoryAmount(CostCategory.ICT_EQUIPMENT, Yen.of(COST)));

    private AfterwardsFixtures() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    public static void record(String id, GrantAction action, ActContent content, @Nullable GrantAction completes) {
        Arc.container()
                .instance(StagedActs.class)
                .get()
                .record(UUID.fromString(id), action, content, today(), completes);
    }

    /** Reported as completed today. */
    public static String reported(String id) {
        record(
                id,
                GrantAction.REPORT_PERFORMANCE,
                new PerformanceReport(
                        PerformanceReport.Type.COMPLETION,
                        today(),
                        COSTS,
                        Yen.of(1_000_000),
                        Yen.ZERO,
                        "拠点を開設しました。",
                        Yen.ZERO),
                null);
        return id;
    }

    /** The amount fixed; the cost is 30,000,000 yen, the grant 24,504,000. */
    public static String fixed(String id) {
        reported(id);
        record(
                id,
                GrantAction.FIX_AMOUNT,
                new AmountFixing(
                        number(id),
                        Yen.of(GRANT),
                        "R08-FT/1",
                        List.of(new AmountFixing.Line(
                                CostCategory.ICT_EQUIPMENT, Yen.of(COST), Yen.of(COST), Yen.of(COST), null)),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null),
                null);
        return id;
    }

    public static String fixed() {
        return fixed(GrantFixtures.inProgress());
    }

    /** Paid in full. */
    public static String paid(String id) {
        MoneyFixtures.paid(id, "FINAL", GRANT);
        return id;
    }

    /** The number of the last act. */
    public static int number(String id) {
        return GrantFixtures.get(id).path("timeline.size()");
    }

    /** An example with its days moved to the present, and something changed. */
    public static ObjectNode body(String example, Consumer<ObjectNode> change) {
        ObjectNode body = Fixtures.tree(example);
        change.accept(body);
        return body;
    }

    public static ObjectNode asset(Consumer<ObjectNode> change) {
        return body(jp.telework.subsidy.grant.afterwards.api.AfterwardsExamples.ASSET, body -> {
            body.put("acquiredOn", today().toString());
            change.accept(body);
        });
    }
}
