package jp.telework.promotion.recognition.round.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.casework.evaluation.api.CriterionRequest;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import jp.telework.promotion.recognition.criteria.domain.Figures;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import jp.telework.promotion.recognition.criteria.domain.RecognitionError;
import jp.telework.promotion.recognition.round.domain.RoundTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of a round as an officer sends them. */
@Schema(
        name = "RecognitionRoundRequest",
        description = "公募の内容。 The terms of a round of recognition.",
        examples = RoundExamples.ROUND)
public record RoundRequest(
        @Schema(required = true, maxLength = 100) @Nullable String title,

        @Schema(required = true, description = "会計年度（西暦） / fiscal year") @Nullable
        Integer fiscalYear,

        @Schema(required = true, format = "date-time", description = "募集開始 / first instant of the period") @Nullable
        String opensAt,

        @Schema(required = true, format = "date-time", description = "募集終了（必着） / last instant of the period") @Nullable
        String closesAt,

        @Schema(description = "百選の基準。省くと通常の基準。 What the hundred have to reach; as usual by default.") @Nullable
        CriteriaRequest criteria,

        @Schema(description = "総務大臣賞の評価の規則。省くと通常の規則。 Rules of the prize; as usual by default.") @Nullable
        PrizeRequest prize) {

    /** 百選の基準 as sent. */
    @Schema(name = "RecognitionCriteriaRequest", description = "百選の基準 / what the hundred have to reach")
    public record CriteriaRequest(
            @Schema(
                    minimum = "1",
                    maximum = "100",
                    defaultValue = "25",
                    description = "正社員に占める対象従業員の割合（%） / share of covered among regular employees")
            @Nullable
            Integer coveredPercent,

            @Schema(
                    minimum = "1",
                    maximum = "100",
                    defaultValue = "50",
                    description = "対象従業員に占める実施者の割合（%） / share of users among covered employees")
            @Nullable
            Integer userPercent,

            @Schema(
                    minimum = "1",
                    maximum = "9999999",
                    defaultValue = "100",
                    description = "割合によらず足りる実施者の数 / as many users are enough whatever their share")
            @Nullable
            Integer users,

            @Schema(minimum = "1", maximum = "31", defaultValue = "4", description = "一月の平均日数 / average days a month")
            @Nullable
            Integer averageDays) {

        private Criteria read(BodyFields fields) {
            return new Criteria(
                    number("/criteria/coveredPercent", coveredPercent, 100, Criteria.USUAL.coveredPercent(), fields),
                    number("/criteria/userPercent", userPercent, 100, Criteria.USUAL.userPercent(), fields),
                    number("/criteria/users", users, Figures.MOST_EMPLOYEES, Criteria.USUAL.users(), fields),
                    number("/criteria/averageDays", averageDays, 31, Criteria.USUAL.averageDays(), fields));
        }
    }

    private static final Criterion MEANWHILE = new Criterion("MEANWHILE", "", 100, 1);

    private static int number(String at, @Nullable Integer sent, int most, int usual, BodyFields fields) {
        return sent == null ? usual : fields.number(at, sent, 1, most);
    }

    /** 総務大臣賞の評価の規則 as sent. */
    @Schema(name = "RecognitionPrizeRulesRequest", description = "総務大臣賞の評価の規則 / rules of the prize")
    public record PrizeRequest(
            @Schema(required = true, maxItems = Criterion.MOST) @Nullable
            List<@Nullable CriterionRequest> criteria,

            @Schema(
                    minimum = "1",
                    maximum = "20",
                    defaultValue = "3",
                    description = "申請ごとに必要な評価の数 / evaluations that each application needs")
            @Nullable
            Integer evaluators,

            @Schema(
                    minimum = "1",
                    maximum = "1000",
                    defaultValue = "20",
                    description = "評価者一人が担当する申請の上限 / most applications of one reviewer")
            @Nullable
            Integer entriesPerReviewer) {

        private PrizeRules read(BodyFields fields) {
            if (fields.present("/prize/criteria", criteria) && criteria != null && criteria.isEmpty()) {
                fields.refuse(Violation.of("/prize/criteria", CommonError.REQUIRED));
            }
            List<Criterion> read = fields.each(
                    "/prize/criteria",
                    criteria,
                    Criterion.MOST,
                    (String at, @Nullable CriterionRequest item) ->
                            Objects.requireNonNullElse(Criterion.read(fields.violations(), at, item), MEANWHILE));
            return new PrizeRules(
                    read,
                    number(
                            "/prize/evaluators",
                            evaluators,
                            PrizeRules.MOST_EVALUATORS,
                            PrizeRules.USUAL.evaluators(),
                            fields),
                    number(
                            "/prize/entriesPerReviewer",
                            entriesPerReviewer,
                            PrizeRules.MOST_ENTRIES,
                            PrizeRules.USUAL.entriesPerReviewer(),
                            fields));
        }
    }

    /**
     * Reads a body.
     *
     * @throws Refusal with all that is wrong
     */
    static RoundTerms read(@Nullable RoundRequest sent) {
        RoundRequest body = BodyFields.body(sent);
        BodyFields fields = new BodyFields();
        RoundTerms terms = new RoundTerms(
                fields.text("/title", body.title(), 100),
                fields.required("/fiscalYear", body.fiscalYear(), FiscalYear::new, new FiscalYear(2018)),
                fields.instant("/opensAt", body.opensAt()),
                fields.instant("/closesAt", body.closesAt()),
                body.criteria() == null ? Criteria.USUAL : body.criteria().read(fields),
                body.prize() == null ? PrizeRules.USUAL : body.prize().read(fields));
        fields.done();
        return terms;
    }

    /** Reads the id of a round. */
    public static UUID id(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException noId) {
            throw new InvalidValue(RecognitionError.UNKNOWN_ROUND);
        }
    }
}
