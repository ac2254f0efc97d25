package jp.telework.subsidy.grant.money.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.ActionJudge;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;
import jp.telework.subsidy.grant.money.domain.PaymentBook;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy;

/** Reasons against fixing the amount and paying now, and the payments with an unknown outcome. */
@ApplicationScoped
class MoneyJudge implements ActionJudge {

    @Override
    public void judge(GrantAction action, Grant grant, Checks checks, Moment moment) {
        switch (action) {
            case FIX_AMOUNT -> PaymentPolicy.outcomesKnown(grant, checks);
            case PAY -> PaymentPolicy.someOutcomesKnown(grant.file());
            default -> {}
        }
    }

    @Override
    public Optional<List<Integer>> parts(GrantAction action, Grant grant) {
        return action == GrantAction.LOOK_UP_PAYMENT
                ? Optional.of(new PaymentBook(grant.file())
                        .unknown()
                        .map(Entry::number)
                        .toList())
                : Optional.empty();
    }
}
