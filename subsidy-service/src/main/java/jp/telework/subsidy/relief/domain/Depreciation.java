package jp.telework.subsidy.relief.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.Yen;

/**
 * 減価率 of one useful life by the declining method, in thousandths.
 *
 * @param rate 減価率
 * @param first what remains in the first year: half of the rate is taken, the rest below a thousandth dropped
 * @param later what remains of the year before
 */
public record Depreciation(int usefulLife, int rate, int first, int later) {

    private static final String TABLE = "/jp/telework/subsidy/depreciation-rates.tsv";
    private static final Map<Integer, Depreciation> BY_LIFE = read();

    public static final int SHORTEST = 2;
    public static final int LONGEST = 20;

    /** All useful lives, shortest first. */
    public static List<Depreciation> all() {
        return List.copyOf(BY_LIFE.values());
    }

    /**
     * The rate of a useful life.
     *
     * @throws InvalidValue NUMBER_OUT_OF_RANGE
     */
    public static Depreciation of(int usefulLife) {
        Depreciation found = BY_LIFE.get(usefulLife);
        if (found == null) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, SHORTEST, LONGEST);
        }
        return found;
    }

    /**
     * 評価額 in a year, yen by yen from the first one on.
     *
     * @param year 0 for the first year in which the equipment is taxed
     * @param leastPercent of the cost below which no value falls
     */
    Yen value(Yen cost, int year, int leastPercent) {
        long least = cost.amount() * leastPercent / 100;
        long value = Math.max(least, cost.amount() * first / 1000);
        for (int i = 0; i < year; i++) {
            value = Math.max(least, value * later / 1000);
        }
        return Yen.of(value);
    }

    private static Map<Integer, Depreciation> read() {
        Map<Integer, Depreciation> rates = new LinkedHashMap<>();
        try (InputStream table = Objects.requireNonNull(Depreciation.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                int life = Integer.parseInt(cells[0]);
                rates.put(
                        life,
                        new Depreciation(
                                life,
                                Integer.parseInt(cells[1]),
                                Integer.parseInt(cells[2]),
                                Integer.parseInt(cells[3])));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rates;
    }
}
