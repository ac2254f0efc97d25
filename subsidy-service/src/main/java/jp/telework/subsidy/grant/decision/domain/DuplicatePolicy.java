package jp.telework.subsidy.grant.decision.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.decision.domain.DuplicateSettlement.Finding;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;

/** The rules about funding the same thing twice. */
public final class DuplicatePolicy {

    private DuplicatePolicy() {}

    /** What an officer last found about a match. */
    public static Optional<DuplicateSettlement> settlement(String match, Grant grant) {
        return grant.file()
                .all(DuplicateSettlement.class)
                .map(CaseFile.Entry::content)
                .filter(settlement -> settlement.match().equals(match))
                .reduce((before, after) -> after);
    }

    /** No draft before every match is settled, and none while one is found to be a duplicate. */
    public static void allSettled(List<String> matches, Grant grant, Checks checks) {
        List<String> open = matches.stream()
                .filter(match -> settlement(match, grant)
                        .filter(settlement -> settlement.finding() != Finding.DUPLICATE)
                        .isEmpty())
                .toList();
        checks.that(
                GrantRule.DUPLICATES_SETTLED,
                open.isEmpty(),
                "",
                List.of("matches", matches, "unsettled", open),
                open.size());
    }

    public static void exists(String match, List<String> matches, Checks checks) {
        checks.that(GrantRule.DUPLICATE_KNOWN, matches.contains(match), "/match", List.of("match", match), match);
    }
}
