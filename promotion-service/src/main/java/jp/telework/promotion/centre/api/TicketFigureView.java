package jp.telework.promotion.centre.api;

import java.math.BigDecimal;
import jp.telework.kernel.text.Language;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.centre.domain.TicketChannel;
import jp.telework.promotion.centre.domain.TicketFigure;
import jp.telework.promotion.centre.domain.TicketGrouping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the centre's statistics. */
@Schema(name = "CentreFigure")
public record TicketFigureView(
        @Schema(required = true) TicketGrouping grouping,

        @Schema(
                required = true,
                description = "分野・受付方法の符号、または都道府県 / code of a topic or channel, or a prefecture",
                examples = "LABOUR_MANAGEMENT")
        String value,

        @Schema(required = true, description = "日本語の名称 / its name in Japanese")
        String label,

        @Schema(required = true, description = "英語の名称（都道府県は日本語） / its name in English; a prefecture is in Japanese")
        String labelEn,

        @Schema(required = true, description = "受付 / questions that came")
        long received,

        @Schema(required = true, description = "対応中 / open") long open,

        @Schema(required = true, description = "回答済み / answered")
        long answered,

        @Schema(required = true, description = "引継ぎ済み / handed over")
        long handedOver,

        @Schema(
                description = "受付から回答までの日数の中央値。回答がなければない。 Median of the days to the answer; absent without answers.",
                examples = "1.5")
        @Nullable
        BigDecimal medianDays) {

    static TicketFigureView of(TicketFigure figure) {
        return new TicketFigureView(
                figure.grouping(),
                figure.value(),
                label(figure, Language.JA),
                label(figure, Language.EN),
                figure.received(),
                figure.open(),
                figure.answered(),
                figure.handedOver(),
                figure.medianDays());
    }

    private static String label(TicketFigure figure, Language language) {
        return switch (figure.grouping()) {
            case TOPIC -> AdviceTopic.valueOf(figure.value()).in(language);
            case CHANNEL -> TicketChannel.valueOf(figure.value()).in(language);
            case REGION -> figure.value();
        };
    }
}
