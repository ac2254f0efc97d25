package jp.telework.subsidy.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.application.api.Examples;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.domain.rule.SubmissionCase;
import jp.telework.subsidy.application.domain.rule.SubmissionPolicy;
import jp.telework.subsidy.application.domain.rule.SubmissionPolicy.Judgement;
import jp.telework.subsidy.programme.domain.CallTerms;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.DocumentKind;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of a submission, from the sound example changed in one point. */
class SubmissionRulesTest {

    private static final CorporateNumber SHIRAHAMA = new CorporateNumber("8000020304018");
    private static final Instant OPENS = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-31T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final ProgrammeRules RULES = new ProgrammeRules(
            Yen.of(30_000_000),
            Yen.of(1_000_000),
            1_000,
            List.of(
                    CostCategory.ICT_EQUIPMENT,
                    CostCategory.NETWORK,
                    CostCategory.SOFTWARE_CLOUD,
                    CostCategory.RENOVATION,
                    CostCategory.FURNITURE),
            List.of(DocumentKind.PROJECT_PLAN),
            List.of(),
            2,
            14,
            30,
            20,
            14,
            null,
            null);

    private static final CallTerms TERMS = new CallTerms(
            UUID.randomUUID(), new FiscalYear(2026), true, false, OPENS, CLOSES, CLOSES, "R08-FT", 1, RULES);

    @Test
    void acceptsTheExample() {
        Judgement judgement = judge(body -> {});
        assertThat(judgement.violations()).isEmpty();
        assertThat(judgement.grantableYen()).isEqualTo(Yen.of(24_504_000));
        assertThat(judgement.trace()).extracting(TraceStep::outcome).containsOnly(Outcome.PASSED);
    }

