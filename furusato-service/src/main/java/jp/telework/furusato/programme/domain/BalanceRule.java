package jp.telework.furusato.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.telework.furusato.region.domain.Region;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * 地域バランス: how a round's selection spreads over the regions. Data of the round, tagged by its kind.
 *
 * @param most at most this many towns of one region, for REGION_LIMIT
 * @param bonus for REGION_BONUS
 */
public record BalanceRule(
        Kind kind, @Nullable Integer most, @Nullable Bonus bonus) {

    /** The rules that a round can declare. */
    public enum Kind implements Term {
        /** 地域バランスなし: by the score alone. */
        NONE,
        /** 地域ごとの上限: at most so many towns of one region. */
        REGION_LIMIT,
        /** 各地域から1か所以上: every region with a fit proposal gets a place, as far as there are places. */
        EACH_REGION,
        /** 加点: extra points for regions whose adoption rate is low. */
        REGION_BONUS
    }

    /**
     * 加点.
     *
     * @param points added to the score of 100
     * @param below regions whose rate is lower than this get them, in percent
     * @param rates 導入率 by region; a region without a rate gets nothing
     * @param source where the rates come from
     */
    public record Bonus(int points, BigDecimal below, List<Rate> rates, String source) {

        public Bonus {
            rates = List.copyOf(rates);
        }

        private Optional<Rate> earning(Region region) {
            return rates.stream()
                    .filter(rate -> rate.region() == region && rate.percent().compareTo(below) < 0)
                    .findFirst();
        }
    }

    /** テレワーク導入率 of a region, in percent. */
    public record Rate(Region region, BigDecimal percent) {}

    public static final BalanceRule NONE = new BalanceRule(Kind.NONE, null, null);
    public static final BalanceRule EACH_REGION = new BalanceRule(Kind.EACH_REGION, null, null);

    public BalanceRule {
        if ((kind == Kind.REGION_LIMIT) == (most == null) || (kind == Kind.REGION_BONUS) == (bonus == null)) {
            throw new IllegalArgumentException("not a rule of its kind: " + kind);
        }
    }

    public static BalanceRule limit(int most) {
        return new BalanceRule(Kind.REGION_LIMIT, most, null);
    }

    public static BalanceRule bonus(Bonus bonus) {
        return new BalanceRule(Kind.REGION_BONUS, null, bonus);
    }

    /** Points that a proposal of the region gets besides its score. */
    public int points(Region region) {
        return bonus == null
                ? 0
                : bonus.earning(region).map(rate -> bonus.points()).orElse(0);
    }

    /** The rate that earned a region its points. */
    public Optional<Rate> earning(Region region) {
        return Optional.ofNullable(bonus).flatMap(rule -> rule.earning(region));
    }
}
