package jp.telework.promotion.campaign.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import jp.telework.kernel.value.Yen;
import jp.telework.promotion.campaign.effect.domain.Commuting;
import jp.telework.promotion.campaign.effect.domain.CommutingPlace;
import jp.telework.promotion.campaign.effect.domain.EffectReport;
import jp.telework.promotion.campaign.effect.domain.Electricity;
import jp.telework.promotion.campaign.effect.domain.Satisfaction;
import jp.telework.promotion.campaign.effect.domain.Spending;

/** Makes the figures of a campaign by the rules of {@link FigureText}. */
public final class MakeFigures {

    /** Of fewer reports nothing measured is published: one organisation's figure could be told from it. */
    public static final int LEAST = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int INNER_SCALE = 12;

    private final List<Figure> figures = new ArrayList<>();

    private MakeFigures() {}

    /** The figures in the order of their kinds; a kind that was not measured often enough is missing. */
    public static List<Figure> of(List<Participation> participants) {
        MakeFigures made = new MakeFigures();
        List<EffectReport> reports = participants.stream()
                .flatMap(participant -> Stream.ofNullable(participant.report()))
                .toList();
        made.add(FigureKind.ORGANISATIONS, BigDecimal.valueOf(participants.size()), participants.size());
        made.add(
                FigureKind.PLANNED_PERSON_DAYS,
                sum(participants, Participation::plannedPersonDays),
                participants.size());
        made.add(FigureKind.PEOPLE, sum(reports, EffectReport::mostPeople), reports.size());
        made.add(FigureKind.PERSON_DAYS, sum(reports, EffectReport::personDays), reports.size());
        made.commuting(reports);
        made.electricity(measured(reports, report -> Stream.ofNullable(report.electricity())));
        made.spending(measured(reports, report -> Stream.ofNullable(report.spending())));
        made.satisfaction(measured(reports, report -> Stream.ofNullable(report.satisfaction())));
        return List.copyOf(made.figures);
    }

    /** 通勤: places with the greatest decrease of people first. */
    private void commuting(List<EffectReport> reports) {
        Map<Place, Counted> places = new LinkedHashMap<>();
        for (EffectReport report : reports) {
            Set<Place> seen = new HashSet<>();
            for (Commuting one : report.commuting()) {
                Place place = new Place(one.place(), one.name());
                long another = seen.add(place) ? 1 : 0;
                places.merge(place, new Counted(one.before(), one.day(), another), Counted::with);
            }
        }
        places.entrySet().stream()
                .filter(place -> place.getValue().reports() >= LEAST)
                .sorted(Comparator.comparingLong(
                        place -> place.getValue().day() - place.getValue().before()))
                .forEach(place -> figures.add(new Figure(
                        FigureKind.COMMUTING_CHANGE,
                        place.getKey().place(),
                        place.getKey().name(),
                        change(place.getValue().before(), place.getValue().day()),
                        place.getValue().before(),
                        place.getValue().day(),
                        place.getValue().reports())));
    }

    /** The station 豊洲 is not the area 豊洲. */
    private record Place(CommutingPlace place, String name) {}

    private record Counted(long before, long day, long reports) {

        Counted with(Counted other) {
            return new Counted(before + other.before, day + other.day, reports + other.reports);
        }
    }

    /** The change from an ordinary day, in percent with one decimal. */
    public static BigDecimal change(long before, long day) {
        return rounded(share(day - before, before), 1);
    }

    private void electricity(List<Electricity> sent) {
        if (sent.size() < LEAST) {
            return;
        }
        List<BigDecimal> shares = sent.stream()
                .map(one -> share((long) one.before() - one.day(), one.before()))
                .toList();
        BigDecimal before = sum(sent, Electricity::before);
        BigDecimal day = sum(sent, Electricity::day);
        add(
                FigureKind.ELECTRICITY_SIMPLE,
                rounded(
                        shares.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(BigDecimal.valueOf(shares.size()), INNER_SCALE, RoundingMode.HALF_UP),
                        1),
                sent.size());
        figures.add(new Figure(
                FigureKind.ELECTRICITY_WEIGHTED,
                null,
                null,
                rounded(share(before.subtract(day).longValueExact(), before.longValueExact()), 1),
                before.longValueExact(),
                day.longValueExact(),
                (long) sent.size()));
        add(
                FigureKind.ELECTRICITY_MOST,
                rounded(shares.stream().max(Comparator.naturalOrder()).orElseThrow(), 1),
                sent.size());
    }

    private void spending(List<Spending> sent) {
        long less = sum(sent, Spending::less).longValueExact();
        long more = sum(sent, Spending::more).longValueExact();
        if (sent.size() < LEAST || less + more == 0) {
            return;
        }
        add(FigureKind.SPENDING_LESS, rounded(share(less, less + more), 1), sent.size());
        add(FigureKind.SPENDING_MORE, rounded(share(more, less + more), 1), sent.size());
        mean(FigureKind.SPENDING_MEAN_LESS, sent, Spending::less, Spending::meanLess);
        mean(FigureKind.SPENDING_MEAN_MORE, sent, Spending::more, Spending::meanMore);
    }

    private void mean(
            FigureKind kind, List<Spending> sent, ToLongFunction<Spending> people, Function<Spending, Yen> mean) {
        BigDecimal weights = sum(sent, people);
        if (weights.signum() > 0) {
            BigDecimal yen = sum(
                    sent,
                    one -> Math.multiplyExact(
                            people.applyAsLong(one), mean.apply(one).amount()));
            add(kind, yen.divide(weights, 0, RoundingMode.HALF_UP), sent.size());
        }
    }

    private void satisfaction(List<Satisfaction> sent) {
        if (sent.size() >= LEAST) {
            long satisfied = sum(sent, Satisfaction::satisfied).longValueExact();
            long answered = sum(sent, Satisfaction::answered).longValueExact();
            add(FigureKind.SATISFACTION, rounded(share(satisfied, answered), 1), sent.size());
        }
    }

    private void add(FigureKind kind, BigDecimal value, long reports) {
        figures.add(new Figure(kind, null, null, value, null, null, reports));
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), INNER_SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static <T> BigDecimal sum(List<T> all, ToLongFunction<T> part) {
        return all.stream()
                .map(one -> BigDecimal.valueOf(part.applyAsLong(one)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <T> List<T> measured(List<EffectReport> reports, Function<EffectReport, Stream<T>> part) {
        return reports.stream().flatMap(part).toList();
    }
}
