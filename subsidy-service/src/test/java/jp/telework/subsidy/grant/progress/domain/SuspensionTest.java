package jp.telework.subsidy.grant.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一時停止命令 (適正化法第13条第2項) after an order to perform that is due on 2026-09-30. */
class SuspensionTest {

    @ParameterizedTest(name = "on {0} with the reason {1}: {2}")
    @CsvSource({
        "2026-09-16, ORDER_DISOBEYED, FAILED",
        "2026-09-30, ORDER_DISOBEYED, FAILED",
        "2026-10-01, ORDER_DISOBEYED, PASSED",
        "2026-09-16, OPEN_REFUSAL, PASSED",
    })
    void followsADisobeyedOrder(LocalDate today, String reason, Outcome outcome) {
        SampleCase sample = SampleCase.running("2027-02-26")
                .act(
                        "2026-09-16",
                        GrantAction.ORDER_PERFORMANCE,
                        new PerformanceOrder(List.of(), "工程を戻すこと。", LocalDate.of(2026, 9, 30)));
        Checks checks = new Checks();
        OrderPolicy.suspension(
                new OrderPolicy.Order(
                        List.of(new Reason(reason, "適正化法第13条第2項", "工事を続けると文書で回答した。")),
                        "工事を止めること。",
                        LocalDate.of(2026, 12, 1)),
                sample.grant(),
                today,
                checks);
        assertThat(checks.steps())
                .filteredOn(step -> step.rule().equals("ORDER_DISOBEYED"))
                .extracting(TraceStep::outcome)
                .containsExactly(outcome);
    }
}
