package jp.telework.subsidy.programme.domain;

import java.util.List;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** Several articles on which one act rests, cited one after the other. */
public record JoinedClauses(List<? extends Clause> clauses) implements Clause {

    public JoinedClauses {
        clauses = List.copyOf(clauses);
    }

    /** One article as it is, several joined. */
    public static Clause of(List<? extends Clause> clauses) {
        return clauses.size() == 1 ? clauses.get(0) : new JoinedClauses(clauses);
    }

    @Override
    public String in(Language language) {
        return clauses.stream()
                .map(clause -> clause.in(language))
                .collect(Collectors.joining(language == Language.JA ? "、" : "; "));
    }
}
