package jp.telework.subsidy.grant.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.subsidy.grant.afterwards.domain.AfterwardsRule;
import jp.telework.subsidy.grant.decision.domain.GrantRule;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.grant.money.domain.MoneyRule;
import jp.telework.subsidy.programme.domain.GrantMethod;
import jp.telework.subsidy.programme.domain.GrantTerms;
import jp.telework.subsidy.programme.domain.Programme;
import jp.telework.subsidy.programme.domain.ProgrammeTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random lives of a case: whatever is done in whatever order and on whatever days, the laws hold after each act. A failure
 * names the seed of its life and the fewest steps that still break the law. {@code -Dlives.seed=…} runs one life again.
 */
class RandomLivesTest {

    private static final int LIVES = 2_000;
    private static final int STEPS = 48;
    private static final long FIRST_SEED = 19_550_827;

    private static final ProgrammeTerms TRIAL = new ProgrammeTerms(
            Programme.SHARED_SYSTEM_TRIAL,
            80,
            null,
            Programme.SHARED_SYSTEM_TRIAL.usual().participants());

    /** A law that does not hold. */
    private record Broken(String law, List<Step> steps) {}

    @Test
    void noLifeBreaksALaw() {
        Map<GrantStatus, Integer> ends = new EnumMap<>(GrantStatus.class);
        Map<Deed, Integer> made = new EnumMap<>(Deed.class);
        Long only = Long.getLong("lives.seed");
        for (long i = 0; i < (only == null ? LIVES : 1); i++) {
            long seed = only == null ? FIRST_SEED + i : only;
            Life life = life(seed, Set.of());
            Broken broken = lived(seed, life);
            if (broken != null) {
                throw new AssertionError("-Dlives.seed=" + seed + " breaks " + broken.law() + "\n"
                        + fewest(seed, broken, Set.of()).steps().stream()
                                .map(Step::toString)
                                .collect(Collectors.joining("\n")));
            }
            ends.merge(life.grant().status(), 1, Integer::sum);
            life.made().forEach(deed -> made.merge(deed, 1, Integer::sum));
        }
        if (only == null) {
            assertThat(made.keySet()).as("every deed is done: %s", made).containsExactly(Deed.values());
            assertThat(ends.keySet())
                    .as("lives end everywhere: %s", ends)
                    .contains(
                            GrantStatus.CLOSED,
                            GrantStatus.RETURNED,
                            GrantStatus.RETURN_ORDERED,
                            GrantStatus.PAID,
                            GrantStatus.CANCELLED,
                            GrantStatus.WITHDRAWN);
        }
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "sent, fixed or decided",
                        codes(MoneyRule.PAYMENT_WITHIN_REQUEST.refusal(), MoneyRule.PAYMENT_WITHIN_LIMIT.refusal())),
                Arguments.of(
                        "bound", codes(GrantRule.NOTHING_PAID.refusal(), GrantRule.WITHIN_WITHDRAWAL_TERM.refusal())),
                Arguments.of("claims of a closed case", codes(AfterwardsRule.NOTHING_TO_RETURN.refusal())),
                Arguments.of("other hands", codes(CommonError.SEPARATION_OF_DUTIES)),
                Arguments.of("an asset is disposed of once", codes(AfterwardsRule.ASSET_HELD.refusal())),
                Arguments.of("a year's outcomes are reported once", codes(AfterwardsRule.OUTCOME_ONCE.refusal())));
    }

    private static Set<ErrorCode> codes(ErrorCode... codes) {
        return Arrays.stream(codes).collect(Collectors.toSet());
    }

    /** The control: without one of its rules the service breaks the law that the rule serves, and few steps show it. */
    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("rules")
    void controlWithoutItsRuleALawBreaks(String law, Set<ErrorCode> unenforced) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + LIVES; seed++) {
            Broken broken = lived(seed, life(seed, unenforced));
            if (broken != null && broken.law().contains("[" + law + "]")) {
                assertThat(fewest(seed, broken, unenforced).steps()).hasSizeLessThan(25);
                return;
            }
        }
        throw new AssertionError("no life breaks: " + law);
    }

    /** Lives a whole life; null when the laws hold. Mostly what the state allows is tried, so that lives come far. */
    private static @Nullable Broken lived(long seed, Life life) {
        Random random = new Random(seed);
        Laws laws = new Laws(life);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STEPS && !life.grant().status().allowed().isEmpty(); i++) {
            steps.add(next(life, random));
            Broken broken = broken(life, laws, steps.subList(i, i + 1));
            if (broken != null) {
                return new Broken(broken.law(), steps);
            }
        }
        return null;
    }

    private static Step next(Life life, Random random) {
        boolean anything = random.nextInt(10) == 0;
        List<Deed> possible = Arrays.stream(Deed.values())
                .filter(deed -> anything || isOpen(deed, life))
                .toList();
        return new Step(weighted(possible, random), days(random), random.nextInt(1_001));
    }

    private static boolean isOpen(Deed deed, Life life) {
        boolean approval = deed.action() == GrantAction.APPROVE || deed.action() == GrantAction.RETURN_DISPOSITION;
        return life.grant().status().next(deed.action()).isPresent()
                && (!approval || life.routes().isWaiting());
    }

    private static Deed weighted(List<Deed> possible, Random random) {
        int at = random.nextInt(possible.stream().mapToInt(Deed::weight).sum());
        for (Deed deed : possible) {
            at -= deed.weight();
            if (at < 0) {
                return deed;
            }
        }
        throw new IllegalStateException();
    }

    /** Much happens on one day or in one week; now and then a year passes. */
    private static int days(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> random.nextInt(400);
            case 1, 2, 3, 4 -> random.nextInt(40);
            case 5, 6, 7, 8, 9, 10 -> random.nextInt(7);
            default -> 0;
        };
    }

    /**
     * The budget of some calls does not reach. Half of the calls grant a rate, half ask for a share of revenues, half name routes.
     * Half of those with a rate belong to the trial of a shared system, where the case asks for all that its rate grants.
     */
    private static Life life(long seed, Set<ErrorCode> unenforced) {
        Random random = new Random(~seed);
        long budget = 6_000_000 + 1_000_000L * random.nextInt(10);
        GrantMethod method = random.nextBoolean() ? GrantMethod.RATE : GrantMethod.FIXED_SUM;
        GrantTerms terms = SampleCase.terms(method, random.nextBoolean())
                .along(random.nextBoolean() ? Routes.TWO_LEVELS : List.of());
        return new Life(terms, method == GrantMethod.RATE && random.nextBoolean() ? TRIAL : null, budget, unenforced);
    }

    /** The law that steps break; null when all hold. */
    private static @Nullable Broken broken(Life life, Laws laws, List<Step> steps) {
        try {
            life.run(steps, laws::hold);
            return null;
        } catch (AssertionError | RuntimeException broken) {
            return new Broken(String.valueOf(broken), steps);
        }
    }

    /** Leaves out every step without which the law still breaks. */
    private static Broken fewest(long seed, Broken found, Set<ErrorCode> unenforced) {
        Broken fewest = found;
        int before;
        do {
            before = fewest.steps().size();
            for (int i = before - 1; i >= 0; i--) {
                List<Step> fewer = new ArrayList<>(fewest.steps());
                fewer.remove(i);
                Life again = life(seed, unenforced);
                Broken still = broken(again, new Laws(again), fewer);
                fewest = still == null ? fewest : still;
            }
        } while (fewest.steps().size() < before);
        return fewest;
    }
}
