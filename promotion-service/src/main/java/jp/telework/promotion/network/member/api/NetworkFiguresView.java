package jp.telework.promotion.network.member.api;

import java.util.List;
import jp.telework.promotion.tsv.domain.Tsv;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many firms take part. */
@Schema(name = "NetworkFigures")
public record NetworkFiguresView(
        @Schema(required = true, description = "いま質問を受けている企業 / firms that take questions now")
        long members,

        @Schema(required = true, description = "過去に公表された数、出典つき / earlier figures with their source")
        List<Past> past) {

    private static final List<Past> PAST = Tsv.rows(
            "past-network-figures.tsv",
            fields -> new Past(fields[0], Integer.parseInt(fields[1]), fields[2], fields[3]));

    /** One published figure. */
    @Schema(name = "NetworkPastFigure")
    public record Past(
            @Schema(required = true, examples = "2017-12") String month,
            @Schema(required = true) int members,
            @Schema(required = true) String source,
            @Schema(required = true) String sourceEn) {}

    static NetworkFiguresView of(long members) {
        return new NetworkFiguresView(members, PAST);
    }
}
