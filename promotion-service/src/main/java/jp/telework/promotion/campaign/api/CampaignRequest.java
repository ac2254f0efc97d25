package jp.telework.promotion.campaign.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.Readers;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.domain.ClassRule;
import jp.telework.promotion.campaign.domain.ParticipationClass;
import jp.telework.promotion.campaign.domain.PublishedItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign as the secretariat plans it. */
@Schema(name = "CampaignRequest", examples = Examples.CAMPAIGN)
public record CampaignRequest(
        @Schema(required = true, description = "DAYS テレワーク・デイズ, MONTH テレワーク月間") @Nullable
        String series,

        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable String nameEn,
        @Schema(required = true) @Nullable String startsOn,
        @Schema(required = true) @Nullable String endsOn,
        @Schema(description = "コア日 / core day") @Nullable String coreDay,
        @Schema(required = true) @Nullable String registrationFrom,
        @Schema(required = true) @Nullable String registrationUntil,

        @Schema(required = true, description = "参加団体が登録を変更できる最後の日 / the last day on which participants change")
        @Nullable
        String changesUntil,

        @Schema(required = true, description = "実績を報告できる最後の日 / the last day on which participants report") @Nullable
        String reportsUntil,

        @Schema(required = true, description = "参加区分（1–10） / classes, 1 to 10") @Nullable
        List<@Nullable ClassRequest> classes,

        @Schema(
                required = true,
                description = "同意があれば公開する項目 / what is published with consent: NAME, INDUSTRY, PREFECTURE, EMPLOYEES,"
                        + " CLASSES, PEOPLE, ACTIVITIES, OFFER, WEBSITE")
        @Nullable
        List<@Nullable String> published,

        @Schema(description = "ロゴの利用条件（1,000字まで） / terms of the logo") @Nullable
        String logoTerms) {

    private static final int CLASSES = 10;
    private static final int MOST_DAYS = 366;
    private static final int MOST_PEOPLE = 1_000_000;

    /** 参加区分. */
    @Schema(name = "CampaignClassRequest")
    public record ClassRequest(
            @Schema(required = true, examples = "SPECIAL_PARTNER") @Nullable
            String code,

            @Schema(required = true) @Nullable String label,
            @Schema(required = true) @Nullable String labelEn,

            @Schema(required = true, description = "要件。ない項目は求めない。 What it asks; what is missing is not asked.")
            @Nullable
            RuleRequest rule) {}

    /** 参加区分の要件. */
    @Schema(name = "CampaignClassRuleRequest")
    public record RuleRequest(
            @Schema(description = "実施日数の下限 / days at least") @Nullable
            Integer days,

            @Schema(description = "コア日を含む / the core day is among them") @Nullable
            Boolean coreDay,

            @Schema(description = "初参加は1日でよい / one day is enough for the first time") @Nullable
            Boolean firstTimeCoreDayOnly,

            @Schema(description = "コア日の人数の下限 / people on the core day at least") @Nullable
            Integer coreDayPeople,

            @Schema(description = "効果測定への協力 / takes part in the measurement") @Nullable
            Boolean measurement,

            @Schema(description = "応援内容の記入 / says what it offers") @Nullable
            Boolean offer) {

        static final RuleRequest NOTHING = new RuleRequest(null, null, null, null, null, null);
    }

    CampaignContent read() {
        BodyFields body = new BodyFields();
        CampaignContent content = new CampaignContent(
                body.oneOf("/series", series, CampaignSeries.class),
                body.name("/name", name, 100),
                body.name("/nameEn", nameEn, 100),
                body.date("/startsOn", startsOn),
                body.date("/endsOn", endsOn),
                body.optional("/coreDay", coreDay, Readers::date),
                body.date("/registrationFrom", registrationFrom),
                body.date("/registrationUntil", registrationUntil),
                body.date("/changesUntil", changesUntil),
                body.date("/reportsUntil", reportsUntil),
                classes(body),
                body.codes("/published", published, PublishedItem.class),
                body.optionalText("/logoTerms", logoTerms, 1000));
        oneYear(body, content.startsOn(), content.endsOn());
        body.done();
        return content;
    }

    /** Days are counted one by one. */
    private static void oneYear(BodyFields body, LocalDate first, LocalDate last) {
        if (last.isAfter(first.plusYears(1))) {
            body.refuse(Violation.of("/endsOn", CommonError.INVALID_DATE));
        }
    }

    private List<ParticipationClass> classes(BodyFields body) {
        if (classes == null || classes.isEmpty()) {
            body.refuse(Violation.of("/classes", CommonError.REQUIRED));
        }
        Set<String> known = new HashSet<>();
        return body.each("/classes", classes, CLASSES, (at, item) -> {
            ClassRequest sent = item == null ? new ClassRequest(null, null, null, null) : item;
            String code = body.required(at + "/code", sent.code(), Readers::code, "");
            if (!code.isEmpty() && !known.add(code)) {
                body.refuse(Violation.of(at + "/code", CommonError.DUPLICATE_ENTRY, code));
            }
            return new ParticipationClass(
                    code,
                    body.name(at + "/label", sent.label(), 50),
                    body.name(at + "/labelEn", sent.labelEn(), 50),
                    rule(body, at + "/rule", sent.rule()));
        });
    }

    private static ClassRule rule(BodyFields body, String at, @Nullable RuleRequest sent) {
        body.present(at, sent);
        RuleRequest rule = sent == null ? RuleRequest.NOTHING : sent;
        return new ClassRule(
                number(body, at + "/days", rule.days(), MOST_DAYS),
                Boolean.TRUE.equals(rule.coreDay()),
                Boolean.TRUE.equals(rule.firstTimeCoreDayOnly()),
                number(body, at + "/coreDayPeople", rule.coreDayPeople(), MOST_PEOPLE),
                Boolean.TRUE.equals(rule.measurement()),
                Boolean.TRUE.equals(rule.offer()));
    }

    private static int number(BodyFields body, String at, @Nullable Integer raw, int most) {
        return Objects.requireNonNullElse(body.optional(at, raw, Readers.between(0, most)), 0);
    }
}
