package jp.telework.furusato.selection.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.region.domain.Region;

/**
 * 地域バランス at work: which sets of proposals keep a round's rule, and the best of them. Each rule comes down to a least
 * and a most number of each region within the places. Such sets are the bases of a matroid, so that taking the best
 * first, as long as the rest can still be kept, gives the best total; a test proves it against all sets.
 */
public final class Balance {

    private final int places;
    private final Map<Region, Integer> least = new EnumMap<>(Region.class);
    private final Map<Region, Integer> most = new EnumMap<>(Region.class);

    private Balance(BalanceRule rule, int wanted, Map<Region, Integer> available) {
        int limit = rule.most() == null ? Integer.MAX_VALUE : rule.most();
        available.forEach((region, count) -> most.put(region, Math.min(count, limit)));
        int reachable = most.values().stream().mapToInt(Integer::intValue).sum();
        this.places = Math.min(wanted, reachable);
        if (rule.kind() == BalanceRule.Kind.EACH_REGION) {
            eachRegion();
        }
    }

    /** One of every region; with fewer places than regions, no region gets a second one. */
    private void eachRegion() {
        if (most.size() > places) {
            most.replaceAll((region, count) -> Math.min(count, 1));
        } else {
            most.forEach((region, count) -> least.put(region, Math.min(count, 1)));
        }
    }

    /**
     * The best set.
     *
     * @param bestFirst those who can be chosen, in the order of the ranking
     * @param rule of the round; its bonus is in the order already
     * @param wanted about how many
     * @return the chosen ones, best first
     */
    public static <T> List<T> choose(List<T> bestFirst, Function<T, Region> region, BalanceRule rule, int wanted) {
        Map<Region, Integer> available = count(bestFirst, region);
        Balance balance = new Balance(rule, wanted, available);
        Map<Region, Integer> taken = new EnumMap<>(Region.class);
        List<T> chosen = new ArrayList<>();
        for (T candidate : bestFirst) {
            Region home = region.apply(candidate);
            taken.merge(home, 1, Integer::sum);
            if (balance.keeps(taken)) {
                chosen.add(candidate);
            } else {
                taken.merge(home, -1, Integer::sum);
            }
        }
        return chosen;
    }

    /** Whether a set, given by its regions, can be completed to one that keeps the rule. */
    private boolean keeps(Map<Region, Integer> taken) {
        int needed = 0;
        for (Map.Entry<Region, Integer> region : most.entrySet()) {
            int count = taken.getOrDefault(region.getKey(), 0);
            if (count > region.getValue()) {
                return false;
            }
            needed += Math.max(count, least.getOrDefault(region.getKey(), 0));
        }
        return needed <= places;
    }

    /** How many there are of each region. */
    static <T> Map<Region, Integer> count(Collection<T> all, Function<T, Region> region) {
        Map<Region, Integer> counts = new EnumMap<>(Region.class);
        all.forEach(one -> counts.merge(region.apply(one), 1, Integer::sum));
        return counts;
    }
}
