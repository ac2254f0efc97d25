package jp.telework.subsidy.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
import jp.telework.subsidy.programme.domain.GrantMethod;
import jp.telework.subsidy.programme.domain.ParticipantBounds;
import jp.telework.subsidy.programme.domain.Programme;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import jp.telework.subsidy.programme.domain.ProgrammeTerms;
import jp.telework.subsidy.programme.domain.ProposalPart;
import jp.telework.subsidy.programme.domain.UsualRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that differ between programmes, at their bounds. */
class ProgrammeRulesTest {

    private static final CorporateNumber CALLER = new CorporateNumber("8000020304018");

    private static ProgrammeRules rules(Programme programme) {
        UsualRules usual = programme.usual();
        return new ProgrammeRules(
                Yen.of(usual.capYen()),
                Yen.of(usual.minimumProjectCostYen()),
                1_000,
                usual.categories(),
                List.of(),
                List.of(),
                1,
                14,
                30,
                20,
                14,
                usual.grantTerms(),
                new ProgrammeTerms(programme, usual.ratePercent(), usual.places(), usual.participants()));
    }

    private static Judgement judge(ProgrammeRules rules, ObjectNode proposal) {
        Instant opens = Instant.parse("2026-04-01T00:00:00Z");
        Instant closes = Instant.parse("2026-06-30T08:00:00Z");
        CallTerms terms = new CallTerms(
                UUID.randomUUID(), new FiscalYear(2026), true, false, opens, closes, closes, "R08-ST", 1, rules);
        return SubmissionPolicy.judge(new SubmissionCase(
                StoredJson.read(proposal.toString(), Proposal.class),
                terms,
                CALLER,
                Set.of(),
                opens,
                null,
                new Violations()));
    }

    private static Judgement trial(Consumer<ObjectNode> change) {
        ObjectNode proposal = SharedSystems.trial();
        change.accept(proposal);
        return judge(rules(Programme.SHARED_SYSTEM_TRIAL), proposal);
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.violations().stream()
                .map(violation -> violation.code().name() + " " + violation.pointer())
                .toList();
    }

    private static List<String> passed(Judgement judgement) {
        return judgement.trace().stream()
                .filter(step -> step.outcome() == Outcome.PASSED)
                .map(TraceStep::rule)
                .toList();
    }

    @Test
    void judgesEachProgrammeByItsOwnRules() {
        Judgement trial = trial(body -> {});
        assertThat(codes(trial)).isEmpty();
        assertThat(passed(trial))
                .contains("PARTICIPANTS", "COMPLETENESS")
                .doesNotContain("CONSORTIUM", "REPRESENTATIVE");
        Judgement model = judge(rules(Programme.SHARED_SYSTEM_MODEL), SharedSystems.model());
        assertThat(codes(model)).isEmpty();
        assertThat(passed(model)).doesNotContain("PARTICIPANTS", "CONSORTIUM", "REPRESENTATIVE");
        assertThat(model.grantableYen()).isEqualTo(Yen.of(7_980_000));
    }

    /** Cost, income, and what half of the rest grants: the half is taken first, then the fraction below 1,000 yen is dropped. */
    @ParameterizedTest
    @CsvSource({
        "1980000, 0,       3990000, 3990000, ''",
        "1980000, 0,       3990000, 3991000, REQUEST_EXCEEDS_NEED",
        "1981999, 0,       3990000, 3990000, ''",
        "1982000, 0,       3991000, 3991000, ''",
        "1980000, 1980000, 3000000, 3000000, ''",
        "1980000, 1980001, 2999000, 3000000, REQUEST_EXCEEDS_NEED",
        "33999998, 0,      19999000, 19999000, ''",
        "34000000, 0,      20000000, 20000000, ''",
        "35000000, 0,      20000000, 20001000, CAP_EXCEEDED"
    })
    void grantsTheRateOfTheCost(long rent, long income, long grantable, long requested, String expected) {
        Judgement judgement = trial(body -> {
            ((ObjectNode) body.at("/expenses/1"))
                    .put("quantity", 1)
                    .put("unitPriceYen", rent)
                    .put("amountYen", rent);
            body.put("otherIncomeYen", income).put("requestedAmountYen", requested);
        });
        assertThat(judgement.grantableYen()).isEqualTo(Yen.of(grantable));
        assertThat(codes(judgement).stream()
                        .map(code -> code.split(" ")[0])
                        .findFirst()
                        .orElse(""))
                .isEqualTo(expected);
    }

    /** The call asks for 5 to 300 firms. */
    @ParameterizedTest
    @CsvSource({
        "4,   PARTICIPANTS_TOO_FEW /participants",
        "5,   ''",
        "300, ''",
        "301, PARTICIPANTS_TOO_MANY /participants",
        "0,   REQUIRED /participants"
    })
    void wantsAsManyFirmsAsTheCallSays(int firms, String expected) {
        Judgement judgement = trial(body -> {
            ObjectNode first = (ObjectNode) body.at("/participants/0");
            ArrayNode participants = body.putArray("participants");
            for (int i = 1; i <= firms; i++) {
                participants.add(first.deepCopy().put("corporateNumber", SharedSystems.firm(i)));
            }
        });
        assertThat(String.join(",", codes(judgement))).isEqualTo(expected);
    }

