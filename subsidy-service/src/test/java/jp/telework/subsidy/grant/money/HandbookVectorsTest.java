package jp.telework.subsidy.grant.money;

import static jp.telework.subsidy.grant.GrantFixtures.post;
import static jp.telework.subsidy.grant.MoneyFixtures.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.subsidy.grant.Days;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surcharges that officials computed by hand, day by day through the API: both ends count, leap days too. */
@QuarkusTest
@ServiceDatabase("subsidy")
class HandbookVectorsTest {

    @AfterEach
    void letTimeRunAgain() {
        Days.back();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2017, 2018-03-30, 2018-12-03, 2018-12-20, 30000000, 266, 2394000, '2,394,000'
        2021, 2021-04-01, 2022-03-01, 2022-03-31,  1000000, 365,  109500, '109,500'
        2019, 2019-12-01, 2020-03-16, 2020-03-31,  1234567, 122,   45185, '45,185.1522'
        """)
    void runsFromTheReceiptToTheReturn(
            int year,
            String received,
            String ordered,
            String returned,
            int yen,
            int days,
            int surcharge,
            String exact) {
        Days.goTo(received);
        UUID call = MoneyFixtures.call(year);
        String id = MoneyFixtures.begun(call, year, Math.max(24_504_000, yen));
        MoneyFixtures.paid(id, "ADVANCE", yen);
        Days.goTo(ordered);
        MoneyFixtures.cancelled(id, "ART_17");
        post(
                        Identity.OFFICER,
                        id,
                        "return-order",
                        example(ReturningExamples.RETURN_ORDER, body -> body.put("dueOn", returned)))
                .then()
                .statusCode(200);
        MoneyFixtures.repay(id, yen, Days.goTo(returned))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURN_ORDERED"))
                .body("returnedYen", is(yen));
        List<Map<String, Object>> daily = MoneyFixtures.statement(id, "?daily=true")
                .then()
                .statusCode(200)
                .body("segments.days", contains(days))
                .body("surcharge.accruedYen", is(surcharge))
                .body("surcharge.exact", equalTo(exact))
                .body("lateCharge.accruedYen", is(0))
                .body("days[0].date", equalTo(received))
                .body("days.last().date", equalTo(returned))
                .body("days.last().surcharge", equalTo(exact))
                .extract()
                .path("days");
        assertThat(daily).hasSize(days);
        MoneyFixtures.repay(id, surcharge, Days.goTo(returned))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnedYen", is(yen));
        MoneyFixtures.balances(call);
    }
}
