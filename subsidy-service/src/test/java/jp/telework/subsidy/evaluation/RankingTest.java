package jp.telework.subsidy.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.Rating;
import jp.telework.kernel.scoring.Score;
import jp.telework.kernel.scoring.Scores;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.evaluation.domain.Candidate;
import jp.telework.subsidy.evaluation.domain.Ranked;
import jp.telework.subsidy.evaluation.domain.Ranking;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ranking by the golden table {@code evaluation/ranking.csv}, whose values were worked out by hand. */
class RankingTest {

    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("PEOPLE_FLOW", "地方への人の流れの見込み", 60, 5), new Criterion("COST", "経費の妥当性", 40, 3));
    private static final int EVALUATORS = 3;
    private static final Yen BUDGET = Yen.of(100);

    /** A line of the table; the columns are explained at its top. */
    private record Row(List<String> cells) {

        String name() {
            return cells.get(0);
        }

        Candidate candidate() {
            List<Scores> submitted = cells.get(3).isEmpty()
                    ? List.of()
                    : Arrays.stream(cells.get(3).split(" ")).map(Row::scores).toList();
            return new Candidate(
                    UUID.nameUUIDFromBytes(cells.get(1).getBytes(StandardCharsets.UTF_8)),
                    cells.get(1),
                    Yen.of(Long.parseLong(cells.get(2))),
                    submitted,
                    Integer.parseInt(cells.get(4)));
        }

        private static Scores scores(String pair) {
            String[] both = pair.split("/");
            return new Scores(List.of(
                    new Score("PEOPLE_FLOW", Integer.parseInt(both[0])), new Score("COST", Integer.parseInt(both[1]))));
        }

        String wanted() {
            return cells.get(1) + ";" + String.join(";", cells.subList(5, 12));
        }
    }

    static Stream<Arguments> cases() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RankingTest.class.getResourceAsStream("/evaluation/ranking.csv")),
                StandardCharsets.UTF_8))) {
            Map<String, List<Row>> cases = table.lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(line -> new Row(List.of(line.split(";", -1))))
                    .collect(groupingBy(Row::name, LinkedHashMap::new, java.util.stream.Collectors.toList()));
            return cases.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void ranksAsTheTableSaysInWhateverOrderTheInputComes(String name, List<Row> rows) {
        List<String> wanted = rows.stream().map(Row::wanted).sorted().toList();
        List<Candidate> candidates =
                new ArrayList<>(rows.stream().map(Row::candidate).toList());
        Random random = new Random(20260704);
        for (int i = 0; i < 20; i++) {
            Ranking ranking = Ranking.of(candidates, CRITERIA, EVALUATORS, BUDGET);
            assertThat(ranking.lines().stream()
                            .map(RankingTest::written)
                            .sorted()
                            .toList())
                    .as(name)
                    .isEqualTo(wanted);
            Collections.shuffle(candidates, random);
        }
    }

    private static String written(Ranked line) {
        BigFraction score = line.score();
        Ranked.Tie tie = line.tie();
        return String.join(
                ";",
                line.candidate().receiptNumber(),
                Integer.toString(line.rank()),
                score == null ? "" : Rating.shown(score).toPlainString(),
                score == null ? "" : Rating.exact(score),
                Integer.toString(line.missing()),
                line.cumulativeYen().toString(),
                line.withinBudget() ? "yes" : "no",
                tie == null ? "" : tie.rule() + " " + tie.ahead());
    }

    @Test
    void tellsTheLineThatTheBudgetReaches() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            candidates.add(new Candidate(UUID.randomUUID(), "R" + i, Yen.of(30), List.of(), 0));
        }
        Ranking ranking = Ranking.of(candidates, CRITERIA, EVALUATORS, BUDGET);
        assertThat(ranking.reachedRank()).isEqualTo(3);
        assertThat(ranking.reachedYen()).isEqualTo(Yen.of(90));
        Ranking empty = Ranking.of(List.of(), CRITERIA, EVALUATORS, BUDGET);
        assertThat(empty.reachedRank()).isZero();
        assertThat(empty.reachedYen()).isEqualTo(Yen.ZERO);
    }
}
