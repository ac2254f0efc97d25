package jp.telework.promotion.campaign.registration.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.Yen;
import jp.telework.promotion.campaign.domain.DayHeadcount;
import jp.telework.promotion.campaign.effect.domain.Commuting;
import jp.telework.promotion.campaign.effect.domain.CommutingPlace;
import jp.telework.promotion.campaign.effect.domain.EffectReport;
import jp.telework.promotion.campaign.effect.domain.Electricity;
import jp.telework.promotion.campaign.effect.domain.Satisfaction;
import jp.telework.promotion.campaign.effect.domain.Spending;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a participant's plan; what was not measured is left out. */
@Schema(name = "CampaignReportRequest", examples = Examples.REPORT)
public record EffectRequest(
        @Schema(required = true, description = "実施日ごとの実績人数 / actual headcounts by day") @Nullable
        List<HeadcountRequest.@Nullable Day> days,

        @Schema(description = "通勤 / commuting") @Nullable List<@Nullable CommutingRequest> commuting,
        @Schema(description = "電力 / electricity") @Nullable ElectricityRequest electricity,
        @Schema(description = "個人消費 / spending") @Nullable SpendingRequest spending,

        @Schema(description = "満足度 / satisfaction") @Nullable
        SatisfactionRequest satisfaction) {

    private static final int PLACES = 20;
    private static final int MOST = 10_000_000;
    private static final long MOST_YEN = 1_000_000;

    /** 通勤者数. */
    @Schema(name = "CampaignCommutingRequest")
    public record CommutingRequest(
            @Schema(required = true, description = "AREA 地域, STATION 駅, LINE 路線") @Nullable
            String place,

            @Schema(required = true, examples = "豊洲") @Nullable
            String name,

            @Schema(required = true, description = "通常日の人数 / people on an ordinary day") @Nullable
            Integer before,

            @Schema(required = true, description = "実施日の人数 / people on the day") @Nullable
            Integer day) {

        static final CommutingRequest NOTHING = new CommutingRequest(null, null, null, null);
    }

    /** オフィスの消費電力量. */
    @Schema(name = "CampaignElectricityRequest", description = "kWh")
    public record ElectricityRequest(
            @Schema(required = true) @Nullable Integer before,
            @Schema(required = true) @Nullable Integer day) {}

    /** 個人消費. */
    @Schema(name = "CampaignSpendingRequest")
    public record SpendingRequest(
            @Schema(required = true, description = "支出が減った人数 / people who spent less") @Nullable
            Integer less,

            @Schema(required = true, description = "支出が増えた人数 / people who spent more") @Nullable
            Integer more,

            @Schema(required = true, description = "一人当たり減少額（円） / mean decrease in yen") @Nullable
            Long meanLess,

            @Schema(required = true, description = "一人当たり増加額（円） / mean increase in yen") @Nullable
            Long meanMore) {}

    /** 満足度. */
    @Schema(name = "CampaignSatisfactionRequest")
    public record SatisfactionRequest(
            @Schema(required = true, description = "回答者数 / people who answered") @Nullable
            Integer answered,

            @Schema(required = true, description = "また行いたい人数 / people who want to do it again") @Nullable
            Integer satisfied) {}

    EffectReport read() {
        BodyFields body = new BodyFields();
        List<DayHeadcount> read = HeadcountRequest.read(body, days);
        if (days == null || days.isEmpty()) {
            body.refuse(Violation.of("/days", CommonError.REQUIRED));
        }
        EffectReport report = new EffectReport(
                read,
                body.each("/commuting", commuting, PLACES, (at, item) -> commuting(body, at, item)),
                electricity(body),
                spending(body),
                satisfaction(body));
        body.done();
        return report;
    }

    private static Commuting commuting(BodyFields body, String at, @Nullable CommutingRequest item) {
        CommutingRequest sent = item == null ? CommutingRequest.NOTHING : item;
        return new Commuting(
                body.oneOf(at + "/place", sent.place(), CommutingPlace.class),
                body.name(at + "/name", sent.name(), 50),
                body.number(at + "/before", sent.before(), 1, MOST),
                body.number(at + "/day", sent.day(), 0, MOST));
    }

    private @Nullable Electricity electricity(BodyFields body) {
        return electricity == null
                ? null
                : new Electricity(
                        body.number("/electricity/before", electricity.before(), 1, MOST),
                        body.number("/electricity/day", electricity.day(), 0, MOST));
    }

    private @Nullable Spending spending(BodyFields body) {
        return spending == null
                ? null
                : new Spending(
                        body.number("/spending/less", spending.less(), 0, MOST),
                        body.number("/spending/more", spending.more(), 0, MOST),
                        yen(body, "/spending/meanLess", spending.meanLess()),
                        yen(body, "/spending/meanMore", spending.meanMore()));
    }

    private static Yen yen(BodyFields body, String at, @Nullable Long raw) {
        Yen read = body.yen(at, raw);
        if (read.amount() > MOST_YEN) {
            body.refuse(Violation.of(at, CommonError.YEN_OUT_OF_RANGE));
        }
        return read;
    }

    private @Nullable Satisfaction satisfaction(BodyFields body) {
        if (satisfaction == null) {
            return null;
        }
        int answered = body.number("/satisfaction/answered", satisfaction.answered(), 1, MOST);
        return new Satisfaction(
                answered, body.number("/satisfaction/satisfied", satisfaction.satisfied(), 0, Math.max(answered, 0)));
    }
}