    /** At most 50 people for at least 14 days, both days counted, between 2026-08-03 and 2027-02-26. */
    @ParameterizedTest
    @CsvSource({
        "50, 2026-10-01, 2026-10-14, ''",
        "51, 2026-10-01, 2026-10-14, PARTICIPANT_USERS_EXCEEDED /participants/2/users",
        "50, 2026-10-01, 2026-10-13, TRIAL_TOO_SHORT /participants/2/endsOn",
        "1,  2026-10-02, 2026-10-01, PERIOD_REVERSED /participants/2/endsOn",
        "1,  2026-08-03, 2026-08-16, ''",
        "1,  2026-08-02, 2026-08-16, TRIAL_OUTSIDE_PROJECT /participants/2/startsOn",
        "1,  2027-02-13, 2027-02-26, ''",
        "1,  2027-02-13, 2027-02-27, TRIAL_OUTSIDE_PROJECT /participants/2/endsOn"
    })
    void wantsEachFirmToTryLongEnough(int users, String from, String to, String expected) {
        Judgement judgement = trial(body -> ((ObjectNode) body.at("/participants/2"))
                .put("users", users)
                .put("startsOn", from)
                .put("endsOn", to));
        assertThat(String.join(",", codes(judgement))).isEqualTo(expected);
    }

    @Test
    void wantsEachFirmOnce() {
        assertThat(codes(trial(body ->
                        ((ObjectNode) body.at("/participants/5")).put("corporateNumber", SharedSystems.firm(1)))))
                .containsExactly("PARTICIPANT_LISTED_TWICE /participants/5/corporateNumber");
    }

    /** A proposal of one programme is refused by the calls of the others, part by part. */
    @Test
    void wantsThePartsOfItsProgrammeAndNoOthers() {
        ObjectNode furusato = Fixtures.tree(Examples.APPLICATION);
        assertThat(codes(judge(rules(Programme.SHARED_SYSTEM_TRIAL), furusato)))
                .contains(
                        "PART_NOT_IN_PROGRAMME /teleworkTypes",
                        "PART_NOT_IN_PROGRAMME /site",
                        "PART_NOT_IN_PROGRAMME /consortium",
                        "PART_NOT_IN_PROGRAMME /targets",
                        "REQUIRED /participants");
        assertThat(codes(judge(rules(Programme.FURUSATO_TELEWORK), SharedSystems.trial())))
                .contains(
                        "REQUIRED /teleworkTypes",
                        "REQUIRED /site",
                        "REQUIRED /consortium",
                        "REQUIRED /targets",
                        "PART_NOT_IN_PROGRAMME /participants");
        assertThat(codes(judge(rules(Programme.SHARED_SYSTEM_MODEL), SharedSystems.trial())))
                .contains("PART_NOT_IN_PROGRAMME /participants", "REQUIRED /site", "REQUIRED /experiment");
        assertThat(codes(judge(rules(Programme.FURUSATO_TELEWORK), SharedSystems.model())))
                .contains("PART_NOT_IN_PROGRAMME /experiment");
    }

    /** Who tries a system may not judge the proposal. */
    @Test
    void knowsWhoTakesPart() {
        Proposal proposal = StoredJson.read(SharedSystems.trial().toString(), Proposal.class);
        assertThat(proposal.involves(new CorporateNumber(SharedSystems.firm(6))))
                .isTrue();
        assertThat(proposal.involves(new CorporateNumber(SharedSystems.firm(7))))
                .isFalse();
    }

    /** Receipts certify what is stored; a proposal of the first programme is stored as it always was. */
    @Test
    void storesNothingOfOtherProgrammes() {
        ObjectNode sent = Fixtures.tree(Examples.APPLICATION);
        sent.putArray("participants");
        String stored = StoredJson.write(StoredJson.read(sent.toString(), Proposal.class));
        assertThat(Fixtures.tree(stored).has("participants")).isFalse();
        assertThat(Fixtures.tree(stored).has("experiment")).isFalse();
        assertThat(Fixtures.tree(StoredJson.write(
                                StoredJson.read(SharedSystems.trial().toString(), Proposal.class)))
                        .get("participants"))
                .hasSize(6);
    }

    /** What was stored before there were programmes reads as ふるさとテレワーク, with nothing of the others. */
    @Test
    void oldRulesBelongToTheFirstProgramme() {
        String stored =
                StoredJson.write(rules(Programme.FURUSATO_TELEWORK)).replaceFirst(",\"programmeTerms\":.*", "}");
        ProgrammeRules old = StoredJson.read(stored, ProgrammeRules.class);
        assertThat(old.programmeTerms()).isNull();
        assertThat(old.programme()).isEqualTo(Programme.FURUSATO_TELEWORK);
        assertThat(old.need(Yen.of(2_000_999), Yen.of(1_000_000))).isEqualTo(Yen.of(1_000_000));
        assertThat(old.forTheRest(Yen.of(1), null).programme()).isEqualTo(Programme.FURUSATO_TELEWORK);
    }

    @ParameterizedTest
    @EnumSource(Programme.class)
    void everyProgrammeCanSettleWithItsOwnUsualTerms(Programme programme) {
        UsualRules usual = programme.usual();
        assertThat(programme.settlesBy(usual.grantTerms().method())).isTrue();
        assertThat(usual.participants() != null).isEqualTo(programme.asksFor(ProposalPart.PARTICIPANTS));
        assertThat(usual.grantTerms().outcomeReportYears() > 0).isEqualTo(programme.asksFor(ProposalPart.TARGETS));
        assertThat(usual.ratePercent() != null).isEqualTo(usual.grantTerms().method() == GrantMethod.RATE);
        ParticipantBounds bounds = usual.participants();
        assertThat(bounds == null || bounds.fewest() <= bounds.most()).isTrue();
        assertThat(programme.mark()).hasSize(2);
    }
}