    @Test
    void refusesARequestOverTheCapFirst() {
        Judgement judgement = judge(body -> {
            line(body, 0).put("unitPriceYen", 4_000_000).put("amountYen", 16_000_000);
            body.put("requestedAmountYen", 30_001_000);
        });
        assertThat(codes(judgement)).containsExactly("CAP_EXCEEDED /requestedAmountYen");
        assertThat(judgement.grantableYen()).isEqualTo(Yen.of(30_000_000));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            30000000, 0
            30000001, 2
            """)
    void drawsTheCapToTheYen(long requested, int violations) {
        Judgement judgement = judge(body -> {
            line(body, 0).put("unitPriceYen", 4_000_000).put("amountYen", 16_000_000);
            body.put("requestedAmountYen", requested);
        });
        // One yen more is also not rounded to a thousand.
        assertThat(judgement.violations()).hasSize(violations);
    }

    @Test
    void refusesAProjectBelowTheCostFloor() {
        Judgement judgement = judge(body -> {
            ObjectNode only = line(body, 0)
                    .put("quantity", 1)
                    .put("unitPriceYen", 999_999)
                    .put("amountYen", 999_999);
            body.putArray("expenses").add(only);
            body.put("otherIncomeYen", 0).put("requestedAmountYen", 999_000);
        });
        assertThat(codes(judgement)).containsExactly("COST_BELOW_FLOOR /expenses");
    }

    @Test
    void refusesALineWhoseAmountIsNotItsProduct() {
        Judgement judgement = judge(body -> line(body, 2).put("amountYen", 3_240_001));
        assertThat(codes(judgement)).containsExactly("LINE_SUM_MISMATCH /expenses/2/amountYen");
    }

    @Test
    void survivesAProductBeyondALong() {
        Judgement judgement =
                judge(body -> line(body, 2).put("quantity", 1_000_000).put("unitPriceYen", 1_000_000_000_000_000L));
        assertThat(codes(judgement)).containsExactly("LINE_SUM_MISMATCH /expenses/2/amountYen");
    }

    @ParameterizedTest
    @CsvSource({
        "24505000, REQUEST_EXCEEDS_NEED /requestedAmountYen",
        "24503999, REQUEST_NOT_ROUNDED /requestedAmountYen",
        "0, REQUEST_IS_ZERO /requestedAmountYen"
    })
    void refusesARequestThatDoesNotFollowFromTheCosts(long requested, String expected) {
        assertThat(codes(judge(body -> body.put("requestedAmountYen", requested))))
                .containsExactly(expected);
    }

    @Test
    void takesIncomeOffBeforeRounding() {
        Judgement judgement =
                judge(body -> body.put("otherIncomeYen", 1_000_201).put("requestedAmountYen", 24_503_000));
        assertThat(judgement.grantableYen()).isEqualTo(Yen.of(24_503_000));
        assertThat(judgement.violations()).isEmpty();
    }

    @Test
    void refusesIneligibleCategoriesAndLeavesThemOut() {
        Judgement judgement = judge(body -> line(body, 5).put("category", "LEASE_RENTAL"));
        assertThat(codes(judgement))
                .containsExactly(
                        "REQUEST_EXCEEDS_NEED /requestedAmountYen", "CATEGORY_NOT_ELIGIBLE /expenses/5/category");
    }

    @Test
    void wantsALocalGovernmentAndAPrivateBody() {
        assertThat(codes(judge(body -> members(body).remove(0))))
                .containsExactly(
                        "LOCAL_GOVERNMENT_MISSING /consortium/members",
                        "REPRESENTATIVE_NOT_MEMBER /consortium/representativeCorporateNumber");
        assertThat(codes(judge(body -> {
                    members(body).remove(2);
                    members(body).remove(1);
                })))
                .containsExactly("PRIVATE_BODY_MISSING /consortium/members");
    }

    @Test
    void refusesAMemberTwiceAndNumbersThatDoNotBelongTogether() {
        assertThat(codes(judge(body -> member(body, 2).put("corporateNumber", "4600001000001"))))
                .containsExactly("MEMBER_LISTED_TWICE /consortium/members/2/corporateNumber");
        assertThat(codes(judge(body -> member(body, 0).put("localGovernmentCode", "402303"))))
                .containsExactly("MEMBER_CODE_MISMATCH /consortium/members/0/localGovernmentCode");
    }

    @Test
    void letsOnlyTheRepresentativeSubmit() {
        Judgement judgement = judge(
                body -> {}, NOW, new CorporateNumber("5000020402303"), EnumSet.of(DocumentKind.PROJECT_PLAN), null);
        assertThat(codes(judgement))
                .containsExactly("REPRESENTATIVE_NOT_CALLER /consortium/representativeCorporateNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2027-03-31, ''",
        "2026-07-01, 2027-04-01, OUTSIDE_FISCAL_YEAR /completesOn",
        "2026-03-31, 2027-03-31, OUTSIDE_FISCAL_YEAR /startsOn",
        "2026-08-01, 2026-07-31, PERIOD_REVERSED /completesOn"
    })
    void keepsTheProjectInsideTheFiscalYear(String start, String end, String expected) {
        assertThat(String.join(
                        ",", codes(judge(body -> body.put("startsOn", start).put("completesOn", end)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T23:59:59.999999Z, CALL_NOT_OPEN /callId",
        "2026-04-01T00:00:00Z, ''",
        "2027-03-31T08:00:00Z, ''",
        "2027-03-31T08:00:00.000001Z, CALL_NOT_OPEN /callId"
    })
    void opensAndClosesToTheInstant(Instant now, String expected) {
        assertThat(String.join(
                        ",", codes(judge(body -> {}, now, SHIRAHAMA, EnumSet.of(DocumentKind.PROJECT_PLAN), null))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2027-04-10T00:00:00Z, ''", "2027-04-10T00:00:01Z, CORRECTION_OVERDUE /callId"})
    void judgesAReturnedApplicationByItsOwnTerm(Instant now, String expected) {
        Instant due = Instant.parse("2027-04-10T00:00:00Z");
        assertThat(String.join(
                        ",", codes(judge(body -> {}, now, SHIRAHAMA, EnumSet.of(DocumentKind.PROJECT_PLAN), due))))
                .isEqualTo(expected);
    }

    @Test
    void namesEveryMissingFieldAtOnce() {
        Judgement judgement = judge(body -> body.remove(List.of("title", "site", "contact", "completesOn", "targets")));
        assertThat(codes(judgement))
                .containsExactly(
                        "REQUIRED /title",
                        "REQUIRED /site",
                        "REQUIRED /targets",
                        "REQUIRED /completesOn",
                        "REQUIRED /contact");
        assertThat(outcome(judgement, "SCHEDULE")).isEqualTo(Outcome.NOT_EVALUATED);
    }

    @Test
    void namesEveryMissingDocument() {
        Judgement judgement = judge(body -> {}, NOW, SHIRAHAMA, EnumSet.noneOf(DocumentKind.class), null);
        assertThat(codes(judgement)).containsExactly("DOCUMENT_MISSING /documents");
    }

    @Test
    void doesNotCallAnUnreadableFieldMissingAsWell() {
        Violations unreadable = new Violations();
        unreadable.add(Violation.of("/title", jp.telework.kernel.refusal.CommonError.TEXT_TOO_LONG, 100));
        ObjectNode body = Fixtures.tree(Examples.APPLICATION);
        body.remove("title");
        Judgement judgement = SubmissionPolicy.judge(new SubmissionCase(
                proposal(body), TERMS, SHIRAHAMA, EnumSet.of(DocumentKind.PROJECT_PLAN), NOW, null, unreadable));
        assertThat(codes(judgement)).containsExactly("TEXT_TOO_LONG /title");
    }

    @Test
    void givesEveryRefusalAClause() {
        Judgement judgement = judge(body -> {
            body.put("requestedAmountYen", 40_000_001).put("completesOn", "2030-01-01");
            body.remove("title");
        });
        assertThat(judgement.violations()).hasSizeGreaterThan(3).allMatch(violation -> violation.clause() != null);
    }

    private static Judgement judge(Consumer<ObjectNode> change) {
        return judge(change, NOW, SHIRAHAMA, EnumSet.of(DocumentKind.PROJECT_PLAN), null);
    }

    private static Judgement judge(
            Consumer<ObjectNode> change,
            Instant now,
            CorporateNumber caller,
            Set<DocumentKind> documents,
            Instant due) {
        ObjectNode body = Fixtures.tree(Examples.APPLICATION);
        change.accept(body);
        return SubmissionPolicy.judge(
                new SubmissionCase(proposal(body), TERMS, caller, documents, now, due, new Violations()));
    }

    private static Proposal proposal(ObjectNode body) {
        if (!body.has("teleworkTypes")) {
            body.putArray("teleworkTypes");
        }
        return StoredJson.read(body.toString(), Proposal.class);
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.violations().stream()
                .map(violation -> violation.code().name() + " " + violation.pointer())
                .toList();
    }

    private static Outcome outcome(Judgement judgement, String rule) {
        return judgement.trace().stream()
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static ObjectNode line(ObjectNode body, int i) {
        return (ObjectNode) body.get("expenses").get(i);
    }

    private static ArrayNode members(ObjectNode body) {
        return (ArrayNode) body.get("consortium").get("members");
    }

    private static ObjectNode member(ObjectNode body, int i) {
        return (ObjectNode) members(body).get(i);
    }
}
