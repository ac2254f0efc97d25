package jp.telework.subsidy.grant.change.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;

/** The requests of one kind. A recipient asks for one at a time, and the ministry approves or refuses it. */
final class Requests<R extends ActContent> {

    private final Class<R> kind;

    Requests(Class<R> kind) {
        this.kind = kind;
    }

    /** Number of the request that waits for its decision. */
    Optional<Integer> pending(Grant grant) {
        CaseFile file = grant.file();
        Set<Integer> decided = file.all(RequestAnswer.class)
                .map(answer -> answer.content().request())
                .collect(Collectors.toSet());
        return file.last(kind).map(CaseFile.Entry::number).filter(number -> !decided.contains(number));
    }

    /**
     * The request of a number, which has to wait for its decision.
     *
     * @throws Refusal NOT_FOUND when the case has no such request of that number
     */
    R undecided(int number, Grant grant, Checks checks) {
        R request = grant.file().numbered(number, kind).content();
        boolean open = pending(grant).filter(pending -> pending == number).isPresent();
        checks.that(ProgressRule.REQUEST_UNDECIDED, open, "", List.of("request", number), number);
        return request;
    }
}
