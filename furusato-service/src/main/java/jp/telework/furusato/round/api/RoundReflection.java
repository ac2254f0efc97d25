package jp.telework.furusato.round.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.kernel.scoring.Criterion;

/** What is stored or sent as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(
        targets = {RoundRules.class, BalanceRule.class, BalanceRule.Bonus.class, BalanceRule.Rate.class, Criterion.class
        })
final class RoundReflection {

    private RoundReflection() {}
}
