package jp.telework.furusato.selection.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.selection.domain.Ranked;
import jp.telework.furusato.selection.domain.Ranking;
import jp.telework.furusato.selection.domain.SelectionText;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import org.jspecify.annotations.Nullable;

/** A ranking's explanations in the reader's language. */
final class RankingWords {

    private final Ranking ranking;
    private final BalanceRule balance;
    private final Language language;

    RankingWords(Ranking ranking, Language language) {
        this.ranking = ranking;
        this.balance = ranking.rules().balance();
        this.language = language;
    }

    /** The rule in one sentence. */
    String rule() {
        return switch (balance.kind()) {
            case NONE -> say(SelectionText.RULE_NONE);
            case REGION_LIMIT -> say(SelectionText.RULE_REGION_LIMIT, Objects.requireNonNull(balance.most()));
            case EACH_REGION -> say(SelectionText.RULE_EACH_REGION);
            case REGION_BONUS -> bonus(Objects.requireNonNull(balance.bonus()));
        };
    }

    private String bonus(BalanceRule.Bonus bonus) {
        String regions = bonus.rates().stream()
                .filter(rate -> balance.points(rate.region()) > 0)
                .map(rate -> rate.region().in(language) + " " + rate.percent() + "%")
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        return say(
                SelectionText.RULE_REGION_BONUS,
                bonus.below().toPlainString(),
                bonus.points(),
                regions,
                bonus.source());
    }

    String tie(Ranked.Tie tie) {
        return say(
                switch (tie.rule()) {
                    case SCORE_WITHOUT_BONUS -> SelectionText.TIE_SCORE_WITHOUT_BONUS;
                    case FIRST_CRITERION -> SelectionText.TIE_FIRST_CRITERION;
                    case EARLIER_SUBMISSION -> SelectionText.TIE_EARLIER_SUBMISSION;
                },
                tie.ahead());
    }

    /** What the rule changed for this one: who moved, why, and who has the place. Empty when nothing did. */
    Optional<String> change(Ranked line) {
        Ranked.Change change = line.change();
        return Optional.ofNullable(change == null ? null : change.in() ? in(line, change) : out(line, change));
    }

    private String out(Ranked line, Ranked.Change change) {
        String own = line.candidate().receiptNumber();
        @Nullable String other = change.counterpart();
        Region home = line.candidate().region();
        return switch (change.cause()) {
            case REGION_LIMIT ->
                other == null
                        ? say(SelectionText.OUT_REGION_LIMIT_EMPTY, own, named(home), most(), holders(home))
                        : say(SelectionText.OUT_REGION_LIMIT, own, named(home), most(), holders(home), other);
            case EACH_REGION -> say(SelectionText.OUT_EACH_REGION, own, present(other), named(region(other)));
            case REGION_BONUS ->
                say(
                        SelectionText.OUT_REGION_BONUS,
                        own,
                        present(other),
                        named(region(other)),
                        balance.points(region(other)));
        };
    }

    private String in(Ranked line, Ranked.Change change) {
        String own = line.candidate().receiptNumber();
        String other = Objects.requireNonNull(change.counterpart());
        Region home = line.candidate().region();
        return switch (change.cause()) {
            case REGION_LIMIT -> say(SelectionText.IN_REGION_LIMIT, own, other, named(region(other)), most());
            case EACH_REGION -> say(SelectionText.IN_EACH_REGION, own, named(home), other);
            case REGION_BONUS -> say(SelectionText.IN_REGION_BONUS, own, line.bonus(), named(home), rate(home), other);
        };
    }

    /** The better ones that fill a region. */
    private String holders(Region region) {
        List<String> receipts = ranking.recommended().stream()
                .filter(line -> line.candidate().region() == region)
                .map(line -> line.candidate().receiptNumber())
                .toList();
        return String.join(language == Language.JA ? "、" : ", ", receipts);
    }

    private int most() {
        return Objects.requireNonNull(balance.most());
    }

    private String rate(Region region) {
        return balance.earning(region)
                .map(rate -> rate.percent().toPlainString())
                .orElse("");
    }

    private static String present(@Nullable String receipt) {
        return Objects.requireNonNull(receipt);
    }

    private Region region(@Nullable String receipt) {
        return ranking.lines().stream()
                .filter(line -> line.candidate().receiptNumber().equals(receipt))
                .findFirst()
                .orElseThrow()
                .candidate()
                .region();
    }

    private String named(Region region) {
        return region.in(language);
    }

    private String say(SelectionText sentence, Object... arguments) {
        return Message.of(sentence, arguments).in(language);
    }
}
