package jp.telework.seminar.survey.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import jp.telework.seminar.survey.domain.Introduction;
import jp.telework.seminar.survey.domain.SurveyCount;
import jp.telework.seminar.survey.usecase.ReadStatistics;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a seminar came to. */
@Schema(name = "SeminarStatistics")
public record StatisticsView(
        @Schema(required = true) UUID seminarId,
        @Schema(required = true) SeminarStatus status,
        @Schema(description = "定員 / seats") @Nullable Integer capacity,

        @Schema(required = true, description = "確定した席 / confirmed seats")
        int confirmed,

        @Schema(required = true, description = "キャンセル待ち / waiting")
        int waiting,

        @Schema(required = true, description = "事前申込で出席 / registered and present")
        int attendedRegistered,

        @Schema(required = true, description = "当日参加 / walk-ins")
        int walkIns,

        @Schema(required = true, description = "出席者 / present")
        int attended,

        @Schema(description = "出席率（%、確定した席に対する事前申込の出席） / registered present per confirmed seat", examples = "85.0")
        @Nullable
        BigDecimal attendancePercent,

        @Schema(required = true) Survey survey) {

    /** The survey counted. */
    @Schema(name = "SurveyStatistics")
    public record Survey(
            @Schema(required = true) int responses,

            @Schema(description = "回答率（%） / answers per person present", examples = "60.0") @Nullable
            BigDecimal responsePercent,

            @Schema(required = true, description = "回答が5件に満たず、内訳を出さない / fewer than five answers, not broken down")
            boolean suppressed,

            @Nullable Scale satisfaction,
            @Nullable Scale understanding,
            @Nullable Map<Introduction, Integer> introduction) {}

    /**
     * A scale of five.
     *
     * @param counts how many gave 1, 2, 3, 4, 5
     */
    @Schema(name = "SurveyScale")
    public record Scale(
            @Schema(required = true, examples = "4.25") BigDecimal mean,

            @Schema(required = true, description = "1, 2, 3, 4, 5 の件数 / how many gave each")
            List<Integer> counts) {

        static @Nullable Scale of(List<Integer> counts) {
            return SurveyCount.suppresses(counts)
                    ? null
                    : new Scale(BigDecimal.valueOf(SurveyCount.meanInHundredths(counts), 2), counts);
        }
    }

    static StatisticsView of(ReadStatistics.Statistics statistics) {
        var seminar = statistics.seminar().seminar();
        var seats = statistics.seminar().seats();
        var attended = statistics.attended();
        return new StatisticsView(
                seminar.id(),
                seminar.status(),
                seminar.plan().capacity(),
                seats.confirmed(),
                seats.waiting(),
                attended.registered(),
                attended.walkIns(),
                attended.total(),
                percent(attended.registered(), seats.confirmed()),
                survey(statistics.survey(), attended.total()));
    }

    private static Survey survey(SurveyCount count, int attended) {
        BigDecimal percent = percent(count.responses(), attended);
        if (count.isSuppressed()) {
            return new Survey(count.responses(), percent, true, null, null, null);
        }
        boolean fewSaid = count.introduction().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                < SurveyCount.LEAST_SHOWN;
        return new Survey(
                count.responses(),
                percent,
                false,
                Scale.of(count.satisfaction()),
                Scale.of(count.understanding()),
                fewSaid ? null : count.introduction());
    }

    /** Percent with one decimal, rounded half up; null of nothing. */
    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0 ? null : BigDecimal.valueOf((2000L * part + whole) / (2L * whole), 1);
    }
}
