package jp.telework.subsidy.grant.change;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.notice.NoticeForms;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 翌年度への繰越し (財政法第14条の3・第43条): asked for, approved, told, counted in its year, and what follows in the next one. */
@QuarkusTest
@ServiceDatabase("subsidy")
class CarryOverTest {

    private static final long UNPAID = MoneyFixtures.DECIDED - 20_000_000;

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void movesTheCompletionIntoTheNextYearAndKeepsTheBudgetBound() {
        UUID call = Fixtures.openCall();
        String id = GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call))));
        MoneyFixtures.paid(id, "ADVANCE", 20_000_000);
        LocalDate end = ProgressFixtures.yearEnd();
        LocalDate completesOn = end.plusMonths(4);
        approve(id, ProgressFixtures.carryOverRequested(id))
                .body("status", equalTo("IN_PROGRESS"))
                .body("decidedYen", is((int) MoneyFixtures.DECIDED))
                .body("obligations.kind", hasItem("YEAR_END_REPORT"))
                .body(
                        "obligations.find { it.kind == 'YEAR_END_REPORT' }.dueOn",
                        equalTo(end.plusDays(30).toString()));
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/budget")
                .then()
                .body("committedYen", is((int) MoneyFixtures.DECIDED))
                .body("carriedOverYen", is((int) UNPAID))
                .body("entries[0].kind", equalTo("CHANGED"))
                .body("entries[0].carriedOverYen", is((int) UNPAID));
        MoneyFixtures.balances(call);
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/change-approval.json")
                .then()
                .statusCode(200)
                .body("content.title", equalTo("変更承認通知書（翌年度への繰越し）"))
                .body(
                        "content.items.label",
                        hasItems(NoticeForms.required("変更承認通知書（翌年度への繰越し）").toArray(String[]::new)))
                .body("content.items[0].amountYen", is((int) UNPAID))
                .body("content.items[2].lines", contains(Wareki.format(completesOn)))
                .body("content.items[3].lines[0]", containsString("財計第456号"))
                .body("content.opening", containsString("翌年度への繰越しについては"));
        reportsAtTheEndsOfBothYears(id, end, completesOn);
        MoneyFixtures.balances(call);
    }

    private void reportsAtTheEndsOfBothYears(String id, LocalDate end, LocalDate completesOn) {
        clock.set(end.atTime(12, 0).atZone(clock.getZone()).toInstant());
        report(id, yearEnd(end, UNPAID + 1)).statusCode(422).body("errors.code", contains("CARRY_OVER_NOT_APPROVED"));
        report(id, yearEnd(end, UNPAID)).statusCode(200).body("status", equalTo("IN_PROGRESS"));
        clock.set(completesOn.atTime(12, 0).atZone(clock.getZone()).toInstant());
        report(id, ProgressFixtures.report(body -> body.put("completedOn", completesOn.toString())))
                .statusCode(200)
                .body("status", equalTo("PERFORMANCE_REPORTED"));
        post(Identity.OFFICER, id, "final-amount", "{}").then().statusCode(200).body("status", equalTo("AMOUNT_FIXED"));
    }

    @Test
    void isWhereARefusedChangeLeads() {
        String id = GrantFixtures.inProgress();
        LocalDate july = ProgressFixtures.yearEnd().plusMonths(4);
        Consumer<ObjectNode> later = body -> {
            body.remove("costs");
            body.put("completesOn", july.plusDays(7).toString());
        };
        change(id, later)
                .statusCode(422)
                .body("errors.code", contains("CARRY_OVER_NEEDED"))
                .body("errors[0].message", containsString("carry-over-requests"));
        approve(id, ProgressFixtures.carryOverRequested(id));
        change(id, later).statusCode(200);
        String another = GrantFixtures.inProgress();
        approve(another, ProgressFixtures.carryOverRequested(another));
        change(another, body -> body.put("completesOn", july.plusYears(1).toString()))
                .statusCode(422)
                .body("errors.code", contains("NOT_NEXT_YEAR"));
    }

    @Test
    void isGivenOnceIntoTheNextYearForWhatIsUnpaid() {
        String id = GrantFixtures.inProgress();
        LocalDate end = ProgressFixtures.yearEnd();
        request(id, body -> body.put("completesOn", end.toString()), "NOT_NEXT_YEAR");
        request(id, body -> body.put("completesOn", end.plusYears(1).plusDays(1).toString()), "NOT_NEXT_YEAR");
        request(id, body -> body.put("carriedOverYen", 0), "CARRY_OVER_EMPTY");
        request(id, body -> body.put("carriedOverYen", MoneyFixtures.DECIDED + 1), "CARRY_OVER_EXCEEDS_UNPAID");
        int refused = ProgressFixtures.carryOverRequested(id);
        request(id, body -> {}, "CARRY_OVER_PENDING");
        post(Identity.OFFICER, id, "carry-over-requests/" + refused + "/refusal", ChangeExamples.CARRY_OVER_REFUSAL)
                .then()
                .statusCode(200);
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/change-refusal.json")
                .then()
                .statusCode(200)
                .body("content.reasons.code", contains("AVOIDABLE"))
                .body("content.items.label", equalTo(NoticeForms.required("変更不承認通知書（翌年度への繰越し）")));
        int second = ProgressFixtures.carryOverRequested(id);
        post(
                        Identity.OFFICER,
                        id,
                        "carry-over-requests/" + second + "/approval",
                        Fixtures.tree(ProgressFixtures.carryOverApproval())
                                .put(
                                        "treasuryApprovedOn",
                                        ProgressFixtures.today().plusDays(1).toString())
                                .toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains("DAY_IN_FUTURE"));
        approve(id, second);
        request(id, body -> {}, "ALREADY_CARRIED_OVER");
    }

    @Test
    void endsWithTheFiscalYear() {
        String id = GrantFixtures.inProgress();
        int number = ProgressFixtures.carryOverRequested(id);
        LocalDate end = ProgressFixtures.yearEnd();
        clock.set(end.plusDays(1).atTime(9, 0).atZone(clock.getZone()).toInstant());
        post(Identity.OFFICER, id, "carry-over-requests/" + number + "/approval", ProgressFixtures.carryOverApproval())
                .then()
                .statusCode(409)
                .body("code", equalTo("CARRY_OVER_TOO_LATE"));
        as(Identity.OFFICER)
                .get(API + "/grants/" + id + "/actions")
                .then()
                .body("findAll { it.action == 'APPROVE_CARRY_OVER' }.allowed", not(hasItem(true)));
    }

    private static ValidatableResponse approve(String id, int number) {
        return post(
                        Identity.OFFICER,
                        id,
                        "carry-over-requests/" + number + "/approval",
                        ProgressFixtures.carryOverApproval())
                .then()
                .statusCode(200);
    }

    private static void request(String id, Consumer<ObjectNode> change, String code) {
        String answer = post(
                        Identity.SHIRAHAMA,
                        id,
                        "carry-over-requests",
                        ProgressFixtures.carryOver(change).toString())
                .asString();
        assertThat(answer).contains(code);
    }

    private static ValidatableResponse change(String id, Consumer<ObjectNode> change) {
        return post(
                        Identity.SHIRAHAMA,
                        id,
                        "change-requests",
                        ProgressFixtures.change(change).toString())
                .then();
    }

    private static ObjectNode yearEnd(LocalDate end, long carried) {
        return ProgressFixtures.report(body -> body.put("type", "FISCAL_YEAR_END")
                .put("completedOn", end.toString())
                .put("carriedOverYen", carried));
    }

    private static ValidatableResponse report(String id, ObjectNode body) {
        return post(Identity.SHIRAHAMA, id, "performance-report", body.toString())
                .then();
    }
}
