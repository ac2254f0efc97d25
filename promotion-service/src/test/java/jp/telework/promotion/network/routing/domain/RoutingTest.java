package jp.telework.promotion.network.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.network.member.domain.MemberContent;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The golden table of the routing rule. A member is written {@code name:fields:industry:size:open/capacity:marks}; the question is
 * about T, and the marks are g for a member that names the asker's firm as its group, c for one that avoids competitors, and h for
 * one that had the question.
 */
class RoutingTest {

    private static final Map<String, CorporateNumber> FIRMS = Map.of(
            "A", new CorporateNumber("8000020304018"),
            "B", new CorporateNumber("5000020402303"),
            "C", new CorporateNumber("2000012020001"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/network-routing.csv", numLinesToSkip = 1)
    void tellsWhyEachMemberAnswersOrNot(
            String about,
            String asker,
            String affiliates,
            Industry industry,
            SizeClass size,
            String avoids,
            @Nullable String members,
            @Nullable String expected) {
        Routing routing = Routing.of(ask(asker, affiliates, industry, size, avoids), candidates(asker, members));
        assertThat(told(routing)).isEqualTo(expected == null ? "" : expected);
        assertThat(routing.lines().stream()
                        .filter(line -> line.verdict() == RoutingVerdict.CHOSEN)
                        .count())
                .as(about)
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aNamedMemberIsTakenUnlessSomethingExcludesIt() {
        RoutedAsk ask = ask("A", "C", Industry.MANUFACTURING, SizeClass.UP_TO_100, "no");
        List<Candidate> two = candidates("A", "B:T:FISHERIES:UP_TO_20:2/3 C:T:MANUFACTURING:UP_TO_100:0/3");
        assertThat(told(Routing.naming(ask, two, id("B")))).isEqualTo("B=CHOSEN C=SAME_GROUP");
        assertThat(told(Routing.naming(ask, two, id("C")))).isEqualTo("B=ANOTHER_NAMED C=SAME_GROUP");
        assertThat(Routing.naming(ask, two, id("C")).chosen()).isEmpty();
    }

    private static RoutedAsk ask(String asker, String affiliates, Industry industry, SizeClass size, String avoids) {
        return new RoutedAsk(
                firm(asker),
                AdviceTopic.LABOUR_MANAGEMENT,
                industry,
                size,
                affiliates.equals("-") ? List.of() : List.of(firm(affiliates)),
                avoids.equals("yes"));
    }

    private static List<Candidate> candidates(String asker, @Nullable String members) {
        return members == null
                ? List.of()
                : Arrays.stream(members.split(" "))
                        .map(member -> candidate(asker, member.split(":")))
                        .toList();
    }

    private static Candidate candidate(String asker, String[] parts) {
        String[] load = parts[4].split("/");
        String marks = parts.length > 5 ? parts[5] : "";
        List<AdviceTopic> topics = parts[1].contains("T")
                ? List.of(AdviceTopic.EFFECT_EVALUATION, AdviceTopic.LABOUR_MANAGEMENT)
                : List.of(AdviceTopic.OTHER);
        return new Candidate(
                id(parts[0]),
                firm(parts[0]),
                new MemberContent(
                        parts[0],
                        topics,
                        Industry.valueOf(parts[2]),
                        SizeClass.valueOf(parts[3]),
                        Integer.parseInt(load[1]),
                        marks.contains("g") ? List.of(firm(asker)) : List.of(),
                        marks.contains("c")),
                Integer.parseInt(load[0]),
                marks.contains("h"));
    }

    private static CorporateNumber firm(String name) {
        return Objects.requireNonNull(FIRMS.get(name));
    }

    private static UUID id(String name) {
        return new UUID(0, name.charAt(0));
    }

    private static String told(Routing routing) {
        return routing.lines().stream()
                .map(line -> line.name() + "=" + line.verdict())
                .collect(Collectors.joining(" "));
    }
}
