package jp.telework.promotion.campaign.figures.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.effect.domain.CommutingPlace;
import org.jspecify.annotations.Nullable;

/** Figures of the campaigns before this service, as data: {@code past-campaign-figures.tsv}. */
public final class PastFigures {

    private static final String FILE = "/jp/telework/promotion/past-campaign-figures.tsv";
    private static final List<PublishedFigure> ALL = read();

    private PastFigures() {}

    /** Newest year first, in the order of the sources. */
    public static List<PublishedFigure> all() {
        return ALL;
    }

    private static List<PublishedFigure> read() {
        try (InputStream file = Objects.requireNonNull(PastFigures.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(PastFigures::figure)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PublishedFigure figure(String line) {
        String[] fields = line.split("\t", -1);
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
