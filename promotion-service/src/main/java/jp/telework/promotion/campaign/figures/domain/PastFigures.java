package jp.telework.promotion.campaign.figures.domain;

import java.math.BigDecimal;
import java.util.List;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.effect.domain.CommutingPlace;
import jp.telework.promotion.tsv.domain.Tsv;
import org.jspecify.annotations.Nullable;

/** Figures of the campaigns before this service, as data: {@code past-campaign-figures.tsv}. */
public final class PastFigures {

    private static final List<PublishedFigure> ALL = Tsv.rows("past-campaign-figures.tsv", PastFigures::figure);

    private PastFigures() {}

    /** Newest year first, in the order of the sources. */
    public static List<PublishedFigure> all() {
        return ALL;
    }

    private static PublishedFigure figure(String[] fields) {
        return new PublishedFigure(
                CampaignSeries.valueOf(fields[0]),
                Integer.parseInt(fields[1]),
                new Figure(
                        FigureKind.valueOf(fields[2]),
                        fields[3].isEmpty() ? null : CommutingPlace.valueOf(fields[3]),
                        fields[4].isEmpty() ? null : fields[4],
                        new BigDecimal(fields[5]),
                        number(fields[6]),
                        number(fields[7]),
                        number(fields[8])),
                Boolean.parseBoolean(fields[9]),
                fields[10],
                fields[11],
                fields[12],
                fields[13]);
    }

    private static @Nullable Long number(String field) {
        return field.isEmpty() ? null : Long.valueOf(field);
    }
}
